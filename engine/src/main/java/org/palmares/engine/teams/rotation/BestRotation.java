package org.palmares.engine.teams.rotation;

import java.util.ArrayList;
import java.util.List;
import org.palmares.engine.teams.Evaluator;
import org.palmares.engine.teams.PlanScore;
import org.palmares.engine.teams.SearchControl;
import org.palmares.engine.teams.SearchProgress;
import org.palmares.engine.teams.Seating;

/** The best rotation seen by strict priorities while a search wanders; copied only when the search leaves it. */
final class BestRotation {
    private final RotationRequest request;
    private final Evaluator evaluator;
    private final TurnsState state;
    private RotationScore now;
    private RotationScore best;
    private List<Seating> kept;
    private boolean bestIsNow = true;
    private boolean reported;

    BestRotation(RotationRequest request, TurnsState state) {
        this.request = request;
        this.evaluator = new Evaluator(request.perTurn());
        this.state = state;
        this.now = RotationScore.of(request, state.score(), state.allRepeats(), state.allReturns());
        this.best = now;
        this.kept = state.seatings();
    }

    /** Makes the change that the state tried last. */
    void apply() {
        PlanScore turns = new PlanScore(
                now.plan().hard() + state.hard(),
                now.plan().strong() + state.strong(),
                now.plan().soft() + state.soft());
        now = RotationScore.of(request, turns, state.repeats(), now.returns() + state.returns());
        int compared = now.compareTo(best);
        if (compared > 0) {
            keep();
        }
        state.apply();
        if (compared < 0) {
            best = now;
            bestIsNow = true;
            reported = false;
        }
    }

    /** Tells the control of a better rotation than it was told of last. */
    void report(long evaluations, SearchControl control) {
        if (!reported) {
            reported = true;
            control.progress(new SearchProgress(evaluations, best.plan(), costs()));
        }
    }

    RotationScore score() {
        return best;
    }

    List<Seating> turns() {
        keep();
        return kept;
    }

    private void keep() {
        if (bestIsNow) {
            kept = state.seatings();
            bestIsNow = false;
        }
    }

    private List<Long> costs() {
        List<Long> sums = new ArrayList<>();
        for (Seating turn : bestIsNow ? state.seatings() : kept) {
            List<Long> costs = evaluator.costs(turn);
            for (int at = 0; at < costs.size(); at++) {
                if (at == sums.size()) {
                    sums.add(0L);
                }
                sums.set(at, sums.get(at) + costs.get(at));
            }
        }
        return sums;
    }
}
