package org.palmares.engine.teams;

import java.util.ArrayList;
import java.util.List;

/**
 * Who sits where, by positions in a {@link FormationRequest}. Immutable.
 *
 * @param slots for each person the slot, or {@link #WAITING}
 * @param topics for each slot the topic, or {@link TeamView#NO_TOPIC}
 */
public record Seating(List<Integer> slots, List<Integer> topics) {
    /** The slot of someone without a team. */
    public static final int WAITING = -1;

    public Seating {
        slots = List.copyOf(slots);
        topics = List.copyOf(topics);
    }

    /** The teams, each with its members in the order of their positions. */
    List<ListedTeam> teams() {
        List<List<Integer>> members = new ArrayList<>();
        topics.forEach(topic -> members.add(new ArrayList<>()));
        for (int person = 0; person < slots.size(); person++) {
            if (slots.get(person) != WAITING) {
                members.get(slots.get(person)).add(person);
            }
        }
        List<ListedTeam> teams = new ArrayList<>();
        for (int slot = 0; slot < topics.size(); slot++) {
            teams.add(new ListedTeam(slot, topics.get(slot), List.copyOf(members.get(slot))));
        }
        return List.copyOf(teams);
    }

    /** The counters of the plan. */
    PlanView plan() {
        int waiting = (int) slots.stream().filter(slot -> slot == WAITING).count();
        return new CountedPlan(waiting, topics);
    }

    /** A team by the list of its members. */
    record ListedTeam(int slot, int topic, List<Integer> members) implements TeamView {
        @Override
        public int size() {
            return members.size();
        }

        @Override
        public int member(int at) {
            return members.get(at);
        }

        ListedTeam without(int person) {
            return new ListedTeam(
                    slot,
                    topic,
                    members.stream().filter(member -> member != person).toList());
        }
    }

    private record CountedPlan(int waiting, List<Integer> topics) implements PlanView {
        @Override
        public int teamsOn(int topic) {
            return (int) topics.stream().filter(taken -> taken == topic).count();
        }
    }
}
