package org.palmares.engine.teams.rotation;

import org.palmares.engine.domain.Text;
import org.palmares.engine.teams.Pair;

/**
 * The pigeonhole argument: whoever sits together at one turn is spread over the tables of another; where a table has
 * more people than there are tables, some stay together. It holds for every two turns. At a table with people fixed
 * there, whoever comes back meets them again.
 */
final class TwoTurns {
    private TwoTurns() {}

    static Text why(TableSizes sizes) {
        int tables = sizes.tables().size();
        return new Text(
                "Qui partage une table se répartit ensuite sur " + tables
                        + " tables : à chaque tour, certains se retrouvent forcément.",
                "Whoever shares a table then spreads over " + tables
                        + " tables: at each turn some are bound to meet again.");
    }

    static long bound(RotationRequest request, TableSizes sizes) {
        long twoTurns = sizes.everyoneSits()
                ? sizes.cheapest((table, guests) ->
                        next(table.fixed(), guests, sizes.tables().size()))
                : spareSeats(sizes);
        long meant = request.companionsHere().stream()
                .filter(pair -> !fixed(request, pair))
                .count();
        return Spread.pairs(request.turns()) * Math.max(0, twoTurns - meant);
    }

    /** How many one more guest meets again, where guests of a table go to the emptiest part of the next turn. */
    private static long next(int fixed, int guests, int tables) {
        int beforeHosts = (tables - 1) * fixed;
        return guests < beforeHosts ? guests / (tables - 1) : fixed + (guests - beforeHosts) / tables;
    }

    /** Some wait: whoever sits at both turns is spread over all pairs of tables. */
    private static long spareSeats(TableSizes sizes) {
        long both = Math.max(0, 2L * sizes.seated() - sizes.people()) - sizes.fixed();
        long tables = sizes.tables().size();
        return Math.max(0, Spread.evenly(Math.max(0, both), tables * tables));
    }

    private static boolean fixed(RotationRequest request, RotationRequest.Met pair) {
        Pair companions = new Pair(
                request.perTurn().participants().get(pair.one()).id(),
                request.perTurn().participants().get(pair.other()).id());
        return request.perTurn().slots().stream()
                .anyMatch(slot -> slot.fixedMembers().contains(companions.first())
                        && slot.fixedMembers().contains(companions.second()));
    }
}
