package org.palmares.api.run.papers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palmares.api.event.closing.FrozenMarks;
import org.palmares.api.event.closing.RoundAct;
import org.palmares.api.event.closing.RoundHistory;
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

/** What was done with a round: in the public minutes without a name, in the confidential annex mark by mark. */
final class ClosingWords {
    private final Stages stages;
    private final Round round;

    ClosingWords(Stages stages, Round round) {
        this.stages = stages;
        this.round = round;
    }

    /** For everyone: when, why, how many marks; no juror and nobody else is named. */
    List<Text> inPublic() {
        List<RoundHistory.Reopening> reopenings = reopenings();
        List<Text> sentences = new ArrayList<>();
        for (RoundAct act : stages.marks().rounds().log().of(round.id())) {
            sentences.add(
                    switch (act.kind()) {
                        case OPENED -> opened(act);
                        case CLOSED -> closed(act);
                        case REOPENED -> reopened(changes(act, reopenings), act);
                    });
        }
        return sentences;
    }

    /** Each mark that was changed after a closing; empty where the round was never opened again. */
    Optional<ReportTable> history() {
        Rubric rubric = stages.event().findRubric(round.rubric()).orElseThrow();
        List<List<Cell>> rows = new ArrayList<>();
        for (RoundHistory.Reopening reopening : reopenings()) {
            reopening.changes().forEach(change -> rows.add(row(reopening.act(), change, rubric)));
        }
        List<Column> columns = List.of(
                Column.text("reopened", new Text("Rouvert le", "Opened again")),
                Column.text("by", new Text("Par", "By")),
                Column.text("reason", new Text("Motif", "Reason")),
                Column.text("submission", new Text("Projet", "Submission")),
                Column.text("juror", new Text("Membre du jury", "Juror")),
                Column.text("criterion", new Text("Critère", "Criterion")),
                Column.number("before", new Text("Avant", "Before")),
                Column.number("after", new Text("Après", "After")));
        Text title = new Text("Notes changées après la clôture", "Marks changed after the closing");
        return rows.isEmpty() ? Optional.empty() : Optional.of(new ReportTable("changed_marks", title, columns, rows));
    }

    private List<Cell> row(RoundAct act, FrozenMarks.Change change, Rubric rubric) {
        FrozenMarks.Cell cell = change.cell();
        return List.of(
                Cell.of(moment(act.at())),
                Cell.of(act.by()),
                Cell.of(act.reason()),
                Cell.of(title(cell.submission())),
                Cell.of(name(cell.juror())),
                Cell.of(label(rubric, cell.criterion())),
                Cell.orBlank(change.before().map(Mark::value).map(Cell::of)),
                Cell.orBlank(change.after().map(Mark::value).map(Cell::of)));
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
        FrozenMarks now = FrozenMarks.of(stages.marks().sheets(), round.id());
        return stages.marks().rounds().reopenings(round.id(), now);
    }

    private static int changes(RoundAct act, List<RoundHistory.Reopening> reopenings) {
        return reopenings.stream()
                .filter(each -> each.act().equals(act))
                .mapToInt(each -> each.changes().size())
                .sum();
    }

    private Text opened(RoundAct act) {
        Text at = moment(act.at());
        return new Text(
                "Tour ouvert le " + at.fr() + " ; empreinte des termes : " + act.terms() + ".",
                "Round opened on " + at.en() + "; hash of its terms: " + act.terms() + ".");
    }

    private Text closed(RoundAct act) {
        Text at = moment(act.at());
        return new Text(
                "Notes closes le " + at.fr() + " ; empreinte des notes : " + act.marks() + ".",
                "Marks closed on " + at.en() + "; hash of the marks: " + act.marks() + ".");
    }

    private Text reopened(int changes, RoundAct act) {
        Text at = moment(act.at());
        return new Text(
                "Tour rouvert le " + at.fr() + ", motif : " + act.reason() + " (" + changes
                        + (changes > 1 ? " notes changées)." : " note changée)."),
                "Round opened again on " + at.en() + ", reason: " + act.reason() + " (" + changes
                        + (changes == 1 ? " mark changed)." : " marks changed)."));
    }

    private Text moment(Instant at) {
        var local = at.atZone(stages.event().zone()).toLocalDateTime();
        return new Text(new Typography(Language.FR).moment(local), new Typography(Language.EN).moment(local));
    }
}
