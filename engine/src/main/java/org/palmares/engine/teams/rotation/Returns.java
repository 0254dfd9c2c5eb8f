package org.palmares.engine.teams.rotation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.Seating;
import org.palmares.engine.teams.StartingDeal;

/** Coming back to the same table, which costs as often as one has sat there; waiting counts as one more table. */
final class Returns {
    private Returns() {}

    /** What the turns cost, over everyone who is not fixed. */
    static long of(FormationRequest perTurn, List<Seating> turns) {
        return free(perTurn).stream().mapToLong(person -> of(person, turns)).sum();
    }

    /** Everyone goes round all places as evenly as can be. */
    static long bound(RotationRequest request) {
        FormationRequest perTurn = request.perTurn();
        int waiting = StartingDeal.waiting(perTurn) > 0 ? 1 : 0;
        return free(perTurn).size()
                * Spread.evenly(request.turns(), perTurn.slots().size() + waiting);
    }

    private static long of(int person, List<Seating> turns) {
        Map<Integer, Long> visits = new TreeMap<>();
        turns.forEach(turn -> visits.merge(turn.slots().get(person), 1L, Long::sum));
        return visits.values().stream()
                .mapToLong(times -> times * (times - 1) / 2)
                .sum();
    }

    /** Everyone who is not fixed, by position. */
    static List<Integer> free(FormationRequest perTurn) {
        Set<Id<Participant>> fixed = perTurn.fixedMembers();
        return IntStream.range(0, perTurn.participants().size())
                .filter(person ->
                        !fixed.contains(perTurn.participants().get(person).id()))
                .boxed()
                .toList();
    }
}
