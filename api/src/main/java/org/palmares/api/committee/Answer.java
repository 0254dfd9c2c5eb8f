package org.palmares.api.committee;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.api.report.ReportTable;
import org.palmares.api.run.RunResult.Status;
import org.palmares.api.run.StageSummary;
import org.palmares.engine.domain.Problem;

/**
 * What came of an act.
 *
 * @param sections what a person reads, in order
 * @param values the same for programs, by name
 * @param tables what has many rows, for programs and for files
 * @param problems why nothing was done, or what a person should look at
 */
public record Answer(
        Status status,
        List<StageSummary> sections,
        SortedMap<String, String> values,
        List<ReportTable> tables,
        List<Problem> problems) {
    public Answer {
        Objects.requireNonNull(status, "status");
        sections = List.copyOf(sections);
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        tables = List.copyOf(tables);
        problems = List.copyOf(problems);
    }

    /** Nothing was done. */
    static Answer refused(List<Problem> problems) {
        return new Answer(Status.BAD_INPUT, List.of(), new TreeMap<>(), List.of(), problems);
    }

    static Answer refused(Problem problem) {
        return refused(List.of(problem));
    }

    static Answer done(List<StageSummary> sections, SortedMap<String, String> values) {
        return new Answer(Status.DONE, sections, values, List.of(), List.of());
    }
}
