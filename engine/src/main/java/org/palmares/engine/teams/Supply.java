package org.palmares.engine.teams;

import java.util.Arrays;

/** How many people of one kind there are: fixed members slot by slot, the others site by site. For one thread. */
final class Supply {
    private final Census census;
    private final int[] fixed;
    private final long[] free;
    private int people;

    Supply(Census census) {
        this.census = census;
        this.fixed = new int[census.teams()];
        this.free = new long[census.sites()];
    }

    void add(int person) {
        people++;
        if (census.isFree(person)) {
            free[census.siteOf(person)]++;
        } else {
            fixed[census.fixedIn(person)]++;
        }
    }

    int people() {
        return people;
    }

    /** How many are fixed in a slot. */
    int fixed(int slot) {
        return fixed[slot];
    }

    /** For each site how many are fixed nowhere. */
    long[] free() {
        return free.clone();
    }

    /** How many people are missing at least where each team asks for so many: nobody is in two teams. */
    long missing(int asked) {
        long missing = 0;
        long[] wanted = new long[free.length];
        for (int slot = 0; slot < fixed.length; slot++) {
            int needed = Math.max(0, asked - fixed[slot]);
            int taken = Math.min(needed, census.room(slot));
            missing += needed - taken;
            wanted[census.siteOfSlot(slot)] += taken;
        }
        return missing + Arrays.stream(wanted).sum() - Sharing.matched(free, wanted);
    }

    /** How many people are too many at least where no team may have more than this. */
    long excess(int atMost) {
        return fixedExcess(atMost) + Math.max(0, freeExcess(atMost) - census.waiting());
    }

    /** How many of those fixed in one team are more than this. */
    long fixedExcess(int atMost) {
        long excess = 0;
        for (int count : fixed) {
            excess += Math.max(0, count - atMost);
        }
        return excess;
    }

    /** How many of the others find no team that has not so many already; some of them may have to wait anyway. */
    long freeExcess(int atMost) {
        long[] allowed = new long[free.length];
        for (int slot = 0; slot < fixed.length; slot++) {
            allowed[census.siteOfSlot(slot)] += Math.max(0, atMost - fixed[slot]);
        }
        return Arrays.stream(free).sum() - Sharing.matched(free, allowed);
    }

    /** The teams that are full and have fewer than asked: nobody can join them any more. */
    int[] closedWithout(int asked) {
        int[] closed = new int[fixed.length];
        int count = 0;
        for (int slot = 0; slot < fixed.length; slot++) {
            if (fixed[slot] < asked && census.room(slot) < asked - fixed[slot]) {
                closed[count++] = slot;
            }
        }
        return Arrays.copyOf(closed, count);
    }
}
