package org.palmares.api.run.rankings;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.palmares.api.event.closing.RoundAct;
import org.palmares.api.event.closing.RoundHistory;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Round;
import org.palmares.engine.scoring.Exclusions;

/**
 * What verdicts keep out of each round: what holds now, or for a round that is closed what was settled then.
 *
 * @param now what holds where no round is closed, and for votes
 * @param closed of each closed round, the sheets that did not count when it was closed
 */
public record RoundExclusions(Exclusions now, SortedMap<Id<Round>, SortedSet<Exclusions.Sheet>> closed) {
    public RoundExclusions {
        Objects.requireNonNull(now, "now");
        closed = Collections.unmodifiableSortedMap(new TreeMap<>(closed));
    }

    /** Where no round is closed. */
    public static RoundExclusions open(Exclusions now) {
        return new RoundExclusions(now, new TreeMap<>());
    }

    /** With what was done with the rounds so far. */
    public static RoundExclusions of(Exclusions now, RoundHistory history) {
        SortedMap<Id<Round>, SortedSet<Exclusions.Sheet>> closed = new TreeMap<>();
        history.log().acts().stream()
                .map(RoundAct::round)
                .filter(history.log()::isClosed)
                .forEach(round -> history.log()
                        .lastClosing(round)
                        .ifPresent(act -> closed.put(
                                round, history.frozen().get(act.marks()).leftOut())));
        return new RoundExclusions(now, closed);
    }

    public boolean isClosed(Round round) {
        return closed.containsKey(round.id());
    }

    /** What is kept out of one round. */
    public Exclusions of(Round round) {
        return isClosed(round) ? now.closed(closed.get(round.id())) : now;
    }
}
