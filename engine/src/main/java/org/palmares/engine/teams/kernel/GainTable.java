package org.palmares.engine.teams.kernel;

/**
 * A grouping, and for each group and person the sum of the person's affinities with the group's members. With it the
 * gain of a move or of a swap is a few additions; making one costs one pass over the rows of the two groups.
 *
 * <p>Held people count in the sums but are in no list of members, and the bounds are those of the free seats that
 * remain. Each content that a group has had carries its own version, so that copies touch only what differs and a pair
 * of groups is not searched twice in the same state.
 */
final class GainTable {
    final AffinityMatrix affinities;
    /** The group of each person. */
    final int[] groupOf;
    /** Per group the sums with each person. */
    final int[][] sums;
    /** Per group its free members, the first {@code size[group]}. */
    final int[][] members;

    final int[] size;
    private final int[] min;
    private final int[] max;
    private final boolean sizesVary;
    private final int[] placeOf;
    private final long[] version;
    private final long[][] settledAt;
    private long versions;
    private long value;

    /**
     * @param min fewest free members per group
     * @param max most free members per group
     * @param held who never moves
     */
    GainTable(AffinityMatrix affinities, int[] min, int[] max, boolean[] held, int[] groups) {
        int people = affinities.people();
        this.affinities = affinities;
        this.min = min;
        this.max = max;
        groupOf = groups.clone();
        sums = new int[min.length][people];
        members = new int[min.length][people];
        size = new int[min.length];
        placeOf = new int[people];
        version = new long[min.length];
        settledAt = new long[min.length][min.length];
        boolean vary = false;
        for (int group = 0; group < min.length; group++) {
            vary |= min[group] < max[group];
            changed(group);
        }
        sizesVary = vary;
        for (int person = 0; person < people; person++) {
            add(sums[groupOf[person]], affinities.row(person));
            if (!held[person]) {
                enlist(person, groupOf[person]);
            }
        }
        for (int person = 0; person < people; person++) {
            value += sums[groupOf[person]][person];
        }
        value /= 2;
    }

    /** A copy. */
    GainTable(GainTable other) {
        affinities = other.affinities;
        min = other.min;
        max = other.max;
        sizesVary = other.sizesVary;
        groupOf = new int[other.groupOf.length];
        placeOf = new int[other.groupOf.length];
        sums = new int[min.length][groupOf.length];
        members = new int[min.length][groupOf.length];
        size = new int[min.length];
        version = new long[min.length];
        settledAt = new long[min.length][min.length];
        become(other);
    }

    /** The sum over all pairs of the same group, in units. */
    long value() {
        return value;
    }

    int groups() {
        return size.length;
    }

    /** Whether any group's size may change. */
    boolean sizesVary() {
        return sizesVary;
    }

    /** Whether the seats of two groups are worth exchanging. */
    boolean boundsDiffer(int one, int other) {
        return min[one] != min[other] || max[one] != max[other];
    }

    boolean mayMove(int from, int to) {
        return size[from] > min[from] && size[to] < max[to];
    }

    /** Whether a move brings one of the two sizes nearer to its bounds and takes neither further away. */
    boolean mends(int from, int to) {
        boolean leaves = size[from] > max[from];
        boolean joins = size[to] < min[to];
        return from != to && (leaves || joins) && (leaves || size[from] > min[from]) && (joins || size[to] < max[to]);
    }

    /** Whether any swap or move is possible at all. */
    boolean movable() {
        for (int one = 0; one < size.length; one++) {
            for (int other = 0; other < size.length; other++) {
                if (one != other && size[one] > 0 && (size[other] > 0 || mayMove(one, other))) {
                    return true;
                }
            }
        }
        return false;
    }

    int gainOfMove(int person, int to) {
        return sums[to][person] - sums[groupOf[person]][person];
    }

    void move(int person, int to) {
        int from = groupOf[person];
        value += gainOfMove(person, to);
        int[] row = affinities.row(person);
        subtract(sums[from], row);
        add(sums[to], row);
        int last = members[from][--size[from]];
        members[from][placeOf[person]] = last;
        placeOf[last] = placeOf[person];
        enlist(person, to);
        groupOf[person] = to;
        changed(from);
        changed(to);
    }

    void swap(int one, int other) {
        int first = groupOf[one];
        int second = groupOf[other];
        int[] row = affinities.row(one);
        int[] otherRow = affinities.row(other);
        value += gainOfMove(one, second) + gainOfMove(other, first) - 2L * row[other];
        exchange(sums[first], otherRow, row);
        exchange(sums[second], row, otherRow);
        int place = placeOf[one];
        seat(one, second, placeOf[other]);
        seat(other, first, place);
        changed(first);
        changed(second);
    }

    /** Whether this pair of groups was found without a gain in exactly this state. */
    boolean settled(int first, int second) {
        return settledAt[first][second] == version[first] && settledAt[second][first] == version[second];
    }

    void settle(int first, int second) {
        settledAt[first][second] = version[first];
        settledAt[second][first] = version[second];
    }

    /** Becomes the other; one of the two was once copied from the other, and only one of them is ever changed. */
    void become(GainTable other) {
        for (int group = 0; group < size.length; group++) {
            if (version[group] != other.version[group]) {
                System.arraycopy(other.sums[group], 0, sums[group], 0, groupOf.length);
                System.arraycopy(other.members[group], 0, members[group], 0, other.size[group]);
                size[group] = other.size[group];
                version[group] = other.version[group];
            }
            System.arraycopy(other.settledAt[group], 0, settledAt[group], 0, size.length);
        }
        System.arraycopy(other.groupOf, 0, groupOf, 0, groupOf.length);
        System.arraycopy(other.placeOf, 0, placeOf, 0, groupOf.length);
        versions = Math.max(versions, other.versions);
        value = other.value;
    }

    private void enlist(int person, int group) {
        placeOf[person] = size[group];
        members[group][size[group]++] = person;
    }

    private void seat(int person, int group, int place) {
        members[group][place] = person;
        placeOf[person] = place;
        groupOf[person] = group;
    }

    private void changed(int group) {
        version[group] = ++versions;
    }

    private static void add(int[] sums, int[] row) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += row[i];
        }
    }

    private static void subtract(int[] sums, int[] row) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] -= row[i];
        }
    }

    private static void exchange(int[] sums, int[] in, int[] out) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += in[i] - out[i];
        }
    }
}
