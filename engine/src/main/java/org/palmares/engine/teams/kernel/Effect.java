package org.palmares.engine.teams.kernel;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.palmares.engine.domain.Text;
import org.palmares.engine.teams.Constraint;

/**
 * By how much a change of a plan would change its costs, weighted, by priority; below 0 the plan gets better.
 *
 * @param parts the constraints whose cost would change, in the order of the request
 */
public record Effect(long hard, long strong, long soft, List<Part> parts) implements Comparable<Effect> {
    private static final Comparator<Effect> ORDER = Comparator.comparingLong(Effect::hard)
            .thenComparingLong(Effect::strong)
            .thenComparingLong(Effect::soft);

    public Effect {
        parts = List.copyOf(parts);
    }

    /**
     * What changes for one constraint.
     *
     * @param sentence what it asks
     * @param change of its cost before weighting, never 0; below 0 it is kept better
     */
    public record Part(Constraint constraint, Text sentence, long change) {
        public Part {
            Objects.requireNonNull(constraint, "constraint");
            Objects.requireNonNull(sentence, "sentence");
            if (change == 0) {
                throw new IllegalArgumentException("change must not be 0 for " + constraint);
            }
        }
    }

    /** Whether the plan would be better by strict priorities. */
    public boolean improves() {
        return hard < 0 || hard == 0 && (strong < 0 || strong == 0 && soft < 0);
    }

    /** What would be kept better, for everyone to read. */
    public List<Part> better() {
        return parts.stream()
                .filter(part -> part.change() < 0 && !part.constraint().organizerOnly())
                .toList();
    }

    /** What would be kept worse, for everyone to read. */
    public List<Part> worse() {
        return parts.stream()
                .filter(part -> part.change() > 0 && !part.constraint().organizerOnly())
                .toList();
    }

    /** By priorities alone: the better effect comes first. */
    @Override
    public int compareTo(Effect other) {
        return ORDER.compare(this, other);
    }
}
