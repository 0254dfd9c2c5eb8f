package org.palmares.engine.scoring;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.scoring.choice.Ballot;

/** Each juror's points read as an order, and what a sheet's place in it is worth. */
final class Ballots {
    private static final BigFraction FULL = BigFraction.of(100);

    private Ballots() {}

    /** By juror: the entries that the juror marked, most points first; equal points tie. */
    static SortedMap<Id<Juror>, Ballot<Id<Submission>>> of(PointsTable table) {
        SortedMap<Id<Juror>, Ballot<Id<Submission>>> ballots = new TreeMap<>();
        table.byJuror()
                .forEach((juror, cells) -> ballots.put(
                        juror,
                        Ballot.byValue(cells.stream()
                                .collect(Collectors.toMap(PointsTable.Cell::submission, PointsTable.Cell::points)))));
        return ballots;
    }

    /**
     * Points on 100 of each sheet, by entry, then juror.
     *
     * @param worth of each entry of a ballot, from 0 to 1
     */
    static SortedMap<Id<Submission>, SortedMap<Id<Juror>, Points>> worth(
            SortedMap<Id<Juror>, Ballot<Id<Submission>>> ballots,
            Function<Ballot<Id<Submission>>, SortedMap<Id<Submission>, BigFraction>> worth) {
        SortedMap<Id<Submission>, SortedMap<Id<Juror>, Points>> sheets = new TreeMap<>();
        ballots.forEach((juror, ballot) -> worth.apply(ballot)
                .forEach((submission, share) -> sheets.computeIfAbsent(submission, each -> new TreeMap<>())
                        .put(juror, outOfFull(share))));
        return sheets;
    }

    static Points outOfFull(BigFraction share) {
        return new Points(share.multiply(FULL));
    }
}
