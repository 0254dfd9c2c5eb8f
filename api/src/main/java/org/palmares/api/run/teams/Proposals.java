package org.palmares.api.run.teams;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Team;
import org.palmares.engine.teams.FormationResult;

/**
 * Proposals to choose from. The first is the best plan found. Each further one is, among the plans that break no more
 * hard constraints than the first, the plan whose people meet least as in any chosen before: the largest share of its
 * pairs of team mates that are team mates there too is as small as can be, and of equal plans the better one. A plan
 * that puts everybody with the same people as a chosen one is no further proposal.
 */
final class Proposals {
    /** How many searches are made for each proposal, so that there is something to choose from. */
    static final int SEARCHES_EACH = 2;

    private Proposals() {}

    /**
     * At most so many of the plans found, at least one.
     *
     * @param found plans of one request, at least one
     */
    static List<FormationResult> choose(List<FormationResult> found, int wanted) {
        List<FormationResult> ranked = found.stream()
                .sorted(Comparator.comparing(FormationResult::score))
                .toList();
        FormationResult best = ranked.get(0);
        List<FormationResult> chosen = new ArrayList<>(List.of(best));
        List<FormationResult> rest = new ArrayList<>(ranked.subList(1, ranked.size()));
        rest.removeIf(plan -> plan.score().hard() > best.score().hard());
        while (chosen.size() < wanted) {
            Optional<FormationResult> next = rest.stream()
                    .filter(plan -> likeness(plan, chosen) < 1)
                    .min(Comparator.comparingDouble(plan -> likeness(plan, chosen)));
            if (next.isEmpty()) {
                return chosen;
            }
            chosen.add(next.get());
            rest.remove(next.get());
        }
        return chosen;
    }

    private static double likeness(FormationResult plan, List<FormationResult> chosen) {
        return chosen.stream()
                .mapToDouble(other -> samePairs(plan, other))
                .max()
                .orElse(0);
    }

    /** The share of pairs of team mates of the one plan who are team mates in the other too, 0 to 1. */
    static double samePairs(FormationResult plan, FormationResult other) {
        Map<Id<Participant>, Id<Team>> there = teamOf(other);
        long pairs = 0;
        long same = 0;
        for (Team team : plan.teams()) {
            Map<Id<Team>, Long> from = new HashMap<>();
            team.members().forEach(member -> {
                if (there.containsKey(member)) {
                    from.merge(there.get(member), 1L, Long::sum);
                }
            });
            pairs += pairs(team.size());
            same += from.values().stream().mapToLong(Proposals::pairs).sum();
        }
        return pairs == 0 ? 1 : (double) same / pairs;
    }

    private static long pairs(long people) {
        return people * (people - 1) / 2;
    }

    /**
     * How many people change team from the one plan to the other, when each team is taken for the one that keeps most
     * of its people, the largest agreement first; teams on different topics are never the same.
     */
    static long moved(FormationResult from, FormationResult to) {
        Map<Id<Participant>, Id<Team>> before = teamOf(from);
        List<Overlap> overlaps = new ArrayList<>();
        for (Team team : to.teams()) {
            Map<Id<Team>, Long> stayed = new HashMap<>();
            team.members().stream()
                    .filter(before::containsKey)
                    .forEach(member -> stayed.merge(before.get(member), 1L, Long::sum));
            from.teams().stream()
                    .filter(old -> stayed.containsKey(old.id()) && old.topic().equals(team.topic()))
                    .forEach(old -> overlaps.add(new Overlap(old.id(), team.id(), stayed.get(old.id()))));
        }
        return to.teams().stream().mapToLong(Team::size).sum() - kept(overlaps);
    }

    private record Overlap(Id<Team> old, Id<Team> now, long people) {}

    private static long kept(List<Overlap> overlaps) {
        overlaps.sort(Comparator.comparing((Overlap overlap) -> -overlap.people)
                .thenComparing(Overlap::old)
                .thenComparing(Overlap::now));
        Set<Id<Team>> old = new HashSet<>();
        Set<Id<Team>> now = new HashSet<>();
        long kept = 0;
        for (Overlap overlap : overlaps) {
            if (!old.contains(overlap.old) && !now.contains(overlap.now)) {
                old.add(overlap.old);
                now.add(overlap.now);
                kept += overlap.people;
            }
        }
        return kept;
    }

    private static Map<Id<Participant>, Id<Team>> teamOf(FormationResult plan) {
        Map<Id<Participant>, Id<Team>> teamOf = new HashMap<>();
        plan.teams().forEach(team -> team.members().forEach(member -> teamOf.put(member, team.id())));
        return teamOf;
    }
}
