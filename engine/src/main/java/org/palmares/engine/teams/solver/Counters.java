package org.palmares.engine.teams.solver;

import java.util.Map;
import java.util.Set;
import org.palmares.engine.teams.PlanView;
import org.palmares.engine.teams.Seating;

/** A plan counted by its slots with the people in each, and its topics with the slots on each. */
record Counters(Map<Integer, Set<Integer>> people, Map<Integer, Set<Integer>> slots) implements PlanView {
    @Override
    public int waiting() {
        return people.getOrDefault(Seating.WAITING, Set.of()).size();
    }

    @Override
    public int teamsOn(int topic) {
        return slots.getOrDefault(topic, Set.of()).size();
    }
}
