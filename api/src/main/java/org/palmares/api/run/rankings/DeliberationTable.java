package org.palmares.api.run.rankings;

import java.util.List;
import org.palmares.api.report.Cell;
import org.palmares.api.report.Column;
import org.palmares.api.report.ReportTable;
import org.palmares.api.run.Titles;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.Contender;
import org.palmares.engine.scoring.deliberation.DeliberationList;

/** What the jury should weigh: who stands close to a line, and why that is not settled by points alone. */
public final class DeliberationTable {
    private static final List<Column> COLUMNS = List.of(
            Column.text("line", new Text("Prix ou sélection", "Prize or cut")),
            Column.number("rank", new Text("Rang proposé", "Proposed rank")),
            Column.code("submission", new Text("Projet", "Submission")),
            Column.text("title", new Text("Titre", "Title")),
            Column.number("points", new Text("Points sur 100", "Points out of 100"), 2),
            Column.text("side", new Text("Place", "Side")),
            Column.text("why", new Text("À délibérer parce que", "To be weighed because")));

    private DeliberationTable() {}

    public static ReportTable of(List<DeliberationList.Item> items, Titles titles) {
        return new ReportTable(
                "deliberation",
                new Text("À délibérer", "For deliberation"),
                COLUMNS,
                items.stream().map(item -> row(item, titles)).toList());
    }

    /** Whom to weigh at one line, under its name. */
    public static ReportTable atLine(Text line, List<DeliberationList.Item> items, Titles titles) {
        return new ReportTable(
                "deliberation",
                line,
                COLUMNS.subList(1, COLUMNS.size()),
                items.stream()
                        .map(item -> row(item, titles).subList(1, COLUMNS.size()))
                        .toList());
    }

    private static List<Cell> row(DeliberationList.Item item, Titles titles) {
        Contender contender = item.contender();
        return List.of(
                Cell.of(item.line()),
                Cell.of(contender.rank()),
                Cell.of(contender.submission()),
                Cell.of(titles.of(contender.submission())),
                Cell.of(contender.points().rounded()),
                Cell.of(item.above() ? new Text("retenu", "above the line") : new Text("non retenu", "below the line")),
                Cell.of(why(item)));
    }

    public static Text why(DeliberationList.Item item) {
        return item.why().stream()
                .map(why -> text(why, item.above()))
                .reduce((one, other) -> new Text(one.fr() + " ; " + other.fr(), one.en() + "; " + other.en()))
                .orElseThrow();
    }

    private static Text text(DeliberationList.Why why, boolean above) {
        return switch (why) {
            case TIED -> new Text("égalité à la limite", "tied at the line");
            case EQUAL ->
                new Text(
                        "mêmes points de part et d'autre, départagés par la suite prévue",
                        "the same points across the line, parted by the tie-break");
            case NEAR -> new Text("points très proches de part et d'autre", "points very near across the line");
            case OTHER_METHOD ->
                above
                        ? new Text("l'autre méthode ne le retient pas", "the other method leaves it below")
                        : new Text("l'autre méthode le retient", "the other method puts it above");
            case DOUBTFUL -> new Text("place incertaine", "the place is doubtful");
        };
    }
}
