package org.palmares.api.event.folder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palmares.api.event.settings.Wording;
import org.palmares.api.event.table.Table;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Place;

/** {@code datasets.csv}: the data that submissions use. */
final class DatasetsFile {
    private static final Columns COLUMNS = new Columns(
            List.of("id", "name"), List.of("source", "licence", "level", "agreement_signed", "expires"), List.of());

    private DatasetsFile() {}

    static List<Dataset> read(Table table, Cells cells, Findings findings) {
        Map<Id<Dataset>, Place> first = new LinkedHashMap<>();
        List<Dataset> datasets = new ArrayList<>();
        for (Line line : COLUMNS.lines(table, findings)) {
            Optional<Id<Dataset>> id = cells.id(line, "id");
            Optional<String> name = cells.required(line, "name");
            if (id.isEmpty() || name.isEmpty()) {
                continue;
            }
            Place before = first.putIfAbsent(id.get(), line.place());
            if (before == null) {
                datasets.add(dataset(id.get(), name.get(), line, cells));
            } else {
                findings.add(Wording.twice(line.place(), id.get().value(), before));
            }
        }
        return datasets;
    }

    private static Dataset dataset(Id<Dataset> id, String name, Line line, Cells cells) {
        return new Dataset(
                id,
                name,
                line.find("source"),
                line.find("licence"),
                line.find("level"),
                cells.answer(line, "agreement_signed"),
                cells.date(line, "expires"));
    }
}
