package org.palmares.rules.life;

import java.util.List;
import java.util.Objects;
import org.palmares.engine.domain.Problem;

/**
 * What came of reading a log of versions.
 *
 * @param log the acts up to the first row that cannot be trusted
 * @param problems why the rest cannot; empty when the whole log is sound
 */
public record LogReading(VersionLog log, List<Problem> problems) {
    public LogReading {
        Objects.requireNonNull(log, "log");
        problems = List.copyOf(problems);
    }
}
