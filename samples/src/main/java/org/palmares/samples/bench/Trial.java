package org.palmares.samples.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.PlanScore;
import org.palmares.engine.teams.PlanSearch;
import org.palmares.engine.teams.SearchBudget;
import org.palmares.engine.teams.SearchControl;
import org.palmares.engine.teams.SearchOutcome;
import org.palmares.engine.teams.StartingDeal;

/**
 * One search, with the CPU time of its thread.
 *
 * @param steps the better plans on the way, each with the time at which the search reported it
 * @param seconds from the request, which is read already, to the end
 */
record Trial(SearchOutcome outcome, List<Step> steps, double seconds) {
    /** A plan better than all before. */
    record Step(double seconds, PlanScore score) {}

    /** Until when a search goes on: a number of evaluations, and a cap on CPU time. */
    record Limit(long evaluations, double seconds) {}

    static Trial of(PlanSearch search, FormationRequest request, long seed, Limit limit) {
        return until(score -> false, search, request, seed, limit);
    }

    /** Stops as soon as the best plan so far is good enough. */
    static Trial until(
            Predicate<PlanScore> enough, PlanSearch search, FormationRequest request, long seed, Limit limit) {
        long start = CpuTime.nanos();
        List<Step> steps = new ArrayList<>();
        SearchControl control = SearchControl.of(
                new SearchBudget(limit.evaluations()),
                Duration.ofNanos((long) (limit.seconds() * 1e9)),
                CpuTime::nanos,
                () -> !steps.isEmpty() && enough.test(last(steps)),
                progress -> steps.add(new Step(CpuTime.secondsSince(start), progress.best())));
        SearchOutcome outcome = search.search(request, StartingDeal.of(request), seed, control);
        steps.add(new Step(CpuTime.secondsSince(start), outcome.score()));
        return new Trial(outcome, List.copyOf(steps), CpuTime.secondsSince(start));
    }

    /** When the first plan that is good enough was there; empty where none was. */
    OptionalDouble secondsTo(Predicate<PlanScore> enough) {
        return steps.stream()
                .filter(step -> enough.test(step.score()))
                .mapToDouble(Step::seconds)
                .findFirst();
    }

    PlanScore score() {
        return outcome.score();
    }

    long evaluations() {
        return outcome.evaluations();
    }

    private static PlanScore last(List<Step> steps) {
        return steps.get(steps.size() - 1).score();
    }
}
