package org.palmares.engine.teams.solver;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.palmares.engine.teams.Evaluator;
import org.palmares.engine.teams.PlanView;
import org.palmares.engine.teams.Seating;
import org.palmares.engine.teams.Table;
import org.palmares.engine.teams.TeamCost;

/** A plan counted by its slots with the people in each, and its topics with the slots on each; the order of teams never counts. */
record Counters(Map<Integer, Set<Integer>> people, Map<Integer, Set<Integer>> slots, Evaluator evaluator)
        implements PlanView {
    @Override
    public int waiting() {
        return people.getOrDefault(Seating.WAITING, Set.of()).size();
    }

    @Override
    public int teamsOn(int topic) {
        return slots.getOrDefault(topic, Set.of()).size();
    }

    @Override
    public long sum(TeamCost gauge) {
        return tables().mapToLong(gauge::of).sum();
    }

    @Override
    public long worstTeam() {
        return tables().mapToLong(table -> evaluator.ofTeam(table).soft()).max().orElse(0);
    }

    private Stream<Table> tables() {
        return slots.entrySet().stream()
                .flatMap(topic -> topic.getValue().stream().map(slot -> table(slot, topic.getKey())));
    }

    private Table table(int slot, int topic) {
        Table table = new Table(slot, topic);
        people.getOrDefault(slot, Set.of()).forEach(table::add);
        return table;
    }
}
