package org.palmares.api.committee;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.palmares.api.event.closing.FrozenMarks;
import org.palmares.api.event.closing.FrozenSheets;
import org.palmares.api.event.closing.RoundAct;
import org.palmares.api.event.closing.RoundAct.Kind;
import org.palmares.api.event.closing.RoundLog;
import org.palmares.api.event.closing.RoundState;
import org.palmares.api.event.folder.EventInput;
import org.palmares.api.report.Console.Line;
import org.palmares.api.report.Console.Mark;
import org.palmares.engine.domain.Criterion;
import org.palmares.engine.domain.Prose;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.ScoreSheetDraft;
import org.palmares.engine.domain.Text;

/** An act on a round as its author reads it. */
final class RoundLines {
    private final EventInput input;
    private final Round round;

    RoundLines(EventInput input, Round round) {
        this.input = input;
        this.round = round;
    }

    static Text title(RoundAct act) {
        return switch (act.kind()) {
            case OPENED -> new Text("Tour ouvert", "Round opened");
            case CLOSED -> new Text("Tour clos", "Round closed");
            case REOPENED -> new Text("Tour rouvert", "Round opened again");
        };
    }

    List<Line> of(RoundAct act, FrozenSheets sheets, RoundLog log) {
        List<Line> lines = new ArrayList<>();
        RoundState state = log.state(round.id(), !sheets.marks().marks().isEmpty());
        lines.add(Wordings.line("Tour", "Round", round.label()));
        lines.add(Wordings.line("État", "State", state.label()));
        lines.add(Wordings.line("Notes", "Marks", counted(sheets.marks())));
        int comments = sheets.comments().orElseThrow().words().size();
        if (comments > 0) {
            lines.add(Wordings.line(
                    "Commentaires et notes internes", "Comments and internal notes", String.valueOf(comments)));
        }
        if (act.kind() == Kind.CLOSED) {
            missing("Cases sans note", "Cells without a mark", blankCells(), lines);
            missing(
                    "Secondes saisies qui diffèrent encore, tous tours",
                    "Second typings that still differ, all rounds",
                    keyedDifferently(),
                    lines);
            missing(
                    "Grilles qui ne comptent pas",
                    "Sheets that do not count",
                    sheets.leftOut().size(),
                    lines);
            missing("Lectures prévues sans grille", "Planned readings without a sheet", unread(), lines);
            missing(
                    "Textes pour une équipe retenus (un membre du jury y est nommé)",
                    "Words for a team kept back (they name a juror)",
                    keptBack(),
                    lines);
            lines.add(Wordings.line(
                    "Empreinte des notes et des commentaires", "Hash of marks and comments", act.marks()));
        }
        lines.add(Wordings.line("Empreinte des termes", "Hash of the terms", act.terms()));
        if (act.kind() == Kind.CLOSED && !input.marks().isHeld(round.id())) {
            lines.add(new Line(Mark.WARNING, new Text("Termes", "Terms"), neverHeld()));
        }
        lines.add(Wordings.line("Par", "By", act.by()));
        if (!act.reason().isEmpty()) {
            lines.add(Wordings.line("Motif", "Reason", act.reason()));
        }
        lines.add(Wordings.line(
                "Acte du",
                "Act of",
                Wordings.moment(act.at(), input.settings().event().zone())));
        lines.add(Wordings.line("Sceau du registre", "Seal of the register", log.lastSeal()));
        lines.add(Wordings.declared());
        lines.add(Wordings.line("Et maintenant", "What next", next(act)));
        return lines;
    }

    private static Text neverHeld() {
        return new Text(
                "ni annoncés (published.csv) ni gardés avant les notes (--open) : rien ne montre qu'ils n'ont pas changé"
                        + " entre-temps",
                "neither announced (published.csv) nor kept before the marks (--open): nothing shows that they did not"
                        + " change meanwhile");
    }

    private static Text counted(FrozenMarks marks) {
        int all = marks.marks().size();
        long jurors = distinct(marks, FrozenMarks.Cell::juror);
        long submissions = distinct(marks, FrozenMarks.Cell::submission);
        return new Text(
                all + " ; membres du jury : " + jurors + " ; projets : " + submissions,
                all + "; jurors: " + jurors + "; submissions: " + submissions);
    }

    private static <T> long distinct(FrozenMarks marks, Function<FrozenMarks.Cell, T> what) {
        return marks.marks().keySet().stream().map(what).distinct().count();
    }

    private static void missing(String fr, String en, long count, List<Line> lines) {
        if (count > 0) {
            lines.add(Line.of(Mark.WARNING, new Text(fr, en), String.valueOf(count)));
        }
    }

    /** Criteria that a sheet which is there leaves blank. */
    private long blankCells() {
        List<Criterion> criteria = input.settings()
                .event()
                .findRubric(round.rubric())
                .orElseThrow()
                .criteria();
        return sheets().stream()
                .mapToLong(sheet -> criteria.size() - sheet.entries().size())
                .sum();
    }

    private long unread() {
        Set<List<Object>> read = sheets().stream()
                .map(sheet -> List.<Object>of(sheet.juror(), sheet.submission()))
                .collect(Collectors.toSet());
        return input.jury().plan().stream()
                .filter(planned -> planned.round().equals(round.id()))
                .map(planned -> planned.reading())
                .filter(reading -> !read.contains(List.<Object>of(reading.juror(), reading.submission())))
                .count();
    }

    /** The first typing is what a closing keeps. */
    private long keyedDifferently() {
        return input.notices().stream()
                .filter(problem -> problem.code().equals("MARK_KEYED_DIFFERENTLY"))
                .count();
    }

    /** Once the round is closed, they can be said otherwise only by opening it again. */
    private long keptBack() {
        return input.marks().comments().stream()
                .filter(comment -> comment.round().equals(round.id()))
                .map(comment -> Prose.of(comment.forTeam()))
                .filter(words -> input.jury().names().stream().anyMatch(juror -> juror.isNamedIn(words)))
                .count();
    }

    private List<ScoreSheetDraft> sheets() {
        return input.marks().sheets().stream()
                .filter(sheet -> sheet.round().equals(round.id()))
                .toList();
    }

    private Text next(RoundAct act) {
        return switch (act.kind()) {
            case OPENED ->
                new Text(
                        "la grille, le barème et la méthode ne changent plus dès la première note.",
                        "rubric, scale and method change no more from the first mark on.");
            case CLOSED ->
                new Text(
                        "toute note, tout commentaire changé est refusé et nommé ; gardez l'empreinte et le sceau ailleurs. Le"
                                + " procès-verbal : palmares run EVENT",
                        "every changed mark or comment is refused and named; keep the hash and the seal elsewhere. The minutes:"
                                + " palmares run EVENT");
            case REOPENED ->
                new Text(
                        "corrigez les notes, puis : palmares rank EVENT --round " + round.id()
                                + " --close --as … ; le motif et le nombre de notes changées vont au procès-verbal.",
                        "correct the marks, then: palmares rank EVENT --round " + round.id()
                                + " --close --as …; the reason and the number of marks changed go into the minutes.");
        };
    }
}
