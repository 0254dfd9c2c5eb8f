package org.palmares.api.run.rankings;

import java.util.ArrayList;
import java.util.List;
import org.palmares.api.report.Cell;
import org.palmares.api.report.Column;
import org.palmares.api.report.ReportTable;
import org.palmares.api.run.FileNames;
import org.palmares.api.run.Titles;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.Contender;

/** The count of one vote: ballots by entry, then what was set aside. Nobody who voted is named. */
public final class VoteTable {
    private static final List<Column> COLUMNS = List.of(
            Column.text("state", new Text("État", "State")),
            Column.number("rank", new Text("Rang", "Rank")),
            Column.code("submission", new Text("Projet", "Submission")),
            Column.text("title", new Text("Titre", "Title")),
            Column.number("ballots", new Text("Bulletins", "Ballots")),
            Column.text("reason", new Text("Motif", "Reason")));

    private VoteTable() {}

    public static ReportTable of(Tally tally, Titles titles) {
        List<List<Cell>> rows = new ArrayList<>();
        tally.order().forEach(each -> rows.add(counted(each, tally, titles)));
        if (tally.fromBoxes() > 0) {
            rows.add(total(
                    new Text("dont urnes, sans badge", "of them from boxes, without a badge"),
                    tally.fromBoxes(),
                    Cell.blank()));
        }
        tally.setAside()
                .forEach(aside ->
                        rows.add(total(new Text("écartés", "set aside"), aside.ballots(), Cell.of(aside.reason()))));
        return new ReportTable(name(tally), tally.vote().label(), COLUMNS, rows);
    }

    /** The name of its files. */
    public static String name(Tally tally) {
        return "vote-" + FileNames.part(tally.vote().id());
    }

    private static List<Cell> counted(Contender each, Tally tally, Titles titles) {
        return List.of(
                Cell.of(new Text("comptés", "counted")),
                Cell.of(each.rank()),
                Cell.of(each.submission()),
                Cell.of(titles.of(each.submission())),
                Cell.of(tally.ballots().get(each.submission())),
                Cell.blank());
    }

    private static List<Cell> total(Text state, int ballots, Cell reason) {
        return List.of(Cell.of(state), Cell.blank(), Cell.blank(), Cell.blank(), Cell.of(ballots), reason);
    }
}
