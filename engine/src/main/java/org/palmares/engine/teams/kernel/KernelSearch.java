package org.palmares.engine.teams.kernel;

import java.util.Optional;
import org.palmares.engine.domain.Dice;
import org.palmares.engine.teams.Bounds;
import org.palmares.engine.teams.Ending;
import org.palmares.engine.teams.Evaluator;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.PlanSearch;
import org.palmares.engine.teams.SearchControl;
import org.palmares.engine.teams.SearchOutcome;
import org.palmares.engine.teams.Seating;

/**
 * The search kernel: annealing over arrays. Priorities are softened inside, so that the search can cross worse plans,
 * and strict outside: the best plan by strict priorities is what comes back. Thread-safe.
 */
public final class KernelSearch implements PlanSearch {
    private static final int SAMPLES = 1_000;

    /** Beyond this a round of cooling gains less than another one. */
    private static final long EVALUATIONS_PER_PERSON = 15_000;

    private static final long MOST_ROUNDS = 64;

    /** Up to so many people, and with so many evaluations for each in a round, a slow course finds better plans. */
    private static final int SMALL = 300;

    private static final long TIME_TO_COOL = 8_000;

    /** Hot and soft, and on with strict priorities from where that led. */
    private static final Course SLOW = new Course(2.5, 1.2, 2, 0.1, 0.6, true, 0.2, 0.02);

    /** Soon cool; strict priorities polish the best plan at the end. */
    private static final Course FAST = new Course(6, 3, 1, 0.025, 0.85, false, 0.05, 0.017);

    /**
     * How a round cools: prices and temperatures in units of what a random change usually changes, found by trial on
     * events of 30 to 1,200 people.
     *
     * @param share of the round with softened priorities
     * @param goesOn whether strict priorities go on from the last plan, not from the best so far
     */
    private record Course(
            double hard,
            double strong,
            double hot,
            double cold,
            double share,
            boolean goesOn,
            double strictHot,
            double strictCold) {
        Softening gentle(long usual) {
            return Softening.gentle(Math.round(hard * usual), Math.round(strong * usual));
        }
    }

    @Override
    public SearchOutcome search(FormationRequest request, Seating start, long seed, SearchControl control) {
        return search(request, Bounds.of(request), start, seed, control);
    }

    @Override
    public SearchOutcome search(
            FormationRequest request, Bounds bounds, Seating start, long seed, SearchControl control) {
        Evaluator evaluator = new Evaluator(request);
        Incumbent incumbent = new Incumbent(evaluator, control, bounds.score(), start);
        Freedom freedom = Freedom.of(request, start);
        if (freedom.none()) {
            return new SearchOutcome(start, incumbent.score(), 0, Ending.NOTHING_TO_SEARCH);
        }
        if (incumbent.stopped().isEmpty()) {
            search(
                    request,
                    new Model(request),
                    freedom,
                    start,
                    seed,
                    control.budget().evaluations(),
                    incumbent);
        }
        return new SearchOutcome(
                incumbent.plan(),
                incumbent.score(),
                incumbent.evaluations(),
                incumbent.stopped().orElse(Ending.BUDGET_SPENT));
    }

    private static void search(
            FormationRequest request,
            Model model,
            Freedom freedom,
            Seating start,
            long seed,
            long budget,
            Incumbent incumbent) {
        Optional<PairsAlone> pairs = PairsAlone.of(request, model, freedom, start);
        if (pairs.isPresent()) {
            pairs.get().search(start, seed, budget, incumbent);
        } else {
            new Walk(request, model, freedom, incumbent, seed).run(budget);
            incumbent.conclude();
        }
    }

    /** One search, from its budget to its end. */
    private static final class Walk {
        private final Model model;
        private final Neighbourhood neighbourhood;
        private final Incumbent incumbent;
        private final Dice dice;
        private final Annealing annealing;

        Walk(FormationRequest request, Model model, Freedom freedom, Incumbent incumbent, long seed) {
            this.model = model;
            this.neighbourhood = new Neighbourhood(request, model, freedom);
            this.incumbent = incumbent;
            this.dice = new Dice(seed);
            this.annealing = new Annealing(neighbourhood, incumbent, dice);
        }

        /** Rounds of cooling one after another, as many as the budget has room for; the best of all is kept. */
        void run(long budget) {
            long rounds = Math.max(1, Math.min(MOST_ROUNDS, budget / (EVALUATIONS_PER_PERSON * model.people)));
            long usual = usualChange(incumbent.wander(model, incumbent.plan()));
            for (long round = 1; round <= rounds && incumbent.stopped().isEmpty(); round++) {
                cool(usual, budget * round / rounds - incumbent.evaluations());
            }
        }

        /** First with softened priorities, then with strict ones. */
        private void cool(long usual, long budget) {
            Course course = budget >= TIME_TO_COOL * model.people && model.people <= SMALL ? SLOW : FAST;
            long end = incumbent.evaluations() + budget;
            PlanState plan = incumbent.wander(model, incumbent.plan());
            Softening gentle = course.gentle(usual);
            annealing.run(plan, gentle, course.hot * usual, Math.max(0.3, course.cold * usual), (long)
                    (budget * course.share));
            plan = incumbent.wander(model, course.goesOn ? plan.seating() : incumbent.plan());
            annealing.run(
                    plan,
                    Softening.strict(usual),
                    Math.max(0.5, course.strictHot * usual),
                    Math.max(0.2, course.strictCold * usual),
                    end - incumbent.evaluations());
        }

        /** What a random change usually changes on soft constraints, at least 1. */
        private long usualChange(PlanState plan) {
            long sum = 0;
            long changes = 0;
            for (int at = 0; at < SAMPLES; at++) {
                if (neighbourhood.tryOne(plan, dice) && plan.gentleSoft() != 0) {
                    sum += Math.abs(plan.gentleSoft());
                    changes++;
                }
            }
            return Math.max(1, sum / Math.max(1, changes));
        }
    }
}
