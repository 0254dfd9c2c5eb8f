package org.palmares.api.event.folder;

import java.util.Objects;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Place;

/**
 * How much two people have to do with one another, from {@code pairs.csv}; whether they exist is known only with the
 * roster.
 *
 * @param one comes before {@code other} in the order of ids
 * @param millionths the affinity in millionths, not 0; negative where they had better not be together
 */
public record PairAffinity(Id<Participant> one, Id<Participant> other, long millionths, Place place) {
    public PairAffinity {
        Objects.requireNonNull(place, "place");
        if (one.compareTo(other) >= 0) {
            throw new IllegalArgumentException("one (" + one + ") must come before other (" + other + ")");
        }
    }
}
