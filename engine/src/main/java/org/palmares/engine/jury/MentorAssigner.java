package org.palmares.engine.jury;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.engine.domain.Category;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Team;

/** Assigns mentors to teams by the flow that assigns jurors: hours are kept, loads are even, then fields match. */
public final class MentorAssigner {
    private MentorAssigner() {}

    /**
     * Who helps whom.
     *
     * @param mentors each once
     * @param teams with the field of their topic, if any
     * @param perTeam how many mentors each team gets, at least 1
     */
    public static Mentoring assign(
            List<Mentor> mentors, SortedMap<Id<Team>, Optional<Id<Category>>> teams, int perTeam) {
        List<Mentor> inOrder = mentors.stream()
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
        List<Id<Team>> ids = List.copyOf(teams.keySet());
        byte[][] mismatches = new byte[ids.size()][inOrder.size()];
        for (int item = 0; item < mismatches.length; item++) {
            for (int agent = 0; agent < inOrder.size(); agent++) {
                mismatches[item][agent] = (byte) (isExpert(inOrder.get(agent), teams.get(ids.get(item))) ? 0 : 1);
            }
        }
        int[] wanted = new int[ids.size()];
        Arrays.fill(wanted, Math.min(perTeam, inOrder.size()));
        int[] hours = inOrder.stream().mapToInt(Mentor::sessions).toArray();
        EvenFlow.Solution best = EvenFlow.solve(new Offers(mismatches, wanted, hours, new BitSet[0]));
        return report(inOrder, ids, best, perTeam);
    }

    private static boolean isExpert(Mentor mentor, Optional<Id<Category>> field) {
        return mentor.expertise().isEmpty()
                || field.map(mentor.expertise()::contains).orElse(true);
    }

    private static Mentoring report(List<Mentor> mentors, List<Id<Team>> teams, EvenFlow.Solution best, int perTeam) {
        List<Mentoring.Pair> pairs = new ArrayList<>();
        Map<Id<Mentor>, Integer> loads = new TreeMap<>();
        mentors.forEach(mentor -> loads.put(mentor.id(), 0));
        SortedMap<Id<Team>, Integer> missing = new TreeMap<>();
        Plan plan = best.plan();
        for (int item = 0; item < teams.size(); item++) {
            BitSet agents = plan.of(item);
            for (int agent = agents.nextSetBit(0); agent >= 0; agent = agents.nextSetBit(agent + 1)) {
                Id<Mentor> mentor = mentors.get(agent).id();
                pairs.add(new Mentoring.Pair(
                        teams.get(item), mentor, plan.offers().mismatch(item, agent) == 0));
                loads.merge(mentor, 1, Integer::sum);
            }
            if (agents.cardinality() < perTeam) {
                missing.put(teams.get(item), perTeam - agents.cardinality());
            }
        }
        return new Mentoring(pairs, new TreeMap<>(loads), missing, best.proven());
    }
}
