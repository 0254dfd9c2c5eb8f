package org.palmares.api.run;

import java.util.List;
import java.util.Objects;
import org.palmares.api.report.Console;
import org.palmares.engine.domain.Text;

/**
 * What an organizer should read of one stage, in a few lines.
 *
 * @param stage the stage's name as people say it
 */
public record StageSummary(Text stage, List<Console.Line> lines) {
    public StageSummary {
        Objects.requireNonNull(stage, "stage");
        lines = List.copyOf(lines);
    }
}
