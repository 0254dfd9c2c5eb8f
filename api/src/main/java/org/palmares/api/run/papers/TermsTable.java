package org.palmares.api.run.papers;

import java.util.ArrayList;
import java.util.List;
import org.palmares.api.event.folder.Annex;
import org.palmares.api.event.folder.PublishedTerms;
import org.palmares.api.report.Cell;
import org.palmares.api.report.Column;
import org.palmares.api.report.ReportTable;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Text;

/** The terms by which an event judges, one a line. */
public final class TermsTable {
    /** The terms of what was ranked. */
    public static final String RANKED = "terms";

    private static final Column ITEM = Column.code("item", new Text("Terme", "Item"));
    private static final Column VALUE = Column.text("value", new Text("Valeur", "Value"));

    private TermsTable() {}

    /** All of them, with their hash and the day of publication to fill in. */
    public static ReportTable published(PublishedTerms terms) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.code(Annex.HASH), Cell.of(terms.sha256())));
        rows.add(List.of(Cell.code(Annex.DAY), Cell.blank()));
        terms.terms().forEach((item, value) -> rows.add(List.of(Cell.code(item), Cell.of(value))));
        return new ReportTable("published", new Text("Termes publiés", "Published terms"), List.of(ITEM, VALUE), rows);
    }

    /** Those under which rounds were ranked: from then on they change no more. */
    static ReportTable ranked(Event event, List<Round> rounds) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Round round : rounds) {
            PublishedTerms.of(event, round)
                    .terms()
                    .forEach((item, value) ->
                            rows.add(List.of(Cell.code(round.id().value()), Cell.code(item), Cell.of(value))));
        }
        List<Column> columns = List.of(Column.code("round", new Text("Tour", "Round")), ITEM, VALUE);
        return new ReportTable(RANKED, new Text("Termes du classement", "Terms of the ranking"), columns, rows);
    }
}
