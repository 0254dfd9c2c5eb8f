package org.palmares.engine.teams.rotation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.palmares.engine.domain.Text;
import org.palmares.engine.teams.Diagnosis;
import org.palmares.engine.teams.Ending;
import org.palmares.engine.teams.Evaluator;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.FormationResult;
import org.palmares.engine.teams.PlanExplainer;
import org.palmares.engine.teams.PlanScore;
import org.palmares.engine.teams.PlanSearch;
import org.palmares.engine.teams.SearchControl;
import org.palmares.engine.teams.SearchOutcome;
import org.palmares.engine.teams.Seating;
import org.palmares.engine.teams.TeamFormation;

/** Forms all turns of a rotation together, checks what was found and explains each turn. Thread-safe. */
public final class WorkshopRotations {
    private final PlanExplainer explainer;

    public WorkshopRotations(PlanExplainer explainer) {
        this.explainer = Objects.requireNonNull(explainer, "explainer");
    }

    /**
     * A proposal. Same request, seed and budget, same proposal, unless the control stops the search.
     *
     * @throws IllegalStateException when the search and the check from scratch disagree on what was found, a mistake of
     *     ours
     */
    public RotationResult form(RotationRequest request, long seed, SearchControl control) {
        if (Diagnosis.of(request.perTurn()).noTeamPossible()) {
            return withoutTables(request, seed, control);
        }
        MeetingBound bound = MeetingBound.of(request);
        RotationSearch.Outcome outcome = new RotationSearch(request, bound.score(request), seed, control).run();
        List<FormationResult> turns = new ArrayList<>();
        for (Seating turn : outcome.turns()) {
            turns.add(explained(request.perTurn(), turn, outcome, seed, control));
        }
        RotationResult result = result(request, turns, bound, outcome, seed, control);
        requireHonest(request, result, outcome.score());
        return result;
    }

    /** The turn as a formation of its own, checked and explained like any other. */
    private FormationResult explained(
            FormationRequest perTurn, Seating turn, RotationSearch.Outcome outcome, long seed, SearchControl control) {
        PlanScore score = new Evaluator(perTurn).of(turn);
        PlanSearch found = (same, start, sameSeed, held) ->
                new SearchOutcome(turn, score, outcome.evaluations(), outcome.ending());
        return new TeamFormation(found, explainer).form(perTurn, seed, control);
    }

    private static RotationResult result(
            RotationRequest request,
            List<FormationResult> turns,
            MeetingBound bound,
            RotationSearch.Outcome outcome,
            long seed,
            SearchControl control) {
        return new RotationResult(
                turns,
                MetAgain.among(RotationResult.tables(turns), request.history(), request.companions()),
                bound.repeats(),
                bound.why(),
                Returns.of(request.perTurn(), outcome.turns()),
                bound.returns(),
                RotationResult.handedOn(request.history(), RotationResult.tables(turns)),
                seed,
                control.budget(),
                outcome.evaluations(),
                outcome.ending());
    }

    private RotationResult withoutTables(RotationRequest request, long seed, SearchControl control) {
        PlanSearch never = (same, start, sameSeed, held) -> {
            throw new IllegalStateException("no table can be filled, so nothing is searched");
        };
        FormationResult none = new TeamFormation(never, explainer).form(request.perTurn(), seed, control);
        Text why = new Text("Aucune table n'est possible.", "No table is possible.");
        List<FormationResult> turns = Collections.nCopies(request.turns(), none);
        return new RotationResult(
                turns, List.of(), 0, why, 0, 0, request.history(), seed, control.budget(), 0, Ending.NOTHING_TO_SEARCH);
    }

    private static void requireHonest(RotationRequest request, RotationResult result, RotationScore said) {
        PlanScore turns = result.turns().stream().map(FormationResult::score).reduce(PlanScore.ZERO, PlanScore::plus);
        RotationScore counted = RotationScore.of(request, turns, result.repeats(), result.returns());
        if (!counted.equals(said)) {
            throw new IllegalStateException("the rotation found counts " + counted + ", the search said " + said);
        }
    }
}
