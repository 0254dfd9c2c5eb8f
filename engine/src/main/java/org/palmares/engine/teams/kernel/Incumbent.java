package org.palmares.engine.teams.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.palmares.engine.teams.Ending;
import org.palmares.engine.teams.Evaluator;
import org.palmares.engine.teams.PlanScore;
import org.palmares.engine.teams.SearchControl;
import org.palmares.engine.teams.SearchProgress;
import org.palmares.engine.teams.Seating;

/**
 * The best plan seen by strict priorities while a search wanders, the evaluations spent, and whether to stop. A better
 * plan costs nothing to keep: the changes made since are journalled, and undone when the plan is asked for. For one
 * thread.
 */
final class Incumbent {
    /** Counting a plan from scratch takes about as long as a few trials for each person. */
    private static final int TRIALS_PER_REPORT = 64;

    private final Evaluator evaluator;
    private final SearchControl control;
    private final PlanScore bound;
    private final Journal journal;
    private PlanState state;
    private long hard;
    private long strong;
    private long soft;
    private PlanScore best;
    private PlanScore reported;
    private Seating kept;
    private long evaluations;
    private long nextReport;
    private final long reportEvery;
    private Optional<Ending> stopped = Optional.empty();

    Incumbent(Evaluator evaluator, SearchControl control, PlanScore bound, Seating start) {
        this.evaluator = evaluator;
        this.control = control;
        this.bound = bound;
        this.kept = start;
        this.best = evaluator.of(start);
        this.reported = best;
        this.reportEvery = TRIALS_PER_REPORT * (long) start.slots().size();
        this.journal = new Journal(4 * start.slots().size() + start.topics().size() + 64);
        this.stopped = Optional.of(Ending.PROVEN_BEST).filter(proven -> best.equals(bound));
    }

    /** A plan to wander from; the best so far is kept. */
    PlanState wander(Model model, Seating from) {
        keep();
        journal.close();
        state = new PlanState(model, from, journal);
        PlanScore score = state.score();
        hard = score.hard();
        strong = score.strong();
        soft = score.soft();
        seeScore();
        return state;
    }

    /** Makes the change that the state tried last and sees whether the plan is better than all before. */
    void apply() {
        hard += state.hard();
        strong += state.strong();
        soft += state.soft();
        if (journal.isOpen() && journal.isNearlyFull()) {
            keep();
            journal.close();
        }
        state.apply();
        seeScore();
    }

    private void seeScore() {
        if (hard < best.hard()
                || (hard == best.hard()
                        && (strong < best.strong() || (strong == best.strong() && soft < best.soft())))) {
            best = new PlanScore(hard, strong, soft);
            journal.open();
        }
    }

    /** Counts evaluations; asks whether to stop, and now and then reports the best so far. */
    void spend(long more) {
        evaluations += more;
        if ((evaluations >= nextReport || isMilestone()) && best.isBetterThan(reported)) {
            report();
            nextReport = evaluations + reportEvery;
        }
        if (stopped.isEmpty()) {
            stopped = best.equals(bound) ? Optional.of(Ending.PROVEN_BEST) : control.stop();
        }
    }

    /** A priority meets its bound for the first time: whoever waits for that should not wait longer. */
    private boolean isMilestone() {
        boolean hardMet = best.hard() == bound.hard();
        boolean strongMet = hardMet && best.strong() == bound.strong();
        return (hardMet && reported.hard() != bound.hard()) || (strongMet && reported.strong() != bound.strong());
    }

    /** Another search has spent so many evaluations in all, and its best plan is worth so much. */
    void spendTo(long spent, PlanScore reached, List<Long> costs) {
        evaluations = spent;
        if (evaluations >= nextReport && reached.isBetterThan(reported)) {
            reported = reached;
            nextReport = evaluations + reportEvery;
            control.progress(new SearchProgress(evaluations, reached, costs));
        }
        if (stopped.isEmpty()) {
            stopped = reached.equals(bound) ? Optional.of(Ending.PROVEN_BEST) : control.stop();
        }
    }

    /** A plan that another search found. */
    void offer(Seating plan) {
        PlanScore score = evaluator.of(plan);
        if (score.isBetterThan(best)) {
            best = score;
            kept = plan;
            reported = score;
            control.progress(new SearchProgress(evaluations, best, evaluator.costs(plan)));
        }
    }

    /** Reports the best, if it was not yet. */
    void conclude() {
        if (best.isBetterThan(reported)) {
            report();
        }
    }

    private void report() {
        Seating plan = plan();
        PlanScore counted = evaluator.of(plan);
        if (!counted.equals(best)) {
            throw new IllegalStateException("best plan counts " + counted + ", kept move by move: " + best);
        }
        reported = best;
        control.progress(new SearchProgress(evaluations, best, evaluator.costs(plan)));
    }

    /** The best plan. */
    Seating plan() {
        keep();
        return kept;
    }

    /** What each constraint costs in the best plan. */
    List<Long> costs() {
        return evaluator.costs(plan());
    }

    PlanScore score() {
        return best;
    }

    long evaluations() {
        return evaluations;
    }

    Optional<Ending> stopped() {
        return stopped;
    }

    /** Takes the best plan out of the journal; it stays open for what follows. */
    private void keep() {
        if (journal.isOpen()) {
            Seating now = state.seating();
            int[] slotOf = now.slots().stream().mapToInt(Integer::intValue).toArray();
            int[] topicOf = now.topics().stream().mapToInt(Integer::intValue).toArray();
            journal.rewind(slotOf, topicOf);
            kept = new Seating(
                    Arrays.stream(slotOf).boxed().toList(),
                    Arrays.stream(topicOf).boxed().toList());
        }
    }
}
