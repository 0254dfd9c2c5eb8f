package org.palmares.api.run.rankings;

import java.util.ArrayList;
import java.util.List;
import org.palmares.api.event.closing.FrozenComments;
import org.palmares.api.event.closing.FrozenMarks;
import org.palmares.api.event.closing.FrozenSheets;
import org.palmares.api.event.closing.RoundAct;
import org.palmares.api.event.folder.MarkInput;
import org.palmares.api.event.folder.RoundPaths;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Text;

/** Holds the sheets of a closed round to what they were when it was closed. */
final class ClosedSheets {
    private final MarkInput marks;
    private final Round round;
    private final RoundAct closing;

    ClosedSheets(MarkInput marks, Round round, RoundAct closing) {
        this.marks = marks;
        this.round = round;
        this.closing = closing;
    }

    /** An error for each mark, and each word beside the marks, that changed in silence. */
    List<Problem> problems() {
        FrozenSheets before = marks.rounds().frozen().get(closing.marks());
        FrozenSheets now = marks.sheetsNow(round.id());
        List<Problem> problems = new ArrayList<>();
        before.marks().changesTo(now.marks()).forEach(change -> problems.add(changed(change)));
        before.commentChangesTo(now).forEach(change -> problems.add(changed(change)));
        return problems;
    }

    private Problem changed(FrozenMarks.Change change) {
        return closed("ROUND_CLOSED_MARK", placeOf(change.cell()), change.cell().text(), what(change));
    }

    /** The words themselves are for whoever opens the kept file, not for a screen. */
    private Problem changed(FrozenComments.Change change) {
        return closed(
                "ROUND_CLOSED_COMMENT", placeOf(change.cell()), change.cell().text(), what(change));
    }

    private Problem closed(String code, Place place, Text cell, Text what) {
        String command = ClosedRounds.command(round, "--reopen") + " --reason …";
        return Problem.error(
                place,
                code,
                new Text(
                        "le tour « " + round.label().fr() + " » est clos ; " + cell.fr() + " : " + what.fr()
                                + ", ou rouvrez le tour avec un motif : " + command,
                        "round \"" + round.label().en() + "\" is closed; " + cell.en() + ": " + what.en()
                                + ", or open the round again with a reason: " + command));
    }

    private static Text what(FrozenMarks.Change change) {
        String before =
                change.before().map(mark -> mark.value().toPlainString()).orElse("");
        String after = change.after().map(mark -> mark.value().toPlainString()).orElse("");
        if (before.isEmpty()) {
            return new Text(
                    "il n'y avait pas de note, trouvé " + fr(after) + ". Ôtez-la",
                    "there was no mark, found " + after + ". Take it out");
        }
        return after.isEmpty()
                ? new Text(
                        "la note était " + fr(before) + ", il n'y en a plus. Remettez " + fr(before),
                        "the mark was " + before + ", there is none now. Put " + before + " back")
                : new Text(
                        "la note était " + fr(before) + ", trouvé " + fr(after) + ". Remettez " + fr(before),
                        "the mark was " + before + ", found " + after + ". Put " + before + " back");
    }

    private Text what(FrozenComments.Change change) {
        String kept = RoundPaths.marks(closing.marks());
        if (change.before().isEmpty()) {
            return new Text(
                    "il n'y avait rien d'écrit à la clôture, il y a un texte. Ôtez-le",
                    "nothing was written at the closing, there is a text now. Take it out");
        }
        return change.after().isEmpty()
                ? new Text(
                        "un texte était écrit à la clôture, il n'y en a plus. Remettez-le (" + kept + " le garde)",
                        "a text was written at the closing, there is none now. Put it back (" + kept + " keeps it)")
                : new Text(
                        "le texte n'est plus celui de la clôture. Remettez-le (" + kept + " le garde)",
                        "the text is no longer that of the closing. Put it back (" + kept + " keeps it)");
    }

    private static String fr(String number) {
        return number.replace('.', ',');
    }

    private Place placeOf(FrozenMarks.Cell cell) {
        return marks.sheets().stream()
                .filter(sheet -> sheet.round().equals(round.id())
                        && sheet.juror().equals(cell.juror())
                        && sheet.submission().equals(cell.submission()))
                .flatMap(sheet -> sheet.entries().stream())
                .filter(entry -> entry.criterion().equals(cell.criterion()))
                .findFirst()
                .map(entry -> entry.place())
                .orElse(Place.of(RoundPaths.marks(closing.marks())));
    }

    private Place placeOf(FrozenComments.Cell cell) {
        return marks.comments().stream()
                .filter(comment -> comment.round().equals(round.id())
                        && comment.juror().equals(cell.juror())
                        && comment.submission().equals(cell.submission())
                        && !cell.field().of(comment).isEmpty())
                .findFirst()
                .map(comment -> comment.place())
                .orElse(Place.of(RoundPaths.marks(closing.marks())));
    }
}
