package org.palmares.api.event.closing;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.palmares.engine.domain.Id;
import org.palmares.engine.scoring.Exclusions;

/** The sheets of one round that did not count when it was closed, as a table in the order of submission and juror. */
record FrozenLeftOut(SortedSet<Exclusions.Sheet> sheets) {
    static final String HEADER = "submission;juror_left_out";

    /** Every sheet counts. */
    static final FrozenLeftOut NONE = new FrozenLeftOut(new TreeSet<>());

    FrozenLeftOut {
        sheets = Collections.unmodifiableSortedSet(new TreeSet<>(sheets));
    }

    /** What {@link #text} wrote; empty for anything else. */
    static Optional<FrozenLeftOut> read(String text) {
        SortedSet<Exclusions.Sheet> sheets = new TreeSet<>();
        for (String line : text.lines().skip(1).toList()) {
            String[] cells = line.split(";", -1);
            if (cells.length != 2 || !Id.isValid(cells[0]) || !Id.isValid(cells[1])) {
                return Optional.empty();
            }
            sheets.add(new Exclusions.Sheet(Id.of(cells[0]), Id.of(cells[1])));
        }
        return Optional.of(new FrozenLeftOut(sheets))
                .filter(frozen -> frozen.text().equals(text));
    }

    /** The table; nothing where every sheet counts. */
    String text() {
        if (sheets.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        sheets.forEach(sheet -> text.append(sheet.submission())
                .append(';')
                .append(sheet.juror())
                .append('\n'));
        return text.toString();
    }
}
