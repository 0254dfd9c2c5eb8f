package org.palmares.engine.teams;

import java.util.Map;
import java.util.Objects;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Require;
import org.palmares.engine.domain.Text;

/**
 * Everybody is with at least so many of the mates they wished for, or with all of them when they named fewer. The cost
 * of a team is the number of mates whom its members miss; somebody wished for who does not take part does not count.
 *
 * @param atLeast at least 1
 */
public record WishedMates(int atLeast, Priority priority, int weight) implements TeamConstraint {
    public WishedMates {
        Require.atLeast(1, atLeast, "atLeast");
        Objects.requireNonNull(priority, "priority");
        Require.atLeast(1, weight, "weight");
    }

    @Override
    public TeamCost over(FormationRequest request) {
        int[][] mates = mates(request);
        for (int[] wished : mates) {
            if (wished.length > atLeast) {
                return (ScanCost) team -> missing(team, mates);
            }
        }
        return inPairs(mates);
    }

    @Override
    public Text sentence(Vocabulary vocabulary) {
        return new Text(
                "Chacun retrouve au moins " + atLeast + " des coéquipiers qu'il a souhaités, ou tous s'il en a nommé"
                        + " moins.",
                "Everybody is with at least " + atLeast + " of the mates they wished for, or with all if they named"
                        + " fewer.");
    }

    /** For each person those whom they wished for, among the participants. */
    private static int[][] mates(FormationRequest request) {
        Map<Id<Participant>, Integer> positions = request.personPositions();
        return request.participants().stream()
                .map(person -> person.wishedMates().stream()
                        .distinct()
                        .filter(positions::containsKey)
                        .mapToInt(positions::get)
                        .toArray())
                .toArray(int[][]::new);
    }

    /** The measure where everybody needs all mates they named: each one in the team spares one. */
    private static PairCost inPairs(int[][] mates) {
        PairCost.Builder cost = new PairCost.Builder(mates.length);
        for (int person = 0; person < mates.length; person++) {
            cost.alone(person, mates[person].length);
            for (int mate : mates[person]) {
                cost.pair(person, mate, -1);
            }
        }
        return cost.build();
    }

    private long missing(TeamView team, int[][] mates) {
        long missing = 0;
        for (int at = 0; at < team.size(); at++) {
            int[] wished = mates[team.member(at)];
            int left = Math.min(atLeast, wished.length);
            for (int mate = 0; mate < wished.length && left > 0; mate++) {
                left -= team.has(wished[mate]) ? 1 : 0;
            }
            missing += left;
        }
        return missing;
    }
}
