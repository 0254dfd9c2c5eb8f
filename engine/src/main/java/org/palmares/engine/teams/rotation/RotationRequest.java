package org.palmares.engine.teams.rotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.teams.Constraint;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.Pair;
import org.palmares.engine.teams.Priority;
import org.palmares.engine.teams.Siblings;
import org.palmares.engine.teams.TeamSlot;
import org.palmares.engine.teams.Together;

/**
 * Everything that a rotation depends on besides seed and budget. Two people who sit together cost as often as they have
 * met before: nothing the first time, one the second, two the third. Immutable.
 *
 * @param perTurn what holds at each turn: people, tables, constraints; fixed members stay at their table at every turn
 * @param turns how many formations, 2 to {@value #MAX_TURNS}
 * @param history who met before, a pair once for each time, in order; pairs of people who are not here say nothing
 * @param priority of not meeting again among the constraints of each turn
 * @param weight how much one meeting again counts within its priority, at least 1
 */
public record RotationRequest(FormationRequest perTurn, int turns, List<Pair> history, Priority priority, int weight) {
    public static final int MAX_TURNS = 50;
    public static final int MAX_PARTICIPANTS = 3_000;
    public static final int MAX_HISTORY = 2_000_000;

    /** Two people by their positions in the request, the earlier one first, and how often they have met. */
    record Met(int one, int other, int times) {}

    public RotationRequest {
        Objects.requireNonNull(perTurn, "perTurn");
        require(turns >= 2 && turns <= MAX_TURNS, "turns must be 2 to " + MAX_TURNS, turns);
        int people = perTurn.participants().size();
        require(people <= MAX_PARTICIPANTS, "participants must be at most " + MAX_PARTICIPANTS, people);
        require(history.size() <= MAX_HISTORY, "history must be at most " + MAX_HISTORY, history.size());
        history = history.stream().sorted().toList();
        Objects.requireNonNull(priority, "priority");
        require(weight >= 1, "weight must be at least 1", weight);
        for (int slot = 0; slot < perTurn.slots().size(); slot++) {
            require(
                    !perTurn.choosesTopic(slot),
                    "tables must not choose their topic",
                    perTurn.slots().get(slot));
        }
    }

    /**
     * Pairs that are meant to be together at every turn, whose meetings cost nothing: whoever is to be together, and
     * people fixed at the same table.
     */
    public Set<Pair> companions() {
        Set<Pair> pairs = new TreeSet<>();
        for (Constraint constraint : perTurn.constraints()) {
            if (constraint instanceof Together together) {
                pairs.addAll(together.pairs());
            } else if (constraint instanceof Siblings siblings) {
                pairs.addAll(siblings.together());
            }
        }
        for (TeamSlot table : perTurn.slots()) {
            List<Id<Participant>> fixed = table.fixedMembers();
            for (int at = 0; at < fixed.size(); at++) {
                for (Id<Participant> mate : fixed.subList(at + 1, fixed.size())) {
                    pairs.add(new Pair(fixed.get(at), mate));
                }
            }
        }
        return pairs;
    }

    /** The companions both of whom are here, by position. */
    List<Met> companionsHere() {
        return here(companions());
    }

    /** The history among the people who are here, without companions, each pair once. */
    List<Met> historyHere() {
        Set<Pair> companions = companions();
        return here(history.stream().filter(pair -> !companions.contains(pair)).toList());
    }

    private List<Met> here(Iterable<Pair> pairs) {
        Map<Id<Participant>, Integer> positions = perTurn.personPositions();
        Map<Long, Integer> times = new HashMap<>();
        for (Pair pair : pairs) {
            Integer one = positions.get(pair.first());
            Integer other = positions.get(pair.second());
            if (one != null && other != null) {
                times.merge(((long) one << Integer.SIZE) | other, 1, Integer::sum);
            }
        }
        List<Met> here = new ArrayList<>();
        times.forEach((key, count) -> here.add(new Met((int) (key >> Integer.SIZE), key.intValue(), count)));
        here.sort(Comparator.comparingInt(Met::one).thenComparingInt(Met::other));
        return here;
    }

    private static void require(boolean condition, String what, Object found) {
        if (!condition) {
            throw new IllegalArgumentException(what + ", found: " + found);
        }
    }
}
