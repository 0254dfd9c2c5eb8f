package org.palmares.engine.teams.rotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Team;
import org.palmares.engine.teams.Pair;

/**
 * Two people who meet again.
 *
 * @param earlier how often they had met before the rotation
 * @param turns at which turns they sit together, from 1
 */
public record MetAgain(Pair pair, int earlier, List<Integer> turns) {
    public MetAgain {
        Objects.requireNonNull(pair, "pair");
        turns = List.copyOf(turns);
        if (earlier < 0 || turns.isEmpty() || earlier + turns.size() < 2) {
            throw new IllegalArgumentException(
                    "people who meet again must have met twice, found: " + earlier + " and turns " + turns);
        }
    }

    /** What meeting again costs: at each turn as much as they had met before. */
    public long cost() {
        long met = turns.size();
        return met * earlier + met * (met - 1) / 2;
    }

    /** Who meets again, by pair; companions are meant to. */
    static List<MetAgain> among(List<List<Team>> turns, List<Pair> history, Set<Pair> companions) {
        Map<Pair, Integer> before = new TreeMap<>();
        history.forEach(pair -> before.merge(pair, 1, Integer::sum));
        Map<Pair, List<Integer>> met = new TreeMap<>();
        for (int turn = 0; turn < turns.size(); turn++) {
            for (Pair pair : meetings(turns.get(turn))) {
                met.computeIfAbsent(pair, unseen -> new ArrayList<>()).add(turn + 1);
            }
        }
        return met.entrySet().stream()
                .filter(each -> !companions.contains(each.getKey()))
                .filter(each ->
                        before.getOrDefault(each.getKey(), 0) + each.getValue().size() > 1)
                .map(each -> new MetAgain(each.getKey(), before.getOrDefault(each.getKey(), 0), each.getValue()))
                .toList();
    }

    /** Every two people who sit together. */
    static List<Pair> meetings(List<Team> tables) {
        List<Pair> pairs = new ArrayList<>();
        for (Team table : tables) {
            List<Id<Participant>> members = table.members();
            for (int at = 0; at < members.size(); at++) {
                for (Id<Participant> mate : members.subList(at + 1, members.size())) {
                    pairs.add(new Pair(members.get(at), mate));
                }
            }
        }
        return pairs;
    }
}
