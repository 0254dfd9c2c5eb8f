package org.palmares.engine.teams.rotation;

import java.util.Arrays;
import java.util.List;
import org.palmares.engine.teams.Seating;
import org.palmares.engine.teams.Table;

/**
 * How often any two people have met so far, and how often each has sat at each table: what a rotation tries to keep
 * low. Waiting counts as one more table, so that the same person does not wait at every turn. For one thread.
 */
final class Acquaintance {
    /** So low that companions may meet for ever without reaching 0, from which meetings cost. */
    private static final int COMPANIONS = Integer.MIN_VALUE / 2;

    private final int people;
    private final int places;
    private final int[] met;
    private final int[] visits;

    Acquaintance(RotationRequest request) {
        people = request.perTurn().participants().size();
        places = request.perTurn().slots().size() + 1;
        met = new int[people * people];
        visits = new int[people * places];
        request.historyHere().forEach(pair -> know(pair.one(), pair.other(), pair.times()));
        request.companionsHere().forEach(pair -> know(pair.one(), pair.other(), COMPANIONS));
    }

    /** Everyone sits down as they are seated at one turn; how much meeting again that costs. */
    long sitDown(Seating turn) {
        long cost = 0;
        for (Table table : turn.tables()) {
            for (int at = 0; at < table.size(); at++) {
                for (int mate = 0; mate < at; mate++) {
                    cost += Math.max(0, met[table.member(at) * people + table.member(mate)]);
                    know(table.member(at), table.member(mate), 1);
                }
            }
        }
        for (int person = 0; person < people; person++) {
            visits[visit(person, turn.slots().get(person))]++;
        }
        return cost;
    }

    /** By how much meeting again would cost more or less if somebody took another's place at a table. */
    long change(Table table, int leaver, int comer) {
        long change = 0;
        int left = leaver * people;
        int joined = comer * people;
        for (int at = 0; at < table.size(); at++) {
            int mate = table.member(at);
            if (mate != leaver) {
                change += Math.max(0, met[joined + mate]) - Math.max(0, met[left + mate] - 1);
            }
        }
        return change;
    }

    /** By how much meeting again would cost more if somebody joined a table. */
    long joining(Table table, int comer) {
        long change = 0;
        for (int at = 0; at < table.size(); at++) {
            change += Math.max(0, met[comer * people + table.member(at)]);
        }
        return change;
    }

    /** By how much meeting again would cost less if somebody left a table. */
    long leaving(Table table, int leaver) {
        long change = 0;
        for (int at = 0; at < table.size(); at++) {
            if (table.member(at) != leaver) {
                change += Math.max(0, met[leaver * people + table.member(at)] - 1);
            }
        }
        return change;
    }

    /** By how much coming back to a place would cost more or less. */
    int returning(int person, int from, int to) {
        return visits[visit(person, to)] - (visits[visit(person, from)] - 1);
    }

    /** Somebody meets a table, or is taken to have never met it. */
    void company(Table table, int person, int by) {
        for (int at = 0; at < table.size(); at++) {
            if (table.member(at) != person) {
                know(person, table.member(at), by);
            }
        }
    }

    /** Somebody goes from one place to another. */
    void visited(int person, int from, int to) {
        visits[visit(person, from)]--;
        visits[visit(person, to)]++;
    }

    /** What coming back to the same place costs, over the people of a list. */
    long returns(List<Integer> some) {
        return some.stream()
                .flatMapToInt(person -> Arrays.stream(visits, person * places, (person + 1) * places))
                .mapToLong(times -> (long) times * (times - 1) / 2)
                .sum();
    }

    private int visit(int person, int slot) {
        return person * places + (slot == Seating.WAITING ? places - 1 : slot);
    }

    private void know(int one, int other, int times) {
        met[one * people + other] += times;
        met[other * people + one] += times;
    }
}
