package org.palmares.engine.teams.kernel;

import org.palmares.engine.domain.Dice;

/**
 * Leaves a local optimum: a few exchanges at random among three groups, so that most pairs of groups stay settled and
 * the climb back is short.
 *
 * <p>Where bounds differ between groups, now and then two groups exchange all their free members instead. Which groups
 * are large and which small is otherwise hard to change, person by person, since every step on the way loses.
 */
final class Shake {
    private static final int GROUPS = 3;
    private static final int EXCHANGES = 5;
    /** One exchange in so many is a move where sizes may vary. */
    private static final int MOVES = 3;
    /** One shake in so many exchanges two groups where bounds differ. */
    private static final int WHOLE_GROUPS = 16;

    private final GainTable table;
    private final Fitting fitting;
    private final Meter meter;
    private final Dice dice;
    private final int[] order;

    Shake(GainTable table, Meter meter, Dice dice) {
        this.table = table;
        fitting = new Fitting(table, meter);
        this.meter = meter;
        this.dice = dice;
        order = new int[table.groups()];
        for (int group = 0; group < order.length; group++) {
            order[group] = group;
        }
    }

    void leave() {
        meter.spend(EXCHANGES);
        int among = Math.min(GROUPS, order.length);
        draw(among);
        if (table.boundsDiffer(order[0], order[1]) && dice.below(WHOLE_GROUPS) == 0) {
            exchangeAll(order[0], order[1]);
            fitting.fit();
            return;
        }
        for (int i = 0; i < EXCHANGES; i++) {
            int from = dice.below(among);
            int to = (from + 1 + dice.below(among - 1)) % among;
            exchange(order[from], order[to]);
        }
    }

    /** Brings groups drawn at random to the first places of the order. */
    private void draw(int count) {
        for (int i = 0; i < count; i++) {
            int other = i + dice.below(order.length - i);
            int group = order[i];
            order[i] = order[other];
            order[other] = group;
        }
    }

    private void exchangeAll(int one, int other) {
        int larger = table.size[one] >= table.size[other] ? one : other;
        int smaller = larger == one ? other : one;
        int common = table.size[smaller];
        for (int i = 0; i < common; i++) {
            table.swap(table.members[larger][i], table.members[smaller][i]);
        }
        while (table.size[larger] > common) {
            table.move(table.members[larger][common], smaller);
        }
    }

    private void exchange(int from, int to) {
        if (table.size[from] == 0) {
            return;
        }
        int person = anyOf(from);
        if (table.sizesVary() && dice.below(MOVES) == 0 && table.mayMove(from, to)) {
            table.move(person, to);
        } else if (table.size[to] > 0) {
            table.swap(person, anyOf(to));
        }
    }

    private int anyOf(int group) {
        return table.members[group][dice.below(table.size[group])];
    }
}
