package org.palmares.engine.teams.repair;

import java.util.List;
import java.util.Objects;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Team;
import org.palmares.engine.teams.Ending;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.PlanScore;
import org.palmares.engine.teams.Seating;

/**
 * A repaired plan, the list to announce, and the curve that it was taken from.
 *
 * @param request today's, without the teams that are closed because nobody is left in them
 * @param plan the plan to announce, by positions in that request
 * @param recommended which point of the curve it is
 * @param changes everybody whose place differs from the published one, in the order of their ids
 * @param curve in the order of the number of people moved; each point is better than the one before, or as good
 * @param leastMoves no plan in which every hard constraint holds moves fewer people who have a team; proven by counting
 * @param closed teams in which nobody was left
 * @param offers what a person may accept besides
 */
public record RepairResult(
        FormationRequest request,
        Seating plan,
        int recommended,
        List<Change> changes,
        List<CurvePoint> curve,
        int leastMoves,
        List<Id<Team>> closed,
        List<Offer> offers,
        long evaluations,
        Ending ending) {
    public RepairResult {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(plan, "plan");
        changes = List.copyOf(changes);
        curve = List.copyOf(curve);
        closed = List.copyOf(closed);
        offers = List.copyOf(offers);
        Objects.requireNonNull(ending, "ending");
        Objects.checkIndex(recommended, curve.size());
    }

    /** The same with another list to announce and other offers. */
    RepairResult telling(List<Change> others, List<Offer> made) {
        return new RepairResult(
                request, plan, recommended, others, curve, leastMoves, closed, made, evaluations, ending);
    }

    /** The point of the curve that the plan is. */
    public CurvePoint point() {
        return curve.get(recommended);
    }

    public PlanScore score() {
        return point().score();
    }

    /** Whether a person has something to settle: a hard constraint not kept, somebody without a seat, an offer. */
    public boolean needsPerson() {
        return score().hard() > 0
                || !offers.isEmpty()
                || changes.stream().anyMatch(change -> change.kind() == Change.Kind.WAITS)
                || ending == Ending.CANCELLED
                || ending == Ending.DEADLINE;
    }
}
