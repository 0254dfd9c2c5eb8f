package org.palmares.api.run.jury;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.palmares.api.report.Cell;
import org.palmares.api.report.Column;
import org.palmares.api.report.ReportTable;
import org.palmares.api.run.Directory;
import org.palmares.api.run.Titles;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Recusal;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.jury.Assignment;
import org.palmares.engine.jury.LeftOut;

/** Who judges what in each round, who takes no part for what, and who judges nothing; for the organizer. */
public final class AssignmentTable {
    private static final List<Column> COLUMNS = List.of(
            Column.code("round", new Text("Tour", "Round")),
            Column.code("submission", new Text("Projet", "Submission")),
            Column.text("title", new Text("Titre", "Title")),
            Column.code("juror", new Text("Juré", "Juror")),
            Column.text("name", new Text("Nom", "Name")),
            Column.text("state", new Text("État", "State")),
            Column.text("reason", new Text("Motif", "Reason")));

    private static final Text JUDGES = new Text("juge", "judges");
    private static final Text RECUSED = new Text("se déporte", "recused");
    private static final Text OUT = new Text("ne siège pas", "does not sit");

    private final Titles titles;
    private final Directory directory;

    private AssignmentTable(Titles titles, Directory directory) {
        this.titles = titles;
        this.directory = directory;
    }

    public static ReportTable of(List<AssignmentStage.AssignedRound> rounds, Titles titles, Directory directory) {
        AssignmentTable table = new AssignmentTable(titles, directory);
        List<List<Cell>> rows = new ArrayList<>();
        rounds.forEach(round -> rows.addAll(table.rows(round)));
        Text title = new Text("Attribution des lectures", "Assignment");
        return new ReportTable("assignment", title, COLUMNS, rows);
    }

    private List<List<Cell>> rows(AssignmentStage.AssignedRound assigned) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Id<Submission> submission : assigned.submissions()) {
            assigned.assignment().assignments().stream()
                    .filter(each -> each.submission().equals(submission))
                    .map(each -> judges(assigned.round(), each))
                    .forEach(rows::add);
            assigned.assignment().recusals().stream()
                    .filter(each -> each.submission().equals(submission))
                    .sorted(Comparator.comparing(Recusal::juror))
                    .map(each -> recused(assigned.round(), each))
                    .forEach(rows::add);
        }
        assigned.assignment().leftOut().forEach(each -> rows.add(leftOut(assigned.round(), each)));
        return rows;
    }

    private List<Cell> judges(Round round, Assignment each) {
        return row(round, Cell.of(each.submission()), title(each.submission()), each.juror(), JUDGES, Cell.blank());
    }

    private List<Cell> recused(Round round, Recusal each) {
        Cell reason = Cell.of(each.reason());
        return row(round, Cell.of(each.submission()), title(each.submission()), each.juror(), RECUSED, reason);
    }

    private List<Cell> leftOut(Round round, LeftOut each) {
        return row(round, Cell.blank(), Cell.blank(), each.juror(), OUT, Cell.of(each.reason()));
    }

    private Cell title(Id<Submission> submission) {
        return Cell.of(titles.of(submission));
    }

    private List<Cell> row(Round round, Cell submission, Cell title, Id<Juror> juror, Text state, Cell reason) {
        Cell name = Cell.of(directory.juror(juror).fullName());
        return List.of(Cell.of(round.id()), submission, title, Cell.of(juror), name, Cell.of(state), reason);
    }
}
