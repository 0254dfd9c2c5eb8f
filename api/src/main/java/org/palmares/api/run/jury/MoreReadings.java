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
import org.palmares.api.run.Groups;
import org.palmares.api.run.rankings.RankingStage;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.jury.Assignment;
import org.palmares.engine.jury.AssignmentRequest;
import org.palmares.engine.jury.EntryUncertainty;
import org.palmares.engine.jury.FurtherReading;
import org.palmares.engine.jury.FurtherReadings;
import org.palmares.engine.scoring.Certainty;
import org.palmares.engine.scoring.RankedEntry;
import org.palmares.engine.scoring.Ranking;

/**
 * The further readings that a ranking asks for, where marks leave in doubt who stands above a prize or cut line.
 *
 * @param ranked the ranking with the doubt
 * @param among whose ranks are meant, where it is not everybody's
 * @param lines the ranks after which a line is drawn
 * @param crossing how many entries may stand on either side of one
 * @param readings the most telling first; empty where nobody is left who could read any
 */
public record MoreReadings(
        RankingStage.RankedRound ranked,
        Optional<Text> among,
        SortedSet<Integer> lines,
        int crossing,
        List<FurtherReading> readings) {
    /** A jury that is asked for more has little time for it. */
    private static final int MOST = 30;

    /** A sheet that changes an order less often tells nothing worth a juror's time. */
    private static final double LEAST_CHANCE = 0.02;

    public MoreReadings {
        Objects.requireNonNull(ranked, "ranked");
        Objects.requireNonNull(among, "among");
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
                    .forEach(each -> found.addAll(of(event, round.asked(), each)));
        }
        return found;
    }

    /** Everybody first; a reading is proposed once, even where it may settle two lines. */
    private static List<MoreReadings> of(Event event, AssignmentRequest asked, RankingStage.RankedRound ranked) {
        List<MoreReadings> found = new ArrayList<>();
        Groups groups = new Groups(event, asked.submissions());
        for (Contest contest : Contest.of(event, ranked, groups)) {
            of(asked, ranked, contest).map(more -> more.without(found)).ifPresent(found::add);
        }
        return found;
    }

    private MoreReadings without(List<MoreReadings> earlier) {
        Set<List<Object>> proposed = earlier.stream()
                .flatMap(more -> more.readings.stream())
                .map(MoreReadings::sheet)
                .collect(Collectors.toSet());
        return new MoreReadings(
                ranked,
                among,
                lines,
                crossing,
                readings.stream()
                        .filter(reading -> reading.juror().isEmpty() || !proposed.contains(sheet(reading)))
                        .toList());
    }

    private static List<Object> sheet(FurtherReading reading) {
        return List.of(reading.submission(), reading.juror());
    }

    private static boolean isLast(Event event, RankingStage.RankedRound round, List<RankingStage.RankedRound> ranked) {
        int at = event.rounds().indexOf(round.round());
        return ranked.stream().noneMatch(each -> event.rounds().indexOf(each.round()) > at);
    }

    private static Optional<MoreReadings> of(
            AssignmentRequest asked, RankingStage.RankedRound ranked, Contest contest) {
        Set<Id<Submission>> known =
                asked.submissions().stream().map(Submission::id).collect(Collectors.toSet());
        List<EntryUncertainty> entries = entries(ranked.ranking(), contest.members()).stream()
                .filter(entry -> known.contains(entry.submission()))
                .toList();
        SortedSet<Integer> lines = contest.lines();
        int crossing = (int) entries.stream()
                .filter(entry -> lines.stream().anyMatch(entry::crosses))
                .count();
        return crossing == 0
                ? Optional.empty()
                : Optional.of(new MoreReadings(
                        ranked, contest.among(), lines, crossing, readings(asked, entries, lines, crossing)));
    }

    private static List<FurtherReading> readings(
            AssignmentRequest asked, List<EntryUncertainty> entries, SortedSet<Integer> lines, int crossing) {
        return FurtherReadings.propose(entries, lines, Math.min(MOST, crossing), asked).stream()
                .filter(reading -> reading.changes() >= LEAST_CHANCE)
                .toList();
    }

    /** Ranks are counted among the members: better than one are so many of them as have a better rank. */
    private static List<EntryUncertainty> entries(Ranking ranking, List<Id<Submission>> members) {
        List<RankedEntry> ranked = ranking.entries().stream()
                .filter(entry -> members.contains(entry.submission()))
                .toList();
        List<EntryUncertainty> entries = new ArrayList<>();
        for (RankedEntry entry : ranked) {
            ranking.certainty()
                    .flatMap(sure -> sure.find(entry.submission()))
                    .map(known -> of(entry, known, ranked))
                    .ifPresent(entries::add);
        }
        return entries;
    }

    private static EntryUncertainty of(RankedEntry entry, Certainty.OfEntry known, List<RankedEntry> ranked) {
        int from = 1
                + (int) ranked.stream()
                        .filter(each -> each.rank() < known.from())
                        .count();
        int to = (int) ranked.stream().filter(each -> each.rank() <= known.to()).count();
        return new EntryUncertainty(
                entry.submission(),
                entry.points().exact().doubleValue(),
                known.deviation().doubleValue(),
                from,
                Math.max(from, to),
                entry.sheets());
    }
}
