package org.palmares.engine.scoring;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.RankingMethod;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.choice.Ballot;
import org.palmares.engine.scoring.choice.PlacePoints;

/**
 * Methods that read of each juror's sheets only their order: a sheet counts for what its place in the juror's pile is
 * worth, out of 100, and an entry has the mean of its sheets. That is the order of the sums where all entries have the
 * same number of sheets, and takes nothing from an entry whose juror recused. Exact.
 */
final class ByPlaces implements Method {
    private final RankingMethod name;
    private final boolean comparesAnyPiles;
    private final Function<Ballot<Id<Submission>>, SortedMap<Id<Submission>, BigFraction>> worth;

    private ByPlaces(
            RankingMethod name,
            boolean comparesAnyPiles,
            Function<Ballot<Id<Submission>>, SortedMap<Id<Submission>, BigFraction>> worth) {
        this.name = name;
        this.comparesAnyPiles = comparesAnyPiles;
        this.worth = worth;
    }

    /** The first three of each juror, 3-2-1. */
    static Method stack() {
        return new ByPlaces(RankingMethod.STACK, false, ladder(PlacePoints.STACK));
    }

    /** The first ten of each juror, 12-10-8-7-6-5-4-3-2-1. */
    static Method votePoints() {
        return new ByPlaces(RankingMethod.VOTE_POINTS, false, ladder(PlacePoints.SONG_CONTEST));
    }

    /** The share of the juror's other entries that an entry leaves behind, whatever the size of the pile. */
    static Method borda() {
        return new ByPlaces(RankingMethod.BORDA, true, PlacePoints::shareBeaten);
    }

    private static Function<Ballot<Id<Submission>>, SortedMap<Id<Submission>, BigFraction>> ladder(
            List<Integer> ladder) {
        return ballot -> {
            SortedMap<Id<Submission>, BigFraction> shares = PlacePoints.of(ballot, ladder);
            shares.replaceAll((submission, points) -> points.divide(ladder.get(0)));
            return shares;
        };
    }

    @Override
    public RankingMethod name() {
        return name;
    }

    @Override
    public Estimate estimate(PointsTable table) {
        SortedMap<Id<Submission>, SortedMap<Id<Juror>, Points>> sheets = Ballots.worth(Ballots.of(table), worth);
        SortedMap<Id<Submission>, Estimate.Share> shares = new TreeMap<>();
        table.bySubmission().forEach((submission, cells) -> {
            List<BigFraction> counted =
                    sheets.get(submission).values().stream().map(Points::exact).toList();
            shares.put(submission, Estimate.Share.of(PointsTable.mean(cells), new Points(Fractions.mean(counted))));
        });
        return Estimate.unlevelled(table, shares, Estimate.allCounting(sheets));
    }

    /** A ladder is worth more in a small pile, and a pile of one compares nothing. */
    @Override
    public List<Remark> remarks(PointsTable table) {
        List<Integer> piles =
                table.byJuror().values().stream().map(List::size).sorted().toList();
        boolean alike = piles.isEmpty() || piles.get(0).equals(piles.get(piles.size() - 1));
        boolean compared = comparesAnyPiles && !piles.isEmpty() && piles.get(0) > 1;
        return alike || compared ? List.of() : List.of(unequalPiles(piles.get(0), piles.get(piles.size() - 1)));
    }

    private static Remark unequalPiles(int smallest, int largest) {
        return new Remark(
                Remark.Code.UNEQUAL_PILES,
                new Text(
                        "Les jurés ont lu de " + smallest + " à " + largest
                                + " projets : une place n'a pas le même prix dans une petite pile et dans une grande.",
                        "Jurors read from " + smallest + " to " + largest
                                + " entries: a place is not worth the same in a small pile and in a large one."));
    }
}
