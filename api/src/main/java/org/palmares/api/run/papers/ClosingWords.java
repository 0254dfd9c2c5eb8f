package org.palmares.api.run.papers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.palmares.api.event.closing.FrozenComments;
import org.palmares.api.event.closing.FrozenMarks;
import org.palmares.api.event.closing.RoundAct;
import org.palmares.api.event.closing.RoundHistory;
import org.palmares.api.event.closing.RoundLog;
import org.palmares.api.report.Cell;
import org.palmares.api.report.Column;
import org.palmares.api.report.ReportTable;
import org.palmares.api.report.Typography;
import org.palmares.api.run.stages.Stages;
import org.palmares.engine.domain.Criterion;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Identity;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Mark;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Rubric;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;

/** What was done with a round: in the public minutes without a name, in the confidential annex change by change. */
final class ClosingWords {
    private final Stages stages;
    private final Round round;

    ClosingWords(Stages stages, Round round) {
        this.stages = stages;
        this.round = round;
    }

    /** For everyone: when, why, how many changes, whether it is over; no juror and nobody else is named. */
    List<Text> inPublic() {
        List<RoundHistory.Reopening> reopenings = reopenings();
        List<Text> sentences = new ArrayList<>();
        for (RoundAct act : stages.marks().rounds().log().of(round.id())) {
            sentences.add(
                    switch (act.kind()) {
                        case OPENED -> opened(act);
                        case CLOSED -> closed(act);
                        case REOPENED -> reopened(of(act, reopenings));
                    });
        }
        if (isLeftOpen()) {
            sentences.add(new Text(
                    "Ce tour n'est pas clos : ses notes peuvent encore changer.",
                    "This round is not closed: its marks may still change."));
        }
        return sentences;
    }

    /** In an event that closes its rounds; where nobody ever does, nobody needs to be told. */
    private boolean isLeftOpen() {
        RoundLog log = stages.marks().rounds().log();
        return !log.acts().isEmpty()
                && log.last(round.id())
                        .filter(act -> act.kind() == RoundAct.Kind.CLOSED)
                        .isEmpty();
    }

    /** The marks, then the comments, that were changed after a closing; empty where none was. */
    List<ReportTable> history(Rubric rubric) {
        return Stream.of(marks(rubric), comments())
                .filter(table -> !table.rows().isEmpty())
                .toList();
    }

    private ReportTable marks(Rubric rubric) {
        List<List<Cell>> rows = new ArrayList<>();
        for (RoundHistory.Reopening reopening : reopenings()) {
            reopening.marks().forEach(change -> rows.add(row(reopening.act(), change, rubric)));
        }
        List<Column> columns = columns(
                Column.text("criterion", new Text("Critère", "Criterion")),
                Column.number("before", new Text("Avant", "Before")),
                Column.number("after", new Text("Après", "After")));
        Text title = new Text("Notes changées après la clôture", "Marks changed after the closing");
        return new ReportTable("changed_marks", title, columns, rows);
    }

    private ReportTable comments() {
        List<List<Cell>> rows = new ArrayList<>();
        for (RoundHistory.Reopening reopening : reopenings()) {
            reopening.comments().forEach(change -> rows.add(row(reopening.act(), change)));
        }
        List<Column> columns = columns(
                Column.text("field", new Text("Texte", "Text")),
                Column.text("before", new Text("Avant", "Before")),
                Column.text("after", new Text("Après", "After")));
        Text title = new Text("Commentaires changés après la clôture", "Comments changed after the closing");
        return new ReportTable("changed_comments", title, columns, rows);
    }

    /** Of which act and which sheet, then what changed. */
    private static List<Column> columns(Column... what) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("reopened", new Text("Rouvert le", "Opened again")),
                Column.text("by", new Text("Par", "By")),
                Column.text("reason", new Text("Motif", "Reason")),
                Column.text("submission", new Text("Projet", "Submission")),
                Column.text("juror", new Text("Membre du jury", "Juror"))));
        columns.addAll(List.of(what));
        return columns;
    }

    private List<Cell> row(RoundAct act, FrozenMarks.Change change, Rubric rubric) {
        FrozenMarks.Cell cell = change.cell();
        return row(
                act,
                cell.submission(),
                cell.juror(),
                Cell.of(label(rubric, cell.criterion())),
                Cell.orBlank(change.before().map(Mark::value).map(Cell::of)),
                Cell.orBlank(change.after().map(Mark::value).map(Cell::of)));
    }

    private List<Cell> row(RoundAct act, FrozenComments.Change change) {
        FrozenComments.Cell cell = change.cell();
        return row(
                act,
                cell.submission(),
                cell.juror(),
                Cell.of(cell.field().label()),
                Cell.of(change.before()),
                Cell.of(change.after()));
    }

    private List<Cell> row(RoundAct act, Id<Submission> submission, Id<Juror> juror, Cell... what) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(moment(act.at())),
                Cell.of(act.by()),
                Cell.of(act.reason()),
                Cell.of(title(submission)),
                Cell.of(name(juror))));
        cells.addAll(List.of(what));
        return cells;
    }

    /** By its id where it has been withdrawn since. */
    private Text title(Id<Submission> submission) {
        return stages.entries().stream()
                .map(entry -> entry.entry().latest())
                .filter(latest -> latest.id().equals(submission))
                .map(Submission::title)
                .findFirst()
                .orElse(Text.same(submission.value()));
    }

    private String name(Id<Juror> juror) {
        return stages.directory().findJuror(juror).map(Identity::fullName).orElse(juror.value());
    }

    private static Text label(Rubric rubric, Id<Criterion> criterion) {
        return rubric.find(criterion).map(Criterion::label).orElse(Text.same(criterion.value()));
    }

    private List<RoundHistory.Reopening> reopenings() {
        return stages.marks().rounds().reopenings(round.id(), stages.marks().sheetsNow(round.id()));
    }

    private static RoundHistory.Reopening of(RoundAct act, List<RoundHistory.Reopening> reopenings) {
        return reopenings.stream()
                .filter(each -> each.act().equals(act))
                .findFirst()
                .orElseThrow();
    }

    private Text opened(RoundAct act) {
        Text at = moment(act.at());
        return new Text(
                "Tour ouvert le " + at.fr() + " ; empreinte des termes : " + act.terms() + ".",
                "Round opened on " + at.en() + "; hash of its terms: " + act.terms() + ".");
    }

    /** Earlier versions of the program closed a round on its marks alone. */
    private Text closed(RoundAct act) {
        Text at = moment(act.at());
        boolean alsoWords =
                stages.marks().rounds().frozen().get(act.marks()).comments().isPresent();
        return new Text(
                "Notes closes le " + at.fr() + " ; empreinte des notes"
                        + (alsoWords ? " et des commentaires : " : " : ") + act.marks() + ".",
                "Marks closed on " + at.en() + "; hash of the marks" + (alsoWords ? " and comments: " : ": ")
                        + act.marks() + ".");
    }

    private Text reopened(RoundHistory.Reopening reopening) {
        Text at = moment(reopening.act().at());
        String reason = reopening.act().reason();
        Text changes = changes(reopening);
        return new Text(
                "Tour rouvert le " + at.fr() + ", motif : " + reason + " (" + changes.fr() + ").",
                "Round opened again on " + at.en() + ", reason: " + reason + " (" + changes.en() + ").");
    }

    private static Text changes(RoundHistory.Reopening reopening) {
        int marks = reopening.marks().size();
        int comments = reopening.comments().size();
        Text ofMarks = new Text(
                Language.FR.count(marks, "note changée", "notes changées"),
                Language.EN.count(marks, "mark changed", "marks changed"));
        return comments == 0
                ? ofMarks
                : new Text(
                        ofMarks.fr() + ", " + Language.FR.count(comments, "commentaire changé", "commentaires changés"),
                        ofMarks.en() + ", " + Language.EN.count(comments, "comment changed", "comments changed"));
    }

    private Text moment(Instant at) {
        var local = at.atZone(stages.event().zone()).toLocalDateTime();
        return new Text(new Typography(Language.FR).moment(local), new Typography(Language.EN).moment(local));
    }
}
