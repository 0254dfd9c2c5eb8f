package org.palmares.engine.jury;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Team;

/**
 * Which mentor helps which team.
 *
 * @param pairs by team, then mentor
 * @param loads how many teams each mentor helps, zero included
 * @param missing by team, how many mentors it lacks; teams that lack none are left out
 * @param proven whether no plan serves more, none of those is more even, and none of these matches fields better
 */
public record Mentoring(
        List<Pair> pairs, SortedMap<Id<Mentor>, Integer> loads, SortedMap<Id<Team>, Integer> missing, boolean proven) {
    /**
     * A mentor and a team.
     *
     * @param expert whether the field of the team's topic is among the mentor's, where both have one
     */
    public record Pair(Id<Team> team, Id<Mentor> mentor, boolean expert) {
        public Pair {
            Objects.requireNonNull(team, "team");
            Objects.requireNonNull(mentor, "mentor");
        }
    }

    public Mentoring {
        pairs = List.copyOf(pairs);
        loads = Collections.unmodifiableSortedMap(new TreeMap<>(loads));
        missing = Collections.unmodifiableSortedMap(new TreeMap<>(missing));
    }
}
