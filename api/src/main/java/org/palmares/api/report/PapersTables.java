package org.palmares.api.report;

import java.util.List;
import java.util.Optional;
import org.palmares.engine.domain.Text;

/** The lists among the papers as tables, for whoever prints them their own way. */
public final class PapersTables {
    private static final Column TABLE = Column.number("table", new Text("Table", "Table"));
    private static final Column TEAM = Column.text("team", new Text("Équipe", "Team"));

    private PapersTables() {}

    /** The wall list and the attendance sheet. */
    public static List<ReportTable> of(Papers papers) {
        return List.of(wall(papers.wall()), attendance(papers.attendance()));
    }

    private static ReportTable wall(List<Papers.Seat> seats) {
        List<List<Cell>> rows = seats.stream()
                .map(seat -> List.of(Cell.of(seat.name()), Cell.of(seat.table()), Cell.of(seat.team())))
                .toList();
        Column name = Column.text("name", new Text("Prénom et initiale", "Given name and initial"));
        return new ReportTable("wall-list", new Text("Liste murale", "Wall list"), List.of(name, TABLE, TEAM), rows);
    }

    private static ReportTable attendance(List<Papers.Expected> people) {
        List<Column> columns = List.of(
                Column.text("family_name", new Text("Nom", "Family name")),
                Column.text("given_name", new Text("Prénom", "Given name")),
                TABLE,
                TEAM,
                Column.text("signature", new Text("Signature", "Signature")));
        List<List<Cell>> rows = people.stream().map(PapersTables::attendance).toList();
        return new ReportTable("attendance-sheet", new Text("Émargement", "Attendance"), columns, rows);
    }

    private static List<Cell> attendance(Papers.Expected person) {
        Optional<Papers.Seat> table = person.table();
        return List.of(
                Cell.of(person.familyName()),
                Cell.of(person.givenName()),
                Cell.orBlank(table.map(seat -> Cell.of(seat.table()))),
                Cell.orBlank(table.map(seat -> Cell.of(seat.team()))),
                Cell.blank());
    }
}
