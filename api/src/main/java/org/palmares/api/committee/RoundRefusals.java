package org.palmares.api.committee;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.palmares.api.event.closing.FrozenSheets;
import org.palmares.api.event.closing.RoundAct;
import org.palmares.api.event.closing.RoundAct.Kind;
import org.palmares.api.event.closing.RoundLog;
import org.palmares.api.event.folder.EventInput;
import org.palmares.api.event.folder.PublishedTerms;
import org.palmares.api.event.folder.RoundPaths;
import org.palmares.api.run.rankings.ClosedRounds;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Identity;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Text;

/** Why an act on a round is not done, and what to do instead. */
final class RoundRefusals {
    private static final Place REGISTER = Place.of(RoundLog.FILE);

    private final EventInput input;
    private final Round round;

    RoundRefusals(EventInput input, Round round) {
        this.input = input;
        this.round = round;
    }

    /** What stands in the way of an act on these sheets; empty when nothing does. */
    List<Problem> problems(RoundActs.Order act, FrozenSheets sheets) {
        List<Problem> problems = new ArrayList<>();
        RoundLog log = input.marks().rounds().log();
        log.acts().stream()
                .reduce((one, next) -> next)
                .filter(last -> act.at().isBefore(last.at()))
                .ifPresent(last -> problems.add(beforeLastAct(act, last)));
        Optional<Kind> last = log.last(round.id()).map(RoundAct::kind);
        boolean closed = last.filter(Kind.CLOSED::equals).isPresent();
        boolean empty = sheets.marks().marks().isEmpty();
        switch (act.kind()) {
            case OPENED -> opening(last, empty).ifPresent(problems::add);
            case CLOSED -> problems.addAll(closing(closed, empty));
            case REOPENED -> {
                if (!closed) {
                    problems.add(notClosed());
                }
            }
        }
        return problems;
    }

    /** A round that has marks is open already; before, its terms may be fixed anew as often as one likes. */
    private Optional<Problem> opening(Optional<Kind> last, boolean empty) {
        boolean closed = last.filter(kind -> kind != Kind.OPENED).isPresent();
        return closed || last.isPresent() && !empty ? Optional.of(openAlready()) : Optional.empty();
    }

    /** Terms that changed since they were announced, or since the round was opened, cannot be closed on. */
    private List<Problem> closing(boolean closed, boolean empty) {
        if (closed) {
            return List.of(closedAlready());
        }
        if (empty) {
            return List.of(noMarks());
        }
        Event event = input.settings().event();
        List<Problem> problems = new ArrayList<>();
        input.marks()
                .published()
                .ifPresent(annex -> problems.addAll(annex.terms().differences(PublishedTerms.of(input.settings()))));
        problems.addAll(Problem.Severity.ERROR.among(ClosedRounds.problems(event, input.marks())));
        return problems;
    }

    /** Sheets that wait for a person: closing settles which sheets count, so that these are to be settled first. */
    static List<Problem> waiting(ClosingSheets sheets) {
        return sheets.waiting().stream().map(RoundRefusals::beforeClosing).toList();
    }

    private static Problem beforeClosing(Problem asked) {
        return Problem.error(
                asked.place(),
                asked.code(),
                new Text(
                        asked.message().fr() + " La clôture arrête quelles grilles comptent : réglez-le avant.",
                        asked.message().en() + " Closing settles which sheets count: settle this before."));
    }

    private Problem closedAlready() {
        return problem(
                "ROUND_CLOSED_ALREADY",
                "le tour « " + round.label().fr() + " » est déjà clos. Pour changer une note : --reopen --reason.",
                "round \"" + round.label().en() + "\" is closed already. To change a mark: --reopen --reason.");
    }

    private Problem notClosed() {
        return problem(
                "ROUND_NOT_CLOSED",
                "le tour « " + round.label().fr() + " » n'est pas clos : il n'y a rien à rouvrir, les notes peuvent"
                        + " changer.",
                "round \"" + round.label().en()
                        + "\" is not closed: there is nothing to open again, marks may change.");
    }

    private Problem openAlready() {
        return problem(
                "ROUND_OPEN_ALREADY",
                "le tour « " + round.label().fr() + " » a déjà été ouvert et a des notes : ses termes ne changent plus."
                        + " S'il est clos, rouvrez-le avec un motif : --reopen --reason.",
                "round \"" + round.label().en() + "\" was opened already and has marks: its terms change no more. If it"
                        + " is closed, open it again with a reason: --reopen --reason.");
    }

    private Problem noMarks() {
        return Problem.error(
                Place.of(input.marks().file()),
                "ROUND_NO_MARKS",
                new Text(
                        "le tour « " + round.label().fr() + " » n'a aucune note : il n'y a rien à clore.",
                        "round \"" + round.label().en() + "\" has no mark: there is nothing to close."));
    }

    private Problem beforeLastAct(RoundActs.Order act, RoundAct last) {
        Text at = Wordings.moment(act.at(), input.settings().event().zone());
        Text before = Wordings.moment(last.at(), input.settings().event().zone());
        return problem(
                "ROUND_ORDER",
                "le moment de l'acte (" + at.fr() + ") précède celui du dernier acte du registre (" + before.fr()
                        + ").",
                "the moment of the act (" + at.en() + ") is before that of the last act of the register (" + before.en()
                        + ").");
    }

    static Problem which(Event event) {
        String rounds =
                event.markedRounds().stream().map(round -> round.id().value()).collect(Collectors.joining(", "));
        return Problem.error(
                Place.of("--round"),
                "ROUND_WHICH",
                rounds.isEmpty()
                        ? new Text("cet événement n'a pas de tour de jury.", "this event has no round of judging.")
                        : new Text(
                                "quel tour ? Donnez --round avec l'un de : " + rounds + ".",
                                "which round? Give --round with one of: " + rounds + "."));
    }

    /** The reason stands in the public minutes, where no juror is named for a mark. */
    static Optional<Problem> naming(String reason, List<Identity> jurors) {
        return jurors.stream()
                .filter(juror -> juror.isNamedIn(reason))
                .findFirst()
                .map(juror -> problem(
                        "ROUND_REASON_NAMES",
                        "le motif nomme un membre du jury (" + juror.fullName() + ") ; il est imprimé au procès-verbal"
                                + " public. Dites-le sans nom : l'annexe confidentielle dit qui.",
                        "the reason names a juror (" + juror.fullName()
                                + "); it is printed in the public minutes. Say it"
                                + " without a name: the confidential annex says who."));
    }

    static Problem busy() {
        return Problem.error(
                Place.of(RoundPaths.FOLDER + "/" + ActLock.NAME),
                "ROUND_BUSY",
                new Text(
                        "quelqu'un d'autre ouvre ou clôt un tour en ce moment. Recommencez ; si personne ne le fait"
                                + " (machine arrêtée en plein acte), ôtez ce fichier.",
                        "somebody else is opening or closing a round right now. Try again; if nobody is (a machine"
                                + " stopped in the middle of an act), remove this file."));
    }

    static Problem notWritable(Path folder) {
        return Problem.error(
                Place.of(String.valueOf(folder)),
                "ROUND_NOT_WRITABLE",
                new Text(
                        "le registre des tours ne peut pas être écrit (droits, disque plein, lien ?). Rien n'a changé.",
                        "the register of rounds cannot be written (rights, full disk, a link?). Nothing has changed."));
    }

    private static Problem problem(String code, String fr, String en) {
        return Problem.error(REGISTER, code, new Text(fr, en));
    }
}
