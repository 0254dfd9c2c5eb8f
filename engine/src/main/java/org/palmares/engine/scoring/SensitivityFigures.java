package org.palmares.engine.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.palmares.engine.domain.Criterion;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.ScoreSheet;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.scoring.sensitivity.FirstShare;
import org.palmares.engine.scoring.sensitivity.Flip;

/**
 * Values by entry and criterion, as a method gives them if that criterion alone counts, and what they tell. Only complete
 * sheets count, so that every sheet has its points on each criterion, and its points by the rubric are their weighted
 * sum: so are, up to rounding, the points of every entry.
 */
final class SensitivityFigures {
    private static final int DECIMALS = 2;

    /** Points that come out of a fit are rounded to a millionth, those of one criterion too: no lead is known closer. */
    private static final BigFraction ROUNDING = BigFraction.of(2, 1_000_000);

    private final List<Criterion> criteria;
    private final List<BigFraction> weights;
    private final SortedMap<Id<Submission>, List<BigFraction>> values = new TreeMap<>();
    private final List<Id<Submission>> order;

    private SensitivityFigures(
            LinearPoints linear,
            List<Criterion> criteria,
            RankingRequest request,
            List<ScoreSheet> sheets,
            List<RankedEntry> ranked) {
        this.criteria = criteria;
        this.weights = criteria.stream()
                .map(criterion ->
                        BigFraction.of(criterion.weight(), request.rubric().totalWeight()))
                .toList();
        for (Criterion criterion : criteria) {
            linear.of().apply(PointsTable.of(criterion, sheets)).forEach((submission, own) -> {
                Points points = Standings.mixed(request, submission, own);
                values.computeIfAbsent(submission, each -> new ArrayList<>()).add(points.exact());
            });
        }
        order = ranked.stream()
                .map(RankedEntry::submission)
                .filter(values::containsKey)
                .toList();
    }

    /**
     * Empty where one criterion has all the weight, or nobody has a neighbour.
     *
     * @param ranked the entries in the order of rank, in which neighbours are compared
     */
    static Optional<Sensitivity> of(
            LinearPoints linear, RankingRequest request, List<ScoreSheet> sheets, List<RankedEntry> ranked) {
        List<Criterion> criteria = request.rubric().counting().stream()
                .filter(criterion -> criterion.weight() > 0)
                .toList();
        SensitivityFigures figures = new SensitivityFigures(linear, criteria, request, sheets, ranked);
        return criteria.size() > 1 && figures.order.size() > 1
                ? Optional.of(new Sensitivity(linear.method(), figures.pairs(), figures.firsts()))
                : Optional.empty();
    }

    private List<Sensitivity.Pair> pairs() {
        List<Sensitivity.Pair> pairs = new ArrayList<>();
        for (int at = 1; at < order.size(); at++) {
            Id<Submission> ahead = order.get(at - 1);
            Id<Submission> behind = order.get(at);
            List<BigFraction> gaps = gaps(ahead, behind);
            pairs.add(new Sensitivity.Pair(
                    ahead,
                    behind,
                    Flip.lead(weights, gaps).add(ROUNDING).signum() < 0,
                    Flip.smallest(weights, gaps).map(this::change)));
        }
        return pairs;
    }

    private List<BigFraction> gaps(Id<Submission> ahead, Id<Submission> behind) {
        List<BigFraction> gaps = new ArrayList<>();
        for (int at = 0; at < weights.size(); at++) {
            gaps.add(values.get(ahead).get(at).subtract(values.get(behind).get(at)));
        }
        return gaps;
    }

    private Sensitivity.Change change(Flip flip) {
        SortedMap<Id<Criterion>, BigFraction> changed = new TreeMap<>();
        for (int at = 0; at < criteria.size(); at++) {
            changed.put(criteria.get(at).id(), flip.weights().get(at));
        }
        return new Sensitivity.Change(flip.moved(), changed);
    }

    private List<Sensitivity.First> firsts() {
        List<List<Double>> table = order.stream()
                .map(entry ->
                        values.get(entry).stream().map(BigFraction::doubleValue).toList())
                .toList();
        List<Double> shares = FirstShare.of(table);
        List<Sensitivity.First> firsts = new ArrayList<>();
        for (int at = 0; at < order.size(); at++) {
            BigDecimal share = new BigDecimal(shares.get(at)).setScale(DECIMALS, RoundingMode.HALF_UP);
            firsts.add(new Sensitivity.First(order.get(at), share));
        }
        return firsts;
    }
}
