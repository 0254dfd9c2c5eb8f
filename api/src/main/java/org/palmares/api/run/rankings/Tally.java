package org.palmares.api.run.rankings;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Prize;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.domain.Vote;
import org.palmares.engine.scoring.Contender;
import org.palmares.engine.scoring.Points;

/**
 * A vote that was counted. Who voted for what is nowhere in it.
 *
 * @param ballots those that count, by entry; an entry without any is not in it
 * @param fromBoxes how many of them came without a badge
 * @param setAside those that do not count, by reason, in the order in which the reasons came up
 */
public record Tally(Vote vote, SortedMap<Id<Submission>, Integer> ballots, int fromBoxes, List<SetAside> setAside) {
    /** Ballots that do not count, and why. */
    public record SetAside(Text reason, int ballots) {
        public SetAside {
            Objects.requireNonNull(reason, "reason");
        }
    }

    public Tally {
        Objects.requireNonNull(vote, "vote");
        ballots = Collections.unmodifiableSortedMap(new TreeMap<>(ballots));
        setAside = List.copyOf(setAside);
    }

    /** The one that decides a prize; empty where ballots do not, or not yet. */
    public static Optional<Tally> of(Prize prize, List<Tally> tallies) {
        return tallies.stream()
                .filter(tally ->
                        prize.source().vote().filter(tally.vote().id()::equals).isPresent())
                .findFirst();
    }

    /** The most ballots first. */
    public List<Contender> order() {
        SortedMap<Id<Submission>, Points> points = new TreeMap<>();
        ballots.forEach((entry, count) -> points.put(entry, Points.of(BigDecimal.valueOf(count))));
        return Contender.byPoints(points);
    }

    public int counted() {
        return ballots.values().stream().mapToInt(Integer::intValue).sum();
    }
}
