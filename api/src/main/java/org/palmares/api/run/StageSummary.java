package org.palmares.api.run;

import java.util.List;
import java.util.Objects;
import org.palmares.engine.domain.Text;

/**
 * What an organizer should read of one stage, in a few lines.
 *
 * @param stage the stage's name as people say it
 */
public record StageSummary(Text stage, List<Line> lines) {
    /** How a line is to be read. */
    public enum Mark {
        /** Done and in order. */
        DONE,
        /** A figure or a fact. */
        FACT,
        /** A person has something to settle. */
        ASKED
    }

    /** One line of the summary. */
    public record Line(Mark mark, Text text) {
        public Line {
            Objects.requireNonNull(mark, "mark");
            Objects.requireNonNull(text, "text");
        }
    }

    public StageSummary {
        Objects.requireNonNull(stage, "stage");
        lines = List.copyOf(lines);
    }
}
