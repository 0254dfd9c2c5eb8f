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
 * @param above how many that would settle this doubt too are proposed for a line before
 */
public record MoreReadings(
        RankingStage.RankedRound ranked,
        Optional<Text> among,
        SortedSet<Integer> lines,
        int crossing,
        List<FurtherReading> readings,
        int above) {
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
        List<FurtherReading> fresh = readings.stream()
                .filter(reading -> reading.juror().isEmpty() || !proposed.contains(sheet(reading)))
                .toList();
        return new MoreReadings(ranked, among, lines, crossing, fresh, readings.size() - fresh.size());
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
        List<EntryUncertainty> entries = entries(ranked.ranking(), contest).stream()
                .filter(entry -> known.contains(entry.submission()))
                .toList();
        SortedSet<Integer> lines = contest.lines();
        int crossing = (int) entries.stream()
                .filter(entry -> lines.stream().anyMatch(entry::crosses))
                .count();
        return crossing == 0
                ? Optional.empty()
                : Optional.of(new MoreReadings(
                        ranked, contest.among(), lines, crossing, readings(asked, entries, lines, crossing), 0));
    }

    private static List<FurtherReading> readings(
            AssignmentRequest asked, List<EntryUncertainty> entries, SortedSet<Integer> lines, int crossing) {
        return FurtherReadings.propose(entries, lines, Math.min(MOST, crossing), asked).stream()
                .filter(reading -> reading.changes() >= LEAST_CHANCE)
                .toList();
    }

    private static List<EntryUncertainty> entries(Ranking ranking, Contest contest) {
        List<Known> known = new ArrayList<>();
        for (RankedEntry entry : ranking.entries()) {
            if (contest.members().contains(entry.submission())) {
                ranking.certainty()
                        .flatMap(sure -> sure.find(entry.submission()))
                        .ifPresent(sure -> known.add(new Known(entry, sure)));
            }
        }
        return known.stream()
                .map(each -> contest.among().isEmpty() ? each.amongAll() : each.among(known))
                .toList();
    }

    /** An entry with what the marks leave open of it. */
    private record Known(RankedEntry entry, Certainty.OfEntry sure) {
        /** Two-sided 5 % of the normal distribution, in standard deviations. */
        private static final double REACH = 1.959963984540054;

        EntryUncertainty amongAll() {
            return ranked(sure.from(), sure.to());
        }

        /** Among some, an entry may have any rank but those of whom it stands clearly above or below. */
        EntryUncertainty among(List<Known> members) {
            int above = (int)
                    members.stream().filter(other -> other.isClearlyAbove(this)).count();
            int below = (int) members.stream().filter(this::isClearlyAbove).count();
            return ranked(1 + above, members.size() - below);
        }

        private boolean isClearlyAbove(Known other) {
            double one = sure.deviation().doubleValue();
            double two = other.sure.deviation().doubleValue();
            return points() - other.points() > REACH * StrictMath.sqrt(one * one + two * two);
        }

        private double points() {
            return entry.points().exact().doubleValue();
        }

        private EntryUncertainty ranked(int from, int to) {
            return new EntryUncertainty(
                    entry.submission(), points(), sure.deviation().doubleValue(), from, to, entry.sheets());
        }
    }
}
