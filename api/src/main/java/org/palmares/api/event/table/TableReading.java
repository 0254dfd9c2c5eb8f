package org.palmares.api.event.table;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.palmares.engine.domain.Problem;

/**
 * What came of reading a file: a table, or none with the problems that say why. Remarks on a file that could be read
 * (a repeated heading, a cell in error, no row) stand beside its table.
 */
public record TableReading(Optional<Table> table, List<Problem> problems) {

    public TableReading {
        Objects.requireNonNull(table, "table");
        problems = List.copyOf(problems);
        if (table.isEmpty() && problems.isEmpty()) {
            throw new IllegalArgumentException("a file without table needs a problem");
        }
    }

    /** The problems, where a table may well have no row yet: that it holds a header only is none. */
    public List<Problem> problemsBesidesEmptiness() {
        return problems.stream()
                .filter(problem -> !problem.code().equals(TableProblems.HEADER_ONLY))
                .toList();
    }

    static TableReading refused(Problem problem) {
        return new TableReading(Optional.empty(), List.of(problem));
    }
}
