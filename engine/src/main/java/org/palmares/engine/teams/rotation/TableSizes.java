package org.palmares.engine.teams.rotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.ToLongBiFunction;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.Priority;
import org.palmares.engine.teams.SizeBounds;
import org.palmares.engine.teams.StartingDeal;

/**
 * What is known of the tables at every turn: how many people sit, and between which sizes. Without a hard bound on
 * sizes, or where the bounds cannot all be kept, a table may have any size.
 *
 * @param people how many there are
 * @param seated how many of them sit at each turn
 */
record TableSizes(int people, int seated, List<Table> tables) {
    /** A table, and how many people are fixed there. */
    record Table(int least, int most, int fixed) {}

    TableSizes {
        tables = List.copyOf(tables);
    }

    static TableSizes of(FormationRequest perTurn) {
        int people = perTurn.participants().size();
        int seated = people - (int) StartingDeal.waiting(perTurn);
        boolean bounded = perTurn.constraints().stream()
                .anyMatch(constraint -> constraint instanceof SizeBounds && constraint.priority() == Priority.HARD);
        TableSizes asked = new TableSizes(people, seated, tables(perTurn, bounded));
        return bounded && !asked.canBeKept() ? new TableSizes(people, seated, tables(perTurn, false)) : asked;
    }

    private static List<Table> tables(FormationRequest perTurn, boolean bounded) {
        return perTurn.slots().stream()
                .map(slot -> {
                    int fixed = slot.fixedMembers().size();
                    return bounded
                            ? new Table(
                                    Math.max(fixed, slot.size().min()),
                                    slot.size().max(),
                                    fixed)
                            : new Table(fixed, perTurn.participants().size(), fixed);
                })
                .toList();
    }

    private boolean canBeKept() {
        return tables.stream().allMatch(table -> table.least() <= table.most())
                && tables.stream().mapToLong(Table::least).sum() <= seated
                && tables.stream().mapToLong(Table::most).sum() >= seated;
    }

    /** Whether everyone sits at every turn. */
    boolean everyoneSits() {
        return seated == people;
    }

    int fixed() {
        return tables.stream().mapToInt(Table::fixed).sum();
    }

    /** The size that no table can go below. */
    int smallest() {
        return tables.stream().mapToInt(Table::least).min().orElse(0);
    }

    /**
     * The least sum over tables of a cost that grows faster and faster with the number of people who are not fixed there.
     *
     * @param price what the next person costs at a table that has so many who are not fixed
     */
    long cheapest(ToLongBiFunction<Table, Integer> price) {
        int[] guests = new int[tables.size()];
        long cost = 0;
        int left = seated - fixed();
        for (int at = 0; at < guests.length; at++) {
            for (; tables.get(at).fixed() + guests[at] < tables.get(at).least(); left--) {
                cost += price.applyAsLong(tables.get(at), guests[at]++);
            }
        }
        PriorityQueue<Integer> next = new PriorityQueue<>(
                Comparator.comparingLong((Integer at) -> price.applyAsLong(tables.get(at), guests[at]))
                        .thenComparingInt(at -> at));
        next.addAll(open(guests));
        for (; left > 0; left--) {
            int at = next.remove();
            cost += price.applyAsLong(tables.get(at), guests[at]++);
            if (tables.get(at).fixed() + guests[at] < tables.get(at).most()) {
                next.add(at);
            }
        }
        return cost;
    }

    private List<Integer> open(int[] guests) {
        List<Integer> open = new ArrayList<>();
        for (int at = 0; at < guests.length; at++) {
            if (tables.get(at).fixed() + guests[at] < tables.get(at).most()) {
                open.add(at);
            }
        }
        return open;
    }
}
