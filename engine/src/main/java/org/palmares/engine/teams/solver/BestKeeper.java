package org.palmares.engine.teams.solver;

import java.util.Optional;
import java.util.function.Supplier;
import org.palmares.engine.teams.Ending;
import org.palmares.engine.teams.Evaluator;
import org.palmares.engine.teams.PlanScore;
import org.palmares.engine.teams.SearchControl;
import org.palmares.engine.teams.SearchProgress;
import org.palmares.engine.teams.Seating;

/**
 * Sees every plan that is evaluated, keeps the best by strict priorities, counts evaluations and asks whether to stop.
 * For the one thread of one search.
 */
final class BestKeeper {
    /** Counting a plan from scratch takes about as long as a few evaluations for each person. */
    private static final int TRIALS_PER_REPORT = 64;

    private final Evaluator evaluator;
    private final SearchControl control;
    private final PlanScore bound;
    private Seating best;
    private PlanScore score;
    private PlanScore reported;
    private long evaluations;
    private long nextReport;
    private Optional<Ending> stopped;
    private Runnable onStop = () -> {};

    BestKeeper(Evaluator evaluator, SearchControl control, PlanScore bound, Seating start) {
        this.evaluator = evaluator;
        this.control = control;
        this.bound = bound;
        this.best = start;
        this.score = evaluator.of(start);
        this.reported = score;
        this.stopped = Optional.of(Ending.PROVEN_BEST).filter(proven -> score.equals(bound));
    }

    /** One evaluation: the plan is copied only when it is better than all before it. */
    void see(PlanScore seen, Supplier<Seating> plan) {
        evaluations++;
        if (seen.isBetterThan(score)) {
            score = seen;
            best = plan.get();
        }
        if (evaluations % SearchControl.STRIDE == 0) {
            pause();
        }
    }

    /** Asks whether to stop, and now and then checks and reports the best so far. */
    void pause() {
        if (evaluations >= nextReport) {
            report();
            nextReport = evaluations + TRIALS_PER_REPORT * (long) best.slots().size();
        }
        if (stopped.isEmpty()) {
            stopped = score.equals(bound) ? Optional.of(Ending.PROVEN_BEST) : control.stop();
            stopped.ifPresent(ending -> onStop.run());
        }
    }

    /** Checks and reports the best so far, if it was not yet. */
    void report() {
        if (score.isBetterThan(reported)) {
            requireHonest();
            reported = score;
            control.progress(new SearchProgress(evaluations, score, evaluator.costs(best)));
        }
    }

    /** What to do once the search should end. */
    void onStop(Runnable action) {
        onStop = action;
    }

    Optional<Ending> stopped() {
        return stopped;
    }

    Seating best() {
        return best;
    }

    PlanScore score() {
        return score;
    }

    long evaluations() {
        return evaluations;
    }

    /** The score kept move by move and the constraints counted from scratch must agree. */
    private void requireHonest() {
        PlanScore counted = evaluator.of(best);
        if (!counted.equals(score)) {
            throw new IllegalStateException("best plan counts " + counted + ", kept move by move: " + score);
        }
    }
}
