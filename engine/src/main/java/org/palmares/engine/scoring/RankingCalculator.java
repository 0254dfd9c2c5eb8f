package org.palmares.engine.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.engine.domain.Criterion;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.RankingMethod;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;

/**
 * From score sheets to a proposed ranking, by the method that the round names, with the other method beside.
 *
 * <p>The result depends on nothing but the request; the order in which entries and sheets are given plays no part.
 */
public final class RankingCalculator {
    /**
     * Pairs of draws of a ranking: the standard error of a chance is then 0.011 at most for a given jury, and somewhat more
     * for the juries drawn.
     */
    private static final int PAIRS = 1_000;

    private final RankingRequest request;
    private final Screening screening;
    private final PointsTable table;
    private final Optional<Levelling> levelling;
    private final SortedMap<Id<Submission>, List<PointsTable.Cell>> bySubmission;
    private final CriterionMeans means;
    private final List<PointsTable> parts;
    private final Agreement agreement;

    /** The same whatever the method, even one that is refused. */
    private final Optional<Certainty> certainty;

    RankingCalculator(RankingRequest request, int pairs) {
        this.request = request;
        this.screening = Screening.of(request);
        this.table = PointsTable.of(request.rubric(), screening.counted(), request.tracks());
        this.levelling = Levelling.of(table);
        this.bySubmission = table.bySubmission();
        this.means = new CriterionMeans(screening.counted());
        this.parts = Components.of(table);
        this.agreement = Agreement.of(
                request.rubric(),
                screening.counted(),
                levelling.map(fitted -> fitted.marks().variances()));
        this.certainty = levelling.map(levelled -> RankDraws.of(request, levelled, pairs));
    }

    /** The round's ranking. */
    public static Ranking compute(RankingRequest request) {
        return compute(request, PAIRS);
    }

    /**
     * The same with rank intervals and chances from so many pairs of draws; all else is as it is.
     *
     * @param pairs at least 1; the standard error of a chance is at most 0.35 over the root of it
     */
    public static Ranking compute(RankingRequest request, int pairs) {
        return new RankingCalculator(request, pairs)
                .by(request.round().scoring().method());
    }

    /** The ranking by this method, whatever the round names; what all methods share is computed once. */
    Ranking by(RankingMethod method) {
        Method named = Methods.of(method);
        return named.objection(table).map(reason -> refused(named, reason)).orElseGet(() -> compute(named));
    }

    /** Nobody is ranked by a method that does not suit the marks, nor silently by another; the other stands beside. */
    private Ranking refused(Method named, Text reason) {
        List<Unranked> unranked = new ArrayList<>(screening.unranked());
        bySubmission
                .keySet()
                .forEach(submission -> unranked.add(new Unranked(submission, Unranked.Cause.METHOD_REFUSED, reason)));
        unranked.sort(Comparator.comparing(Unranked::submission));
        Standings beside = standings(new WeightedMean());
        return new Ranking(
                request.round().id(),
                named.name(),
                List.of(),
                unranked,
                screening.setAside(),
                Optional.of(beside.beside(beside)),
                belowFloor(),
                JuryFigures.of(table),
                partEntries(),
                certainty,
                List.of(new Remark(Remark.Code.METHOD_REFUSED, Remarks.sentence(reason))),
                agreement,
                Optional.empty());
    }

    private Ranking compute(Method named) {
        Standings standings = standings(named);
        BesideRanking other = standings(Methods.beside(named.name())).beside(standings);
        Optional<BesideRanking> beside = Optional.of(other);
        JuryFigures figures = JuryFigures.of(table);
        List<RankedEntry> entries = entries(standings);
        return new Ranking(
                request.round().id(),
                named.name(),
                entries,
                screening.unranked(),
                screening.setAside(),
                beside,
                belowFloor(),
                figures,
                partEntries(),
                certainty.map(sure -> sure.holding(standings.positions())),
                remarks(named, standings, figures, beside),
                agreement,
                SensitivityFigures.of(LinearPoints.of(named, levelling), request, screening.counted(), entries));
    }

    private List<Remark> remarks(
            Method named, Standings standings, JuryFigures figures, Optional<BesideRanking> beside) {
        List<Remark> remarks = new ArrayList<>(Remarks.of(
                request.round(), named.name(), standings.positions(), figures, partEntries(), beside, certainty));
        remarks.addAll(
                Remarks.noSupport(agreement, levelling, !request.carriedOver().isEmpty()));
        if (levelling.isPresent()) {
            remarks.addAll(Remarks.tooFewMarks(table, parts));
        }
        remarks.addAll(Remarks.offScale(standings.positions()));
        remarks.addAll(
                Remarks.castingVoteAbsent(new CastingVote(request.round().ties().castingVote(), table)));
        remarks.addAll(named.remarks(table));
        return remarks;
    }

    private List<List<Id<Submission>>> partEntries() {
        return parts.stream()
                .map(part -> List.copyOf(part.bySubmission().keySet()))
                .toList();
    }

    private Standings standings(Method method) {
        CastingVote castingVote = new CastingVote(request.round().ties().castingVote(), table);
        return Standings.of(method.name(), estimate(method), request, means, castingVote);
    }

    /** The levelling is made once, for the method and for how certain the ranks are. */
    private Estimate estimate(Method method) {
        return levelling
                .filter(levelled -> method.name() == RankingMethod.PEREQUATION)
                .map(Levelling::estimate)
                .orElseGet(() -> method.estimate(table));
    }

    private List<RankedEntry> entries(Standings standings) {
        SortedMap<Id<Submission>, Points> plain = new TreeMap<>();
        standings.estimate().shares().forEach((submission, share) -> plain.put(submission, share.mean()));
        SortedMap<Id<Submission>, Integer> meanRanks = Ordering.ranks(plain);
        RanksInParts inParts = new RanksInParts(parts, standings.positions());
        List<RankedEntry> entries = new ArrayList<>();
        for (Position position : standings.positions()) {
            Id<Submission> submission = position.submission();
            entries.add(new RankedEntry(
                    submission,
                    position.rank(),
                    position.points(),
                    position.tie(),
                    inParts.part(submission),
                    inParts.rank(submission),
                    explanation(submission, standings.estimate(), meanRanks.get(submission))));
        }
        return entries;
    }

    private Explanation explanation(Id<Submission> submission, Estimate estimate, int meanRank) {
        Estimate.Share share = estimate.shares().get(submission);
        List<PointsTable.Cell> cells = bySubmission.get(submission);
        List<JurorPart> jurors = cells.stream()
                .map(cell -> new JurorPart(
                        cell.juror(),
                        cell.points(),
                        estimate.jurorEffects().get(cell.juror()),
                        estimate.counted(cell),
                        estimate.weight(cell, cells)))
                .toList();
        return new Explanation(
                share.mean(),
                meanRank,
                share.correction(),
                share.shrinkage(),
                Standings.carriedOver(request, submission),
                criteria(submission),
                jurors);
    }

    private List<CriterionPart> criteria(Id<Submission> submission) {
        return request.rubric().criteria().stream()
                .flatMap(
                        criterion -> means.find(submission, criterion.id()).map(mean -> part(criterion, mean)).stream())
                .toList();
    }

    private CriterionPart part(Criterion criterion, MeanMark mean) {
        Points contribution = new Points(PointsScale.contribution(request.rubric(), criterion, mean.exact()));
        return new CriterionPart(criterion.id(), mean, criterion.counts() ? criterion.weight() : 0, contribution);
    }

    private List<BelowFloor> belowFloor() {
        List<BelowFloor> below = new ArrayList<>();
        for (Id<Submission> submission : bySubmission.keySet()) {
            for (Criterion criterion : request.rubric().criteria()) {
                criterion
                        .floor()
                        .ifPresent(floor -> means.find(submission, criterion.id())
                                .filter(mean -> mean.isBelow(floor))
                                .ifPresent(mean -> below.add(new BelowFloor(submission, criterion.id(), mean, floor))));
            }
        }
        return below;
    }
}
