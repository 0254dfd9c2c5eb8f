package org.palmares.api.run;

import java.util.List;
import java.util.Objects;
import org.palmares.engine.domain.Text;

/** Listens to how far a run is. Called by the run's own thread; cheap enough to be called often. */
@FunctionalInterface
public interface RunProgress {
    /** The stage that forms the tables of a workshop. */
    String ROTATION = "rotation";

    void at(Step step);

    /**
     * How far a run is.
     *
     * @param stage the stage at work, such as {@code formation}
     * @param best the best score so far as text, empty where the stage has none
     * @param evaluations evaluations spent so far in this stage, at least 0
     * @param budget how many it may spend
     * @param open what could be kept better, the weightiest first
     */
    public record Step(String stage, String best, long evaluations, long budget, List<Open> open) {
        public Step {
            Objects.requireNonNull(stage, "stage");
            Objects.requireNonNull(best, "best");
            if (evaluations < 0) {
                throw new IllegalArgumentException("evaluations (%s) must not be negative".formatted(evaluations));
            }
            open = List.copyOf(open);
        }

        /** A step of which no more is known. */
        public Step(String stage, String best, long evaluations, long budget) {
            this(stage, best, evaluations, budget, List.of());
        }
    }

    /**
     * A constraint that the best plan so far does not keep as well as counting allows.
     *
     * @param cost what it costs so far
     * @param bound what no plan can go below
     */
    public record Open(Text sentence, long cost, long bound) {
        public Open {
            Objects.requireNonNull(sentence, "sentence");
        }
    }
}
