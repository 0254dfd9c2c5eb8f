package org.palmares.engine.scoring;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Submission;

/**
 * How sure the marks are of a ranking: what {@link Levelling} leaves open, as ranks and chances. It is the same whatever
 * method the event named, so that the mean too says how far it can be trusted, and so does a jury whose marks the named
 * method refuses. What a share carried over from the round before leaves open counts with it, each entry's by itself.
 *
 * @param entries those whose sheets count, in the order of ids
 * @param jurors in the order of ids
 * @param variances where points differ
 * @param unequalJurors how far jurors are believed, the marks seen, to scatter or use the scale unequally, from 0 to 1
 */
public record Certainty(List<OfEntry> entries, List<OfJuror> jurors, Variances variances, BigDecimal unequalJurors) {
    /**
     * An entry's rank as far as it is known.
     *
     * @param from the best rank that it may well have: the true one is better with a chance of 2.5 % at most
     * @param to the worst rank that it may well have, likewise
     * @param within the chance of being among the first so many, from 0 to 1 with three decimals, by that many
     * @param deviation the standard deviation of what is not known of its points
     */
    public record OfEntry(
            Id<Submission> submission, int from, int to, SortedMap<Integer, BigDecimal> within, BigDecimal deviation) {
        public OfEntry {
            Objects.requireNonNull(submission, "submission");
            within = Collections.unmodifiableSortedMap(new TreeMap<>(within));
            Objects.requireNonNull(deviation, "deviation");
        }

        /** The same, holding the rank that it was given: a method that asks otherwise of the marks may rank it beyond. */
        OfEntry holding(int rank) {
            return new OfEntry(submission, Math.min(from, rank), Math.max(to, rank), within, deviation);
        }

        /** The chance of being the first. */
        public BigDecimal first() {
            return within.get(1);
        }
    }

    /**
     * What a juror gives above the jury or, negative, below; with 95 % chance from {@code low} to {@code high}. Points,
     * two decimals.
     */
    public record OfJuror(Id<Juror> juror, BigDecimal leniency, BigDecimal low, BigDecimal high) {}

    /** Where points differ, were all jurors to scatter alike: squares of points, two decimals. */
    public record Variances(BigDecimal entries, BigDecimal jurors, BigDecimal rest) {}

    public Certainty {
        entries = List.copyOf(entries);
        jurors = List.copyOf(jurors);
        Objects.requireNonNull(variances, "variances");
        Objects.requireNonNull(unequalJurors, "unequalJurors");
    }

    /** The same with intervals that hold the ranks that were given. */
    Certainty holding(List<Position> positions) {
        SortedMap<Id<Submission>, Integer> given = new TreeMap<>();
        positions.forEach(position -> given.put(position.submission(), position.rank()));
        List<OfEntry> holding = entries.stream()
                .map(entry ->
                        given.containsKey(entry.submission()) ? entry.holding(given.get(entry.submission())) : entry)
                .toList();
        return new Certainty(holding, jurors, variances, unequalJurors);
    }

    public Optional<OfEntry> find(Id<Submission> submission) {
        return entries.stream()
                .filter(entry -> entry.submission().equals(submission))
                .findFirst();
    }
}
