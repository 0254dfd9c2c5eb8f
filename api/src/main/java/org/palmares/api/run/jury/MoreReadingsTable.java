package org.palmares.api.run.jury;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.palmares.api.report.Cell;
import org.palmares.api.report.Column;
import org.palmares.api.report.ReportTable;
import org.palmares.api.run.Directory;
import org.palmares.api.run.Titles;
import org.palmares.engine.domain.Text;
import org.palmares.engine.jury.FurtherReading;
import org.palmares.engine.scoring.Certainty;
import org.palmares.engine.scoring.RankedEntry;

/** Further readings, the most telling first, with what each is expected to settle; for the president. */
public final class MoreReadingsTable {
    private static final int DECIMALS = 2;

    private static final List<Column> COLUMNS = List.of(
            Column.code("round", new Text("Tour", "Round")),
            Column.code("submission", new Text("Projet à relire", "Submission to read again")),
            Column.text("title", new Text("Titre", "Title")),
            Column.number("rank", new Text("Rang proposé", "Proposed rank")),
            Column.number("rank_from", new Text("Rang, au mieux", "Rank, at best")),
            Column.number("rank_to", new Text("Rang, au pire", "Rank, at worst")),
            Column.number("line", new Text("Ligne après le rang", "Line after rank")),
            Column.text("among", new Text("Parmi", "Among")),
            Column.code("rival", new Text("Face à", "Against")),
            Column.code("juror", new Text("Juré", "Juror")),
            Column.text("name", new Text("Nom", "Name")),
            Column.number(
                    "changes",
                    new Text(
                            "Probabilité que la lecture inverse les deux",
                            "Chance that the reading turns the two round"),
                    DECIMALS),
            Column.number(
                    "settles",
                    new Text("Part du doute qu'elle devrait lever", "Share of the doubt that it should settle"),
                    DECIMALS));

    private MoreReadingsTable() {}

    public static ReportTable of(List<MoreReadings> rounds, Titles titles, Directory directory) {
        List<List<Cell>> rows = new ArrayList<>();
        rounds.forEach(round -> round.readings().forEach(reading -> rows.add(row(round, reading, titles, directory))));
        Text title = new Text("Lectures supplémentaires", "Further readings");
        return new ReportTable("further-readings", title, COLUMNS, rows);
    }

    private static List<Cell> row(MoreReadings round, FurtherReading reading, Titles titles, Directory directory) {
        RankedEntry entry = round.ranked().ranking().find(reading.submission()).orElseThrow();
        Certainty.OfEntry known = round.ranked()
                .ranking()
                .certainty()
                .flatMap(certainty -> certainty.find(reading.submission()))
                .orElseThrow();
        return List.of(
                Cell.of(round.ranked().round().id()),
                Cell.of(reading.submission()),
                Cell.of(titles.of(reading.submission())),
                Cell.of(entry.rank()),
                Cell.of(known.from()),
                Cell.of(known.to()),
                Cell.of(reading.line()),
                Cell.orBlank(round.among().map(Cell::of)),
                Cell.of(reading.rival()),
                Cell.orBlank(reading.juror().map(Cell::of)),
                Cell.orBlank(reading.juror()
                        .map(juror -> Cell.of(directory.juror(juror).fullName()))),
                Cell.of(new BigDecimal(reading.changes())),
                Cell.of(new BigDecimal(reading.settles())));
    }
}
