package org.palmares.engine.scoring;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Submission;

/**
 * What a method makes of a table.
 *
 * @param shares by entry
 * @param jurorEffects how many points each juror gives above (or, negative, below) the jury; zero where the method does
 *     not level jurors
 */
public record Estimate(SortedMap<Id<Submission>, Share> shares, SortedMap<Id<Juror>, Points> jurorEffects) {
    /**
     * An entry's points and what they are made of.
     *
     * @param mean the plain mean of its sheets
     * @param correction what levelling its jurors adds
     * @param shrinkage what drawing it towards the mean of all adds
     */
    public record Share(Points mean, Points correction, Points shrinkage) {
        public Share {
            Objects.requireNonNull(mean, "mean");
            Objects.requireNonNull(correction, "correction");
            Objects.requireNonNull(shrinkage, "shrinkage");
        }

        public Points points() {
            return mean.plus(correction).plus(shrinkage);
        }
    }

    public Estimate {
        shares = Collections.unmodifiableSortedMap(new TreeMap<>(shares));
        jurorEffects = Collections.unmodifiableSortedMap(new TreeMap<>(jurorEffects));
    }
}
