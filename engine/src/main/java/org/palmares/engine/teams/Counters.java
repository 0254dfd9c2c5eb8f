package org.palmares.engine.teams;

/** Small counters packed four to a term of a {@link TallyCost}, each up to 65,535: more than a team ever holds. */
final class Counters {
    private static final int PER_TERM = 4;
    private static final int BITS = 16;
    private static final long MASK = (1L << BITS) - 1;

    /** The highest bit of each counter of a term. */
    private static final long HIGHEST_BITS = 0x8000_8000_8000_8000L;

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

    /** How many counters are above 0. */
    static int used(long[] tally, int from, int width) {
        int used = 0;
        for (int term = from; term < from + width; term++) {
            used += Long.bitCount(present(tally[term]));
        }
        return used;
    }

    /** The largest of the first {@code counters}; 0 where there are none. */
    static int highest(long[] tally, int from, int counters) {
        int highest = 0;
        for (int counter = 0; counter < counters; counter++) {
            highest = Math.max(highest, read(tally, from, counter));
        }
        return highest;
    }

    /** A bit for each counter of a term that is above 0. */
    private static long present(long term) {
        return ((term & ~HIGHEST_BITS) + ~HIGHEST_BITS | term) & HIGHEST_BITS;
    }
}
