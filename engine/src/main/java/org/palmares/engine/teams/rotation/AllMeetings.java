package org.palmares.engine.teams.rotation;

import java.util.Map;
import java.util.TreeMap;
import org.palmares.engine.domain.Text;

/** All meetings of all turns are shared out among the pairs that there are, those who have met least first. */
final class AllMeetings {
    static final Text WHY = new Text(
            "Les tables font plus de rencontres qu'il n'y a de paires qui ne se connaissent pas.",
            "The tables make more meetings than there are pairs who have not met.");

    private AllMeetings() {}

    static long bound(RotationRequest request, TableSizes sizes) {
        long turns = request.turns();
        long companions = request.companionsHere().size();
        long atOneTurn = sizes.cheapest((table, guests) -> table.fixed() + guests) + hosts(sizes);
        Map<Integer, Long> pairs = new TreeMap<>();
        request.historyHere().forEach(pair -> pairs.merge(pair.times(), 1L, Long::sum));
        long known = pairs.values().stream().mapToLong(Long::longValue).sum();
        pairs.put(0, Spread.pairs(sizes.people()) - companions - known);
        return Spread.meetings(Math.max(0, turns * (atOneTurn - companions)), pairs, request.turns());
    }

    /** Meetings of people who are fixed at the same table. */
    private static long hosts(TableSizes sizes) {
        return sizes.tables().stream()
                .mapToLong(table -> Spread.pairs(table.fixed()))
                .sum();
    }
}
