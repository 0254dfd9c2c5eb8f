package org.palmares.engine.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.RankingMethod;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.choice.Ballot;
import org.palmares.engine.scoring.choice.BradleyTerry;
import org.palmares.engine.scoring.choice.Duels;
import org.palmares.engine.scoring.choice.PlacePoints;
import org.palmares.engine.scoring.choice.PlackettLuce;
import org.palmares.engine.scoring.choice.Schulze;
import org.palmares.engine.scoring.choice.Strengths;

/**
 * Methods that make a duel of every two entries that one juror marked; margins between marks play no part.
 *
 * <p>Points are a share of duels out of 100: by Schulze the share of the others that an entry beats, by a model of
 * strengths the share of duels against each of the others that it is expected to win. A sheet is shown with the share
 * of its juror's pile that the entry left behind. Points of a model are rounded to a millionth, so that equal strengths
 * compare equal.
 */
final class ByDuels implements Method {
    /**
     * How strongly strengths are drawn together where an entry, or several, never lost against the others: by maximum
     * likelihood none of theirs is finite (Ford, "Solution of a Ranking Problem from Binary Comparisons", 1957).
     */
    private static final double RIDGE = 0.5;

    /** Beyond so many entries duels take too long. */
    private static final int MOST = 500;

    /** Two-sided 5 % of the normal distribution, in standard errors. */
    private static final double SEPARATED = 1.96;

    /**
     * Duels of one pair by which 60 wins in 100 are told from 50, at 5 % on two sides and with a power of 80 %:
     * ((1.960 √(0.5 · 0.5) + 0.842 √(0.6 · 0.4)) / (0.6 − 0.5))², rounded up. Fleiss, Levin and Paik, "Statistical
     * Methods for Rates and Proportions", 2003, chapter 2.
     */
    private static final int NEEDED = 194;

    private final RankingMethod name;

    private ByDuels(RankingMethod name) {
        this.name = name;
    }

    static Method schulze() {
        return new ByDuels(RankingMethod.SCHULZE);
    }

    static Method bradleyTerry() {
        return new ByDuels(RankingMethod.BRADLEY_TERRY);
    }

    static Method plackettLuce() {
        return new ByDuels(RankingMethod.PLACKETT_LUCE);
    }

    @Override
    public RankingMethod name() {
        return name;
    }

    @Override
    public Optional<Text> objection(PointsTable table) {
        int entries = table.bySubmission().size();
        return entries <= MOST
                ? Optional.empty()
                : Optional.of(new Text(
                        "la méthode " + name.label().fr() + " va jusqu'à " + MOST + " projets ; il y en a " + entries
                                + ". Que le jury arrête une autre méthode.",
                        "the method " + name.label().en() + " goes up to " + MOST + " entries; there are " + entries
                                + ". Let the jury settle on another method."));
    }

    @Override
    public Estimate estimate(PointsTable table) {
        SortedMap<Id<Juror>, Ballot<Id<Submission>>> ballots = Ballots.of(table);
        SortedMap<Id<Submission>, Points> points = points(List.copyOf(ballots.values()));
        SortedMap<Id<Submission>, Estimate.Share> shares = new TreeMap<>();
        table.bySubmission()
                .forEach((submission, cells) ->
                        shares.put(submission, Estimate.Share.of(PointsTable.mean(cells), points.get(submission))));
        return Estimate.unlevelled(
                table, shares, Estimate.allCounting(Ballots.worth(ballots, PlacePoints::shareBeaten)));
    }

    private SortedMap<Id<Submission>, Points> points(List<Ballot<Id<Submission>>> ballots) {
        SortedMap<Id<Submission>, Points> points = new TreeMap<>();
        if (ballots.isEmpty()) {
            return points;
        }
        if (name == RankingMethod.SCHULZE) {
            Schulze.shareBeaten(Duels.of(ballots))
                    .forEach((submission, share) -> points.put(submission, Ballots.outOfFull(share)));
        } else {
            strengths(ballots)
                    .expectedShare()
                    .forEach((submission, share) -> points.put(submission, Points.estimated(100 * share)));
        }
        return points;
    }

    private Strengths<Id<Submission>> strengths(List<Ballot<Id<Submission>>> ballots) {
        Duels<Id<Submission>> duels = Duels.of(ballots);
        double ridge = duels.isStronglyConnected() ? 0 : RIDGE;
        return name == RankingMethod.BRADLEY_TERRY ? BradleyTerry.fit(duels, ridge) : PlackettLuce.fit(ballots, ridge);
    }

    @Override
    public List<Remark> remarks(PointsTable table) {
        List<Remark> remarks = new ArrayList<>();
        List<Ballot<Id<Submission>>> ballots = List.copyOf(Ballots.of(table).values());
        int entries = table.bySubmission().size();
        if (entries > 1) {
            needed(Duels.of(ballots).count() / (entries * (entries - 1) / 2.0)).ifPresent(remarks::add);
        }
        if (name != RankingMethod.SCHULZE && entries > 1) {
            Duels<Id<Submission>> duels = Duels.of(ballots);
            if (!duels.isStronglyConnected()) {
                remarks.add(oneSided());
            }
            weak(strengths(ballots), duels).ifPresent(remarks::add);
        }
        return remarks;
    }

    private static Optional<Remark> needed(double perPair) {
        BigDecimal found = BigDecimal.valueOf(perPair).setScale(1, RoundingMode.HALF_UP);
        return perPair >= NEEDED
                ? Optional.empty()
                : Optional.of(new Remark(
                        Remark.Code.DUELS_NEEDED,
                        new Text(
                                "Méthode avancée, par duels : pour reconnaître, 8 fois sur 10, un projet qui en gagne 60"
                                        + " sur 100 contre un autre, il faut " + NEEDED
                                        + " duels de cette paire. Il y en"
                                        + " a ici " + found.toPlainString().replace('.', ',')
                                        + " par paire en moyenne.",
                                "Advanced method, by duels: to recognise, 8 times in 10, an entry that wins 60 of 100"
                                        + " against another takes " + NEEDED + " duels of that pair. There are "
                                        + found.toPlainString() + " a pair here on average.")));
    }

    private static Remark oneSided() {
        return new Remark(
                Remark.Code.DUELS_ONE_SIDED,
                new Text(
                        "Des projets n'ont perdu aucun duel contre les autres : l'écart entre les uns et les autres"
                                + " tient en partie à la méthode, qui rapproche les forces.",
                        "Some entries lost no duel against the others: how far apart they stand is in part the"
                                + " method's doing, which draws strengths together."));
    }

    /** Duels of one juror are not independent, so that this understates the doubt, never overstates it. */
    private static Optional<Remark> weak(Strengths<Id<Submission>> strengths, Duels<Id<Submission>> duels) {
        List<Map.Entry<Id<Submission>, Double>> best = strengths.values().entrySet().stream()
                .sorted(Map.Entry.<Id<Submission>, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(2)
                .toList();
        double gap = best.get(0).getValue() - best.get(1).getValue();
        double error =
                strengths.errorOfDifference(best.get(0).getKey(), best.get(1).getKey());
        return gap > SEPARATED * error ? Optional.empty() : Optional.of(weak(Math.round(duels.count())));
    }

    private static Remark weak(long duels) {
        return new Remark(
                Remark.Code.FEW_DUELS,
                new Text(
                        duels + " duels ne suffisent pas à départager sûrement le premier et le deuxième.",
                        duels + " duels are too few to separate the first two with confidence."));
    }
}
