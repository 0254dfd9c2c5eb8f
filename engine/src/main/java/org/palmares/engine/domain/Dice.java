package org.palmares.engine.domain;

/**
 * Random numbers that are the same on any machine and in any release of Java (SplitMix64: Steele, Lea, Flood, "Fast
 * splittable pseudorandom number generators", 2014). For one thread.
 */
public final class Dice {
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    public Dice(long seed) {
        state = seed;
    }

    public long next() {
        state += STEP;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** From 0 to {@code bound - 1}; the bias is below one in two thousand million. */
    public int below(int bound) {
        return (int) (((next() >>> 33) * bound) >>> 31);
    }
}
