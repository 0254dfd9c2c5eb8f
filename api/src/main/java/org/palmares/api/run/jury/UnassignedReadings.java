package org.palmares.api.run.jury;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
    private final Map<Id<Round>, WorkSoFar> work = new HashMap<>();

    UnassignedReadings(JuryAtWork jury, Seats seats) {
        this.jury = jury;
        this.seats = seats;
    }

    @Override
    public boolean waits(Round round, ScoreSheetDraft sheet) {
        if (jury.planned(round.id()).isEmpty()) {
            return false;
        }
        Set<Id<Juror>> others = unforeseen(round, sheet.submission());
        return others.contains(sheet.juror()) && others.size() > readingsLeft(round, sheet.submission());
    }

    /** Who signed a sheet for an entry that the assignment gives to others. */
    private Set<Id<Juror>> unforeseen(Round round, Id<Submission> submission) {
        WorkSoFar work = this.work.computeIfAbsent(round.id(), jury::work);
        return work.done().stream()
                .filter(reading -> reading.submission().equals(submission)
                        && !work.earlier().contains(reading))
                .map(Reading::juror)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How many were to read an entry, have not and will not. */
    private long readingsLeft(Round round, Id<Submission> submission) {
        WorkSoFar work = this.work.computeIfAbsent(round.id(), jury::work);
        List<Reading> waiting = work.earlier().stream()
                .filter(reading ->
                        reading.submission().equals(submission) && !work.done().contains(reading))
                .toList();
        return waiting.stream()
                .filter(reading -> seats.left(reading.juror(), submission, round))
                .count();
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
