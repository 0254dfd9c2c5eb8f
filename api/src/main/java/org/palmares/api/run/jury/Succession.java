package org.palmares.api.run.jury;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.api.event.folder.Replacement;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.ScoreSheetDraft;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.jury.Reading;

/**
 * Who took over from whom: chains of replacements, and what those in them signed. A replacement holds from its hour.
 *
 * @param replacements each juror at most once, and no circle: the reader of the folder has refused others
 * @param members who have a seat of their own
 */
record Succession(List<Replacement> replacements, List<Id<Juror>> members, List<ScoreSheetDraft> sheets) {
    Succession {
        replacements = List.copyOf(replacements);
        members = List.copyOf(members);
        sheets = List.copyOf(sheets);
    }

    /** Why jurors judge no more whom a replacement names. */
    SortedMap<Id<Juror>, Text> replaced() {
        SortedMap<Id<Juror>, Text> replaced = new TreeMap<>();
        for (Replacement line : replacements) {
            replaced.put(
                    line.juror(),
                    line.by()
                            .map(by -> new Text("remplacement par " + by, "replaced by " + by))
                            .orElse(new Text("départ", "has left")));
        }
        return replaced;
    }

    Optional<Replacement> replacementOf(Id<Juror> juror) {
        return replacements.stream().filter(line -> line.juror().equals(juror)).findFirst();
    }

    boolean isReplaced(Id<Juror> juror) {
        return replacementOf(juror).isPresent();
    }

    /** Whether a replacement names who has the place of a juror. */
    boolean isSucceeded(Id<Juror> juror) {
        return by(juror).isPresent();
    }

    /** The last one of a juror's chain. */
    Id<Juror> last(Id<Juror> juror) {
        return by(juror).map(this::last).orElse(juror);
    }

    /** How many come after a juror in the chain. */
    int steps(Id<Juror> juror) {
        return by(juror).map(by -> 1 + steps(by)).orElse(0);
    }

    /**
     * Who of a chain sat before a pitch: the first one who signed a sheet for it, or before whom it began and who left later.
     *
     * @param announced at the head of the chain
     */
    Optional<Id<Juror>> satBefore(Id<Juror> announced, Id<Round> round, Id<Submission> submission, Instant begins) {
        return isSigned(announced, round, submission)
                        || leaves(announced).filter(begins::isBefore).isPresent()
                ? Optional.of(announced)
                : by(announced).flatMap(by -> satBefore(by, round, submission, begins));
    }

    /**
     * Whether all those whose seats somebody took have signed for an entry: one seat gives one sheet. A member has a seat of
     * their own besides.
     */
    boolean isSpare(Id<Juror> heir, Id<Round> round, Id<Submission> submission) {
        List<Id<Juror>> before = replacements.stream()
                .filter(line -> line.by().filter(heir::equals).isPresent())
                .map(Replacement::juror)
                .toList();
        return !before.isEmpty()
                && !members.contains(heir)
                && before.stream()
                        .allMatch(juror -> isSigned(juror, round, submission) && !isLate(juror, round, submission)
                                || isSpare(juror, round, submission));
    }

    /** The readings of a round that are one too many for their seat. */
    List<Reading> spare(Id<Round> round) {
        List<Id<Submission>> signed = sheets.stream()
                .filter(sheet -> sheet.round().equals(round))
                .map(ScoreSheetDraft::submission)
                .distinct()
                .toList();
        return replacements.stream()
                .flatMap(line -> line.by().stream())
                .distinct()
                .flatMap(heir -> signed.stream()
                        .filter(submission -> isSpare(heir, round, submission))
                        .map(submission -> new Reading(heir, submission)))
                .toList();
    }

    /** Whether somebody signed for an entry after the hour of their replacement, and whoever took the seat signed too. */
    boolean isLate(Id<Juror> juror, Id<Round> round, Id<Submission> submission) {
        Optional<Instant> left = leaves(juror);
        boolean after = left.isPresent()
                && sheets.stream()
                        .filter(sheet -> isOf(sheet, juror, round, submission))
                        .anyMatch(
                                sheet -> sheet.at().filter(left.get()::isBefore).isPresent());
        return after
                && by(juror).filter(by -> isSignedFrom(by, round, submission)).isPresent();
    }

    /** Whether a juror signed, or anybody after them in the chain. */
    private boolean isSignedFrom(Id<Juror> juror, Id<Round> round, Id<Submission> submission) {
        return isSigned(juror, round, submission)
                || by(juror).filter(by -> isSignedFrom(by, round, submission)).isPresent();
    }

    private boolean isSigned(Id<Juror> juror, Id<Round> round, Id<Submission> submission) {
        return sheets.stream().anyMatch(sheet -> isOf(sheet, juror, round, submission));
    }

    private static boolean isOf(ScoreSheetDraft sheet, Id<Juror> juror, Id<Round> round, Id<Submission> submission) {
        return sheet.round().equals(round)
                && sheet.juror().equals(juror)
                && sheet.submission().equals(submission);
    }

    private Optional<Id<Juror>> by(Id<Juror> juror) {
        return replacementOf(juror).flatMap(Replacement::by);
    }

    private Optional<Instant> leaves(Id<Juror> juror) {
        return replacementOf(juror).flatMap(Replacement::at);
    }
}
