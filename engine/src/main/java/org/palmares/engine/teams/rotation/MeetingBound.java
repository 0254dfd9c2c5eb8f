package org.palmares.engine.teams.rotation;

import org.palmares.engine.domain.Text;
import org.palmares.engine.teams.Constraint;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.PlanScore;

/**
 * How much meeting again no rotation can avoid, by counting.
 *
 * @param repeats no rotation whose tables have the sizes asked for costs less
 * @param why the argument that says most
 * @param returns no rotation costs less in coming back to the same table
 */
record MeetingBound(long repeats, Text why, long returns) {
    private static final Text NOTHING =
            new Text("Le calcul n'impose aucune rencontre répétée.", "Counting forces nobody to meet again.");

    static MeetingBound of(RotationRequest request) {
        MeetingBound best = new MeetingBound(0, NOTHING, Returns.bound(request));
        TableSizes sizes = TableSizes.of(request.perTurn());
        best = best.or(TwoTurns.bound(request, sizes), TwoTurns.why(sizes));
        best = best.or(AllMeetings.bound(request, sizes), AllMeetings.WHY);
        best = best.or(EachPerson.bound(request, sizes), EachPerson.WHY);
        return best.or(FixedHosts.bound(request, sizes), FixedHosts.WHY);
    }

    /** The score that no rotation can beat, as far as counting tells. */
    RotationScore score(RotationRequest request) {
        FormationRequest perTurn = request.perTurn();
        PlanScore turns = PlanScore.ZERO;
        for (Constraint constraint : perTurn.constraints()) {
            long cost = constraint.bound(perTurn) * constraint.weight() * request.turns();
            turns = turns.plus(PlanScore.of(constraint.priority(), cost));
        }
        return RotationScore.of(request, turns, repeats, returns);
    }

    private MeetingBound or(long other, Text reason) {
        return other > repeats ? new MeetingBound(other, reason, returns) : this;
    }
}
