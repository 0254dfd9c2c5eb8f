package org.palmares.api.run.jury;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.ScoreSheetDraft;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.jury.Reading;
import org.palmares.engine.jury.WorkSoFar;

/**
 * Sheets that a published assignment does not foresee: who reads what is no longer a matter of whoever likes an entry.
 * Where those have left who were to read an entry, others may read it in their place, as many as have left.
 */
final class UnassignedReadings implements SheetDoubt {
    static final String CODE = "SHEET_NOT_ASSIGNED";

    private final JuryAtWork jury;
    private final Seats seats;
    /** By round; it takes all sheets to know it, and each sheet asks. */
    private final Map<Id<Round>, Map<Id<Submission>, Set<Id<Juror>>>> waiting = new HashMap<>();

    UnassignedReadings(JuryAtWork jury, Seats seats) {
        this.jury = jury;
        this.seats = seats;
    }

    @Override
    public boolean waits(Round round, ScoreSheetDraft sheet) {
        return waiting.computeIfAbsent(round.id(), first -> waiting(round))
                .getOrDefault(sheet.submission(), Set.of())
                .contains(sheet.juror());
    }

    /** Whose sheets wait, by entry: none where no assignment is published. */
    private Map<Id<Submission>, Set<Id<Juror>>> waiting(Round round) {
        if (jury.planned(round.id()).isEmpty()) {
            return Map.of();
        }
        WorkSoFar work = jury.work(round.id());
        Map<Id<Submission>, Set<Id<Juror>>> done = byEntry(work.done());
        Map<Id<Submission>, Set<Id<Juror>>> earlier = byEntry(work.earlier());
        Map<Id<Submission>, Set<Id<Juror>>> waiting = new HashMap<>();
        done.forEach((submission, signed) -> {
            Set<Id<Juror>> named = earlier.getOrDefault(submission, Set.of());
            Set<Id<Juror>> unforeseen = without(signed, named);
            long left = without(named, signed).stream()
                    .filter(juror -> seats.left(juror, submission, round))
                    .count();
            if (unforeseen.size() > left) {
                waiting.put(submission, unforeseen);
            }
        });
        return waiting;
    }

    private static Map<Id<Submission>, Set<Id<Juror>>> byEntry(Collection<Reading> readings) {
        return readings.stream()
                .collect(Collectors.groupingBy(
                        Reading::submission, Collectors.mapping(Reading::juror, Collectors.toSet())));
    }

    private static Set<Id<Juror>> without(Set<Id<Juror>> jurors, Set<Id<Juror>> others) {
        return jurors.stream().filter(juror -> !others.contains(juror)).collect(Collectors.toSet());
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Text asked(String juror, Text entries) {
        return new Text(
                "ce que " + juror + " a noté ne compte pas (" + entries.fr()
                        + ") : assignment.csv donne ces lectures à d'autres, et n'en laisse pas assez de"
                        + " libres. Pour l'accepter, ajoutez ces lectures à assignment.csv ; sinon, retirez ces grilles.",
                "what " + juror + " marked does not count (" + entries.en()
                        + "): assignment.csv gives these readings to others, and leaves too few of them free."
                        + " To accept it, add these readings to assignment.csv; else strike these sheets.");
    }
}
