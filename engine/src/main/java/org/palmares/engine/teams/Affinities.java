package org.palmares.engine.teams;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Require;

/**
 * How well pairs of people go together, in millionths: above 0 for those who should be in one team, below 0 for those
 * who should not. A pair not told counts 0. Compact: a few bytes a pair, so that every pair of thousands of people can
 * be told. Immutable, thread-safe; equal to another to which the same pairs were told in the same order.
 */
public final class Affinities {
    /** The most pairs. */
    public static final int MAX_PAIRS = 5_000_000;

    /** The largest size of an affinity, in millionths. */
    public static final long LARGEST = 100_000_000_000L;

    private static final int ABSENT = -1;

    private final List<Id<Participant>> people;
    private final int[] firsts;
    private final int[] seconds;
    private final long[] values;

    private Affinities(Builder builder) {
        people = List.copyOf(builder.people);
        firsts = Arrays.copyOf(builder.firsts, builder.pairs);
        seconds = Arrays.copyOf(builder.seconds, builder.pairs);
        values = Arrays.copyOf(builder.values, builder.pairs);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Takes one pair after the other. */
    @FunctionalInterface
    public interface Reader {
        void pair(Id<Participant> first, Id<Participant> second, long millionths);
    }

    /** Takes one pair after the other, by positions. */
    @FunctionalInterface
    interface PositionReader {
        void pair(int first, int second, long millionths);
    }

    /** How many pairs were told. */
    public int pairs() {
        return values.length;
    }

    /** Tells all pairs, in the order in which they were given. */
    public void forEach(Reader reader) {
        for (int pair = 0; pair < values.length; pair++) {
            reader.pair(people.get(firsts[pair]), people.get(seconds[pair]), values[pair]);
        }
    }

    /** Tells the pairs both of whom are among the participants, by their positions. */
    void among(FormationRequest request, PositionReader reader) {
        Map<Id<Participant>, Integer> positions = request.personPositions();
        int[] position = people.stream()
                .mapToInt(person -> positions.getOrDefault(person, ABSENT))
                .toArray();
        for (int pair = 0; pair < values.length; pair++) {
            if (position[firsts[pair]] != ABSENT && position[seconds[pair]] != ABSENT) {
                reader.pair(position[firsts[pair]], position[seconds[pair]], values[pair]);
            }
        }
    }

    /** The sizes of all affinities added up, in millionths. */
    public long total() {
        return Arrays.stream(values).map(Math::abs).sum();
    }

    /**
     * A unit in which affinities compare with what other constraints count: what divides all of them, if that leaves the
     * average pair at most 10 units; else a tenth of the average. In millionths, at least 1; pairs of 0 do not count.
     */
    public long comparableUnit() {
        long told = Arrays.stream(values).filter(value -> value != 0).count();
        if (told == 0) {
            return 1;
        }
        long divisor = Arrays.stream(values).map(Math::abs).reduce(0, Affinities::greatestDivisor);
        long tenth = Math.max(1, total() / told / 10);
        return Math.max(divisor, tenth);
    }

    private static long greatestDivisor(long one, long other) {
        return other == 0 ? one : greatestDivisor(other, one % other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Affinities same
                && people.equals(same.people)
                && Arrays.equals(firsts, same.firsts)
                && Arrays.equals(seconds, same.seconds)
                && Arrays.equals(values, same.values);
    }

    @Override
    public int hashCode() {
        return 31 * people.hashCode() + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return pairs() + " affinities of " + people.size() + " people";
    }

    /** Gathers pairs; what is told of one pair twice adds up. For one thread. */
    public static final class Builder {
        private final Map<Id<Participant>, Integer> numbers = new HashMap<>();
        private final List<Id<Participant>> people = new ArrayList<>();
        private int[] firsts = new int[16];
        private int[] seconds = new int[16];
        private long[] values = new long[16];
        private int pairs;

        private Builder() {}

        /**
         * Tells one pair.
         *
         * @param millionths from {@code -LARGEST} to {@code LARGEST}
         */
        public Builder pair(Id<Participant> first, Id<Participant> second, long millionths) {
            Require.that(!first.equals(second), "a pair must be of two people", first);
            Require.that(Math.abs(millionths) <= LARGEST, "millionths must be at most " + LARGEST, millionths);
            Require.that(pairs < MAX_PAIRS, "pairs must be at most " + MAX_PAIRS, pairs + 1);
            if (pairs == firsts.length) {
                firsts = Arrays.copyOf(firsts, 2 * pairs);
                seconds = Arrays.copyOf(seconds, 2 * pairs);
                values = Arrays.copyOf(values, 2 * pairs);
            }
            firsts[pairs] = number(first);
            seconds[pairs] = number(second);
            values[pairs++] = millionths;
            return this;
        }

        public Affinities build() {
            return new Affinities(this);
        }

        private int number(Id<Participant> person) {
            return numbers.computeIfAbsent(person, unseen -> {
                people.add(unseen);
                return people.size() - 1;
            });
        }
    }
}
