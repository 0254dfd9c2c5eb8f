package org.palmares.api.run.papers;

import java.util.Comparator;
import java.util.List;
import org.palmares.api.report.Cell;
import org.palmares.api.report.Column;
import org.palmares.api.report.ReportTable;
import org.palmares.api.run.rankings.RankingStage;
import org.palmares.api.run.stages.Stages;
import org.palmares.engine.domain.SheetComment;
import org.palmares.engine.domain.Text;

/** What jurors wrote beside their marks, for the president and the archive: the internal note is read nowhere else. */
final class CommentsTable {
    private static final List<Column> COLUMNS = List.of(
            Column.text("submission", new Text("Projet", "Submission")),
            Column.text("juror", new Text("Membre du jury", "Juror")),
            Column.text("for_team", new Text("Commentaire pour l'équipe", "Comment for the team")),
            Column.text("note", new Text("Note interne", "Internal note")));

    private CommentsTable() {}

    /** A row a sheet with words, by submission, then juror; without rows where nobody wrote any. */
    static ReportTable of(Stages stages, RankingStage.RankedRound round) {
        List<List<Cell>> rows = stages.marks().comments().stream()
                .filter(comment -> comment.round().equals(round.round().id()))
                .filter(comment -> round.group().isEmpty() || round.judges(comment.submission()))
                .filter(comment ->
                        !comment.forTeam().isBlank() || !comment.note().isBlank())
                .sorted(Comparator.comparing(SheetComment::submission).thenComparing(SheetComment::juror))
                .map(comment -> row(stages, comment))
                .toList();
        return new ReportTable("comments", new Text("Ce que les jurés ont écrit", "What jurors wrote"), COLUMNS, rows);
    }

    private static List<Cell> row(Stages stages, SheetComment comment) {
        return List.of(
                Cell.of(stages.titles().withId(comment.submission())),
                Cell.of(stages.directory().withId(comment.juror())),
                Cell.of(comment.forTeam()),
                Cell.of(comment.note()));
    }
}
