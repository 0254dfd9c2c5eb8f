package org.palmares.api.event.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palmares.api.event.table.Table;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;

/** What is said of columns: the ones not understood, the ones not read on purpose, the ones reduced to a flag. */
final class ColumnProblems {

    private ColumnProblems() {}

    /** What is said of the columns of a table; one not understood in which nobody answered is passed over. */
    static List<Problem> of(Table table, ColumnMapping mapping) {
        List<Problem> problems = new ArrayList<>();
        for (int at = 0; at < mapping.columns().size(); at++) {
            ColumnMapping.Column column = mapping.columns().get(at);
            boolean understood =
                    column.target().isPresent() || !column.refusedTopic().isEmpty();
            if (understood || isAnswered(table, at)) {
                of(table.file(), column).ifPresent(problems::add);
            }
        }
        return problems;
    }

    private static boolean isAnswered(Table table, int column) {
        return table.rows().stream().anyMatch(row -> !row.cell(column).isEmpty());
    }

    private static Optional<Problem> of(String file, ColumnMapping.Column column) {
        Place place = Place.of(file);
        String heading = column.heading();
        if (!column.refusedTopic().isEmpty()) {
            return Optional.of(Problem.notice(
                    place,
                    "ROSTER_COLUMN_REFUSED",
                    RosterTexts.refusedColumn(heading, Words.refusedTopic(column.refusedTopic()))));
        }
        if (column.target().isEmpty()) {
            return Optional.of(Problem.notice(place, "ROSTER_COLUMN_UNKNOWN", RosterTexts.ignoredColumn(heading)));
        }
        return column.target().get().field() == Target.Field.NEEDS
                ? Optional.of(Problem.notice(place, "ROSTER_COLUMN_FLAG", RosterTexts.needsColumn(heading)))
                : Optional.empty();
    }
}
