package org.palmares.api.event.folder;

import java.util.Map;
import java.util.Optional;
import org.palmares.api.event.table.Table;
import org.palmares.engine.domain.Place;

/** One row of a table, by the names of its columns; a column that is not there is blank. */
record Line(String file, Map<String, Integer> columns, Table.Row row) {
    String cell(String column) {
        Integer index = columns.get(column);
        return index == null ? "" : row.cell(index);
    }

    Optional<String> find(String column) {
        return Optional.of(cell(column)).filter(text -> !text.isBlank());
    }

    Place place() {
        return Place.of(file, row.line());
    }

    /** The cell itself, where the column is there. */
    Place place(String column) {
        Integer index = columns.get(column);
        return index == null ? place() : Place.of(file, row.line(), index + 1);
    }
}
