package org.palmares.engine.teams;

/** Small counters packed four to a term of a {@link TallyCost}, each up to 65,535: more than a team ever holds. */
final class Counters {
    private static final int PER_TERM = 4;
    private static final int BITS = 16;
    private static final long MASK = (1L << BITS) - 1;

    private Counters() {}

    /** How many terms hold so many counters. */
    static int width(int counters) {
        return (counters + PER_TERM - 1) / PER_TERM;
    }

    /** Adds one to a counter of the person whose terms begin at {@code from}. */
    static void count(long[] terms, int from, int counter) {
        terms[from + counter / PER_TERM] += 1L << (BITS * (counter % PER_TERM));
    }

    static int read(long[] tally, int from, int counter) {
        return (int) (tally[from + counter / PER_TERM] >>> (BITS * (counter % PER_TERM)) & MASK);
    }

    /** The largest of the first {@code counters}; 0 where there are none. */
    static int highest(long[] tally, int from, int counters) {
        int highest = 0;
        for (int counter = 0; counter < counters; counter++) {
            highest = Math.max(highest, read(tally, from, counter));
        }
        return highest;
    }
}
