package org.palmares.api.run.rankings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palmares.api.event.closing.RoundAct;
import org.palmares.api.event.closing.RoundAct.Kind;
import org.palmares.api.event.closing.RoundLog;
import org.palmares.api.event.folder.MarkInput;
import org.palmares.api.event.folder.PublishedTerms;
import org.palmares.api.event.folder.TermDifference;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Text;

/** Holds rounds to what was done with them: terms do not change once a round is open, sheets once it is closed. */
public final class ClosedRounds {
    private final Event event;
    private final MarkInput marks;

    private ClosedRounds(Event event, MarkInput marks) {
        this.event = event;
        this.marks = marks;
    }

    /**
     * An error for each term, mark and comment that changed in silence; a question for each round that was left open, in
     * an event that closes its rounds.
     */
    public static List<Problem> problems(Event event, MarkInput marks) {
        ClosedRounds rounds = new ClosedRounds(event, marks);
        List<Problem> problems = new ArrayList<>();
        event.markedRounds().forEach(round -> problems.addAll(rounds.problems(round)));
        return problems;
    }

    private List<Problem> problems(Round round) {
        Optional<RoundAct> last = marks.rounds().log().last(round.id());
        List<Problem> problems = new ArrayList<>();
        last.ifPresent(act -> problems.addAll(terms(round, act)));
        last.filter(act -> act.kind() == Kind.CLOSED)
                .ifPresent(act -> problems.addAll(new ClosedSheets(marks, round, act).problems()));
        last.filter(act -> act.kind() == Kind.REOPENED).ifPresent(act -> problems.add(leftOpen(round)));
        if (last.filter(act -> act.kind() != Kind.OPENED).isEmpty() && closesRounds() && hasMarks(round)) {
            problems.add(notClosed(round));
        }
        return problems;
    }

    private boolean closesRounds() {
        return marks.rounds().log().acts().stream().anyMatch(act -> act.kind() == Kind.CLOSED);
    }

    private boolean hasMarks(Round round) {
        return marks.sheets().stream().anyMatch(sheet -> sheet.round().equals(round.id()));
    }

    private List<Problem> terms(Round round, RoundAct act) {
        return new PublishedTerms(marks.rounds().terms().get(act.terms()))
                .changesTo(PublishedTerms.of(event, round)).stream()
                        .map(term -> changed(round, act, term))
                        .toList();
    }

    private static Problem changed(Round round, RoundAct act, TermDifference term) {
        Text before = term.shownBefore();
        Text now = term.shownNow();
        String again = act.kind() == Kind.OPENED ? command(round, "--open") : "";
        return Problem.error(
                Place.of("event.yaml"),
                "ROUND_TERMS_CHANGED",
                new Text(
                        term.item() + " : " + before.fr() + " au registre des tours, " + now.fr()
                                + " maintenant. Dès la première note, la grille et la méthode ne changent plus :"
                                + " rétablissez la valeur"
                                + (again.isEmpty() ? "." : " ; sans aucune note, rouvrez le tour : " + again),
                        term.item() + ": " + before.en() + " in the register of rounds, " + now.en()
                                + " now. From the first mark on, rubric and method change no more: restore the value"
                                + (again.isEmpty() ? "." : "; without any mark, open the round again: " + again)));
    }

    private static Problem leftOpen(Round round) {
        return Problem.asked(
                Place.of(RoundLog.FILE),
                "ROUND_REOPENED",
                new Text(
                        "le tour « " + round.label().fr() + " » a été rouvert. Une fois les notes corrigées, le jury le"
                                + " clôt de nouveau : " + command(round, "--close"),
                        "round \"" + round.label().en() + "\" was opened again. Once the marks are corrected, the jury"
                                + " closes it again: " + command(round, "--close")));
    }

    private static Problem notClosed(Round round) {
        return Problem.asked(
                Place.of(RoundLog.FILE),
                "ROUND_NOT_CLOSED_YET",
                new Text(
                        "le tour « " + round.label().fr() + " » a des notes et n'est pas clos : elles peuvent encore"
                                + " changer. Avant la signature, le jury le clôt : " + command(round, "--close"),
                        "round \"" + round.label().en()
                                + "\" has marks and is not closed: they may still change. Before"
                                + " the minutes are signed, the jury closes it: " + command(round, "--close")));
    }

    static String command(Round round, String act) {
        return "palmares rank EVENT --round " + round.id() + " " + act + " --as …";
    }
}
