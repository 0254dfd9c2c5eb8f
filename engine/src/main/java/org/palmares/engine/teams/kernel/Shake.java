package org.palmares.engine.teams.kernel;

import java.util.Random;

/**
 * Leaves a local optimum: a few exchanges at random among three groups, so that most pairs of groups stay settled and
 * the climb back is short.
 */
final class Shake {
    private static final int GROUPS = 3;
    private static final int EXCHANGES = 5;
    /** One exchange in so many is a move where sizes may vary. */
    private static final int MOVES = 3;

    private final GainTable table;
    private final Meter meter;
    private final Random random;
    private final int[] order;

    Shake(GainTable table, Meter meter, Random random) {
        this.table = table;
        this.meter = meter;
        this.random = random;
        order = new int[table.groups()];
        for (int group = 0; group < order.length; group++) {
            order[group] = group;
        }
    }

    void leave() {
        int among = Math.min(GROUPS, order.length);
        for (int i = 0; i < among; i++) {
            int other = i + random.nextInt(order.length - i);
            int group = order[i];
            order[i] = order[other];
            order[other] = group;
        }
        for (int i = 0; i < EXCHANGES; i++) {
            int from = random.nextInt(among);
            int to = (from + 1 + random.nextInt(among - 1)) % among;
            exchange(order[from], order[to]);
        }
        meter.spend(EXCHANGES);
    }

    private void exchange(int from, int to) {
        if (table.size[from] == 0) {
            return;
        }
        int person = anyOf(from);
        if (table.sizesVary() && random.nextInt(MOVES) == 0 && table.mayMove(from, to)) {
            table.move(person, to);
        } else if (table.size[to] > 0) {
            table.swap(person, anyOf(to));
        }
    }

    private int anyOf(int group) {
        return table.members[group][random.nextInt(table.size[group])];
    }
}
