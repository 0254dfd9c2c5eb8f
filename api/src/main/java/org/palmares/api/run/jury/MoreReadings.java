package org.palmares.api.run.jury;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.palmares.api.run.rankings.RankLines;
import org.palmares.api.run.rankings.RankingStage;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.jury.Assignment;
import org.palmares.engine.jury.AssignmentRequest;
import org.palmares.engine.jury.EntryUncertainty;
import org.palmares.engine.jury.FurtherReading;
import org.palmares.engine.jury.FurtherReadings;
import org.palmares.engine.scoring.Certainty;
import org.palmares.engine.scoring.Ranking;

/**
 * The further readings that a ranking asks for, where marks leave in doubt who stands above a prize or cut line.
 *
 * @param ranked the ranking with the doubt
 * @param lines the ranks after which a line is drawn
 * @param crossing how many entries may stand on either side of one
 * @param readings the most telling first; empty where nobody is left who could read any
 */
public record MoreReadings(
        RankingStage.RankedRound ranked, SortedSet<Integer> lines, int crossing, List<FurtherReading> readings) {
    /** A jury that is asked for more has little time for it. */
    private static final int MOST = 30;

    /** A sheet that changes an order less often tells nothing worth a juror's time. */
    private static final double LEAST_CHANCE = 0.02;

    public MoreReadings {
        Objects.requireNonNull(ranked, "ranked");
        lines = Collections.unmodifiableSortedSet(new TreeSet<>(lines));
        readings = List.copyOf(readings);
    }

    /**
     * For each ranking of these rounds in which a line is in doubt, as many readings as there are entries in doubt; none
     * while readings that were planned are left, nor once a later round has marks, since its entries are settled.
     *
     * @param ranked all rankings there are
     */
    public static List<MoreReadings> of(
            Event event, List<AssignmentStage.AssignedRound> rounds, List<RankingStage.RankedRound> ranked) {
        List<MoreReadings> found = new ArrayList<>();
        for (AssignmentStage.AssignedRound round : rounds) {
            boolean read = round.assignment().assignments().stream().allMatch(Assignment::done);
            ranked.stream()
                    .filter(each -> read)
                    .filter(each -> each.round().id().equals(round.round().id()) && isLast(event, each, ranked))
                    .forEach(each -> of(event, round.asked(), each).ifPresent(found::add));
        }
        return found;
    }

    private static boolean isLast(Event event, RankingStage.RankedRound round, List<RankingStage.RankedRound> ranked) {
        int at = event.rounds().indexOf(round.round());
        return ranked.stream().noneMatch(each -> event.rounds().indexOf(each.round()) > at);
    }

    private static Optional<MoreReadings> of(Event event, AssignmentRequest asked, RankingStage.RankedRound ranked) {
        SortedSet<Integer> lines = RankLines.decided(event, ranked.round());
        lines.removeIf(line -> line >= ranked.ranking().entries().size());
        Set<Id<Submission>> known =
                asked.submissions().stream().map(Submission::id).collect(Collectors.toSet());
        List<EntryUncertainty> entries = entries(ranked.ranking()).stream()
                .filter(entry -> known.contains(entry.submission()))
                .toList();
        int crossing = (int) entries.stream()
                .filter(entry -> lines.stream().anyMatch(entry::crosses))
                .count();
        return crossing == 0
                ? Optional.empty()
                : Optional.of(new MoreReadings(ranked, lines, crossing, readings(asked, entries, lines, crossing)));
    }

    private static List<FurtherReading> readings(
            AssignmentRequest asked, List<EntryUncertainty> entries, SortedSet<Integer> lines, int crossing) {
        return FurtherReadings.propose(entries, lines, Math.min(MOST, crossing), asked).stream()
                .filter(reading -> reading.changes() >= LEAST_CHANCE)
                .toList();
    }

    private static List<EntryUncertainty> entries(Ranking ranking) {
        List<EntryUncertainty> entries = new ArrayList<>();
        for (Certainty.OfEntry known :
                ranking.certainty().map(Certainty::entries).orElse(List.of())) {
            ranking.find(known.submission())
                    .map(entry -> new EntryUncertainty(
                            known.submission(),
                            entry.points().exact().doubleValue(),
                            known.deviation().doubleValue(),
                            known.from(),
                            known.to(),
                            entry.sheets()))
                    .ifPresent(entries::add);
        }
        return entries;
    }
}
