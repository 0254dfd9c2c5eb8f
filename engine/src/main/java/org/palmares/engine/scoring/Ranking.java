package org.palmares.engine.scoring;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.RankingMethod;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Submission;

/**
 * A round's proposed ranking, whole and explained. The jury adopts it, or another.
 *
 * @param method the method that the event named
 * @param entries by rank, then id
 * @param unranked entries without a rank, by id
 * @param setAside sheets that do not count, by entry, then juror
 * @param beside what the other method would give
 * @param belowFloor by entry, then in the order of the rubric
 * @param parts the entries of each connected part; two or more parts share no juror, directly or through others
 * @param certainty how sure the marks are of ranks, even where the method is refused; empty where all points are equal
 * @param remarks what must not stay unsaid
 * @param agreement how far jurors agree
 * @param sensitivity what other weights would have given; empty where one criterion has all the weight, or nobody has a
 *     neighbour
 */
public record Ranking(
        Id<Round> round,
        RankingMethod method,
        List<RankedEntry> entries,
        List<Unranked> unranked,
        List<SheetSetAside> setAside,
        Optional<BesideRanking> beside,
        List<BelowFloor> belowFloor,
        JuryFigures figures,
        List<List<Id<Submission>>> parts,
        Optional<Certainty> certainty,
        List<Remark> remarks,
        Agreement agreement,
        Optional<Sensitivity> sensitivity) {
    public Ranking {
        Objects.requireNonNull(round, "round");
        Objects.requireNonNull(method, "method");
        entries = List.copyOf(entries);
        unranked = List.copyOf(unranked);
        setAside = List.copyOf(setAside);
        Objects.requireNonNull(beside, "beside");
        belowFloor = List.copyOf(belowFloor);
        Objects.requireNonNull(figures, "figures");
        parts = parts.stream().map(List::copyOf).toList();
        Objects.requireNonNull(certainty, "certainty");
        remarks = List.copyOf(remarks);
        Objects.requireNonNull(agreement, "agreement");
        Objects.requireNonNull(sensitivity, "sensitivity");
    }

    /** The chances of being among the first so many that are known. */
    public SortedSet<Integer> lines() {
        SortedSet<Integer> lines = new TreeSet<>();
        certainty.ifPresent(known -> known.entries().stream()
                .limit(1)
                .forEach(entry -> lines.addAll(entry.within().keySet())));
        return lines;
    }

    /** Whether some of these share no juror with others of them, directly or through others: their marks do not compare. */
    public boolean isParted(Collection<Id<Submission>> submissions) {
        return entries.stream()
                        .filter(entry -> submissions.contains(entry.submission()))
                        .mapToInt(RankedEntry::part)
                        .distinct()
                        .count()
                > 1;
    }

    public Optional<RankedEntry> find(Id<Submission> submission) {
        return entries.stream()
                .filter(entry -> entry.submission().equals(submission))
                .findFirst();
    }
}
