package org.palmares.api.event.folder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palmares.api.event.settings.FactSource;
import org.palmares.api.event.settings.Wording;
import org.palmares.api.event.table.Table;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Subject;
import org.palmares.engine.domain.Submission;

/** {@code facts.csv}: the project sheets as they come back, one line per submission and one column per fact. */
final class FactsFile {
    private static final String SUBMISSION = "submission";

    private FactsFile() {}

    /** The facts that may have a column of their own; the hour of handing in is no answer. */
    static List<String> columns(FactSource facts) {
        return facts.names(Subject.Kind.SUBMISSION).stream()
                .filter(name -> !name.equals("submittedAt"))
                .toList();
    }

    static ProjectAnswers read(Table table, FactSource facts, Cells cells, Findings findings) {
        Columns columns = new Columns(List.of(SUBMISSION), List.of("title"), columns(facts));
        Map<Id<Submission>, Place> first = new LinkedHashMap<>();
        List<ProjectAnswers.Sheet> sheets = new ArrayList<>();
        for (Line line : columns.lines(table.withHeadingsBelow(SUBMISSION), findings)) {
            Optional<Id<Submission>> id = cells.id(line, SUBMISSION);
            Optional<Place> before = id.flatMap(named -> Optional.ofNullable(first.putIfAbsent(named, line.place())));
            before.ifPresent(
                    place -> findings.add(Wording.twice(line.place(), id.get().value(), place)));
            if (id.isPresent() && before.isEmpty()) {
                sheets.add(new ProjectAnswers.Sheet(id.get(), cells.facts(line, Subject.Kind.SUBMISSION), line));
            }
        }
        return new ProjectAnswers(sheets);
    }

    /** What a line says of a fact, as it was written. */
    static String shown(Line line, String fact) {
        return Wording.shown(line.cell(fact));
    }
}
