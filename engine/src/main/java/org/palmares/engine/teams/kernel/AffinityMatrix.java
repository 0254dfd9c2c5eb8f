package org.palmares.engine.teams.kernel;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * What each pair of people adds when both are in the same group. Immutable.
 *
 * <p>The search sums in ints, which halves the memory it goes through: it sees every affinity divided by a common unit.
 * The unit divides all of them wherever that is enough to fit; values too large and too uneven for it are rounded to the
 * unit, and only then does the search compare groupings by rounded sums. {@link #total} is always exact.
 */
public final class AffinityMatrix {
    private static final long LARGEST_SUM = 1L << 30;

    private final long[] exact;
    private final int[][] rows;
    private final int[] lowest;
    private final long unit;
    private final boolean rounded;

    private AffinityMatrix(int people, long[] exact) {
        this.exact = exact;
        long largest = 0;
        long divisor = 0;
        for (long affinity : exact) {
            largest = Math.max(largest, Math.abs(affinity));
            divisor = gcd(Math.abs(affinity), divisor);
        }
        long limit = LARGEST_SUM / people;
        rounded = largest > limit * Math.max(1, divisor);
        unit = rounded ? (largest + limit - 1) / limit : Math.max(1, divisor);
        rows = new int[people][people];
        lowest = new int[people];
        for (int a = 0; a < people; a++) {
            scale(a);
        }
    }

    /**
     * @param people their number, at least 1
     * @param affinities row by row, symmetric; the diagonal does not count
     * @throws IllegalArgumentException if the length is not people times people, if a pair has two values, or if a sum
     *     could leave the range of a long
     */
    public static AffinityMatrix of(int people, long[] affinities) {
        if (people < 1 || affinities.length != (long) people * people) {
            throw new IllegalArgumentException(
                    "affinities has length " + affinities.length + " for people = " + people);
        }
        long[] exact = affinities.clone();
        long limit = Long.MAX_VALUE / people / people;
        for (int a = 0; a < people; a++) {
            exact[a * people + a] = 0;
            for (int b = 0; b < a; b++) {
                check(a, b, exact[a * people + b], exact[b * people + a], limit);
            }
        }
        return new AffinityMatrix(people, exact);
    }

    private static void check(int a, int b, long here, long there, long limit) {
        if (here != there || here > limit || here < -limit) {
            throw new IllegalArgumentException(
                    "affinity of " + a + " and " + b + " is " + here + ", of " + b + " and " + a + " " + there);
        }
    }

    private static long gcd(long a, long b) {
        return BigInteger.valueOf(a).gcd(BigInteger.valueOf(b)).longValueExact();
    }

    private void scale(int a) {
        int people = rows.length;
        lowest[a] = people == 1 ? 0 : Integer.MAX_VALUE;
        for (int b = 0; b < people; b++) {
            rows[a][b] = (int) Math.floorDiv(exact[a * people + b] + (rounded ? unit / 2 : 0), unit);
            if (b != a) {
                lowest[a] = Math.min(lowest[a], rows[a][b]);
            }
        }
    }

    public int people() {
        return rows.length;
    }

    /** The exact sum over all pairs of the same group; {@code groups} has the group of each person. */
    public long total(int[] groups) {
        long total = 0;
        for (int a = 0; a < groups.length; a++) {
            for (int b = 0; b < a; b++) {
                total += groups[a] == groups[b] ? exact[a * groups.length + b] : 0;
            }
        }
        return total;
    }

    /** The affinities of a person in units. The caller does not write to it. */
    int[] row(int person) {
        return rows[person];
    }

    /** The lowest affinity of a person with anybody, in units. */
    int lowest(int person) {
        return lowest[person];
    }

    /** The lowest affinity of all, in units. */
    int lowest() {
        return Arrays.stream(lowest).min().orElseThrow();
    }

    /** The exact total of a grouping of which the sum in units is known. */
    long total(int[] groups, long units) {
        return rounded ? total(groups) : units * unit;
    }
}
