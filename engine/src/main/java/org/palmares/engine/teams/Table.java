package org.palmares.engine.teams;

import java.util.Arrays;

/**
 * A team whose members come and go: what every search and every check shows to the constraints. The only one of its
 * kind, as a second would slow every measure down. For one thread.
 */
public final class Table implements TeamView {
    private final int slot;
    private int topic;
    private int[] members = new int[8];
    private int size;

    public Table(int slot, int topic) {
        this.slot = slot;
        this.topic = topic;
    }

    public void add(int person) {
        members = size == members.length ? Arrays.copyOf(members, 2 * size) : members;
        members[size++] = person;
    }

    public void remove(int person) {
        int at = 0;
        while (members[at] != person) {
            at++;
        }
        members[at] = members[--size];
    }

    /** Somebody comes to the very place of somebody who leaves. */
    public void replace(int leaver, int comer) {
        int at = 0;
        while (members[at] != leaver) {
            at++;
        }
        members[at] = comer;
    }

    public void take(int newTopic) {
        topic = newTopic;
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
