package org.palmares.engine.teams.rotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.Text;
import org.palmares.engine.teams.Ending;
import org.palmares.engine.teams.FormationResult;
import org.palmares.engine.teams.Pair;
import org.palmares.engine.teams.SearchBudget;

/**
 * Formations in a row, with what they are worth together.
 *
 * @param turns one proposal for each turn, each with its own constraints and reasons; its evaluations are those of all
 * @param again who meets again, by pair
 * @param bound a cost of meeting again that no rotation with tables of the sizes asked for can go below
 * @param why where the bound comes from
 * @param returns what coming back to the same table costs: nothing the first time, one the second, two the third
 * @param returnsBound what no rotation can go below
 * @param history who has met, earlier and in this rotation, a pair once for each time, in order; for the next rotation
 */
public record RotationResult(
        List<FormationResult> turns,
        List<MetAgain> again,
        long bound,
        Text why,
        long returns,
        long returnsBound,
        List<Pair> history,
        long seed,
        SearchBudget budget,
        long evaluations,
        Ending ending) {
    public RotationResult {
        turns = List.copyOf(turns);
        again = List.copyOf(again);
        Objects.requireNonNull(why, "why");
        history = List.copyOf(history);
        Objects.requireNonNull(budget, "budget");
        Objects.requireNonNull(ending, "ending");
    }

    /** What meeting again costs: one for a pair that meets twice, three for one that meets three times. */
    public long repeats() {
        return again.stream().mapToLong(MetAgain::cost).sum();
    }

    /** Whether no rotation with tables of these sizes has people meet again less. */
    public boolean provenBest() {
        return repeats() == bound;
    }

    /** Whether a person has something to settle in one of the turns. */
    public boolean needsPerson() {
        return turns.stream().anyMatch(FormationResult::needsPerson);
    }

    /** The same, handing on also what was known before and not looked at. */
    public RotationResult withEarlier(List<Pair> earlier) {
        List<Pair> all =
                Stream.concat(earlier.stream(), history.stream()).sorted().toList();
        return new RotationResult(
                turns, again, bound, why, returns, returnsBound, all, seed, budget, evaluations, ending);
    }

    static List<Pair> handedOn(List<Pair> history, List<List<Team>> turns) {
        return Stream.concat(
                        history.stream(), turns.stream().map(MetAgain::meetings).flatMap(List::stream))
                .sorted()
                .toList();
    }

    static List<List<Team>> tables(List<FormationResult> turns) {
        List<List<Team>> tables = new ArrayList<>();
        turns.forEach(turn -> tables.add(turn.teams()));
        return tables;
    }
}
