package org.palmares.engine.teams.solver;

import java.util.Arrays;
import org.palmares.engine.teams.PlanScore;
import org.palmares.engine.teams.TeamView;

/** A team whose members come and go, with the score at which it was last measured. */
final class Table implements TeamView {
    private final int slot;
    private int[] members = new int[8];
    private int size;
    int topic = NO_TOPIC;
    PlanScore score = PlanScore.ZERO;

    Table(int slot) {
        this.slot = slot;
    }

    void add(int person) {
        members = size == members.length ? Arrays.copyOf(members, 2 * size) : members;
        members[size++] = person;
    }

    void remove(int person) {
        int at = 0;
        while (members[at] != person) {
            at++;
        }
        members[at] = members[--size];
    }

    @Override
    public int slot() {
        return slot;
    }

    @Override
    public int topic() {
        return topic;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public int member(int at) {
        return members[at];
    }
}
