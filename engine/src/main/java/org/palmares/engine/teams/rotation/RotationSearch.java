package org.palmares.engine.teams.rotation;

import java.util.List;
import java.util.Optional;
import org.palmares.engine.domain.Dice;
import org.palmares.engine.teams.Ending;
import org.palmares.engine.teams.PlanScore;
import org.palmares.engine.teams.SearchControl;
import org.palmares.engine.teams.Seating;
import org.palmares.engine.teams.kernel.Freedom;

/**
 * Simulated annealing (Kirkpatrick, Gelatt, Vecchi 1983) over all turns at once. It heats up again and again, each time
 * for longer than before, until the best rotation meets the bound or the budget is spent: an easy rotation is found in
 * the first course, and what is left over still searches long enough for a hard one. For one thread.
 */
final class RotationSearch {
    private static final int FIRST_COURSE = 20;
    private static final int GROWTH = 2;
    private static final double HOT = 3;
    private static final double COLD = 0.06;
    private static final int DRAWS_PER_TRIAL = 16;
    private static final int CHANCES = 1 << 12;

    /** Losses, in units of temperature, that are accepted with evenly spread chances. */
    private static final double[] LOSSES = new double[CHANCES];

    static {
        for (int at = 0; at < CHANCES; at++) {
            LOSSES[at] = -StrictMath.log((at + 0.5) / CHANCES);
        }
    }

    private final RotationRequest request;
    private final RotationScore bound;
    private final SearchControl control;
    private final Dice dice;
    private final Freedom freedom;
    private final TurnMoves moves;
    private final TurnsState state;
    private final BestRotation best;
    private final Prices prices;
    private long evaluations;
    private Optional<Ending> stopped = Optional.empty();

    /** What was found. */
    record Outcome(List<Seating> turns, RotationScore score, long evaluations, Ending ending) {
        Outcome {
            turns = List.copyOf(turns);
        }
    }

    /** What one unit of each cost is worth inside the search, which crosses worse rotations. */
    private record Prices(long hard, long strong, long soft, long returns) {
        private static final long LEAST = 4;

        /** Prices for an event in which a change usually changes soft constraints by so much. */
        static Prices of(long usualChange) {
            long unit = Math.max(LEAST, usualChange);
            return new Prices(6 * unit, 3 * unit, unit / usualChange, unit / LEAST);
        }

        long unit() {
            return LEAST * returns;
        }

        long price(RotationScore score) {
            PlanScore plan = score.plan();
            return hard * plan.hard() + strong * plan.strong() + soft * plan.soft() + returns * score.returns();
        }
    }

    /** @param bound a score that no rotation can go below */
    RotationSearch(RotationRequest request, RotationScore bound, long seed, SearchControl control) {
        this.request = request;
        this.bound = bound;
        this.control = control;
        this.dice = new Dice(seed);
        List<Seating> dealt = RotationStart.dealt(request);
        this.freedom = Freedom.of(request.perTurn(), dealt.get(0));
        this.moves = new TurnMoves(request, freedom);
        TurnsState deal = new TurnsState(request, dealt);
        this.prices = Prices.of(freedom.people().isEmpty() ? 1 : moves.usualSoftChange(deal, dice));
        TurnsState shifted = new TurnsState(request, RotationStart.shifted(request));
        this.state = price(shifted) < price(deal) ? shifted : deal;
        this.best = new BestRotation(request, state);
    }

    Outcome run() {
        if (freedom.people().isEmpty()) {
            return new Outcome(best.turns(), best.score(), 0, Ending.NOTHING_TO_SEARCH);
        }
        long budget = control.budget().evaluations();
        long course = Math.max(SearchControl.STRIDE, budget / FIRST_COURSE);
        while (evaluations < budget && !isStopped()) {
            boolean last = evaluations + course + GROWTH * course > budget;
            anneal(last ? budget - evaluations : course);
            course *= GROWTH;
        }
        return new Outcome(best.turns(), best.score(), evaluations, stopped.orElse(Ending.BUDGET_SPENT));
    }

    private long price(TurnsState tried) {
        return prices.price(RotationScore.of(request, tried.score(), tried.allRepeats(), tried.allReturns()));
    }

    /** From hot to cold, from where the search stands. */
    private void anneal(long course) {
        double fall = StrictMath.log(COLD / HOT);
        for (long spent = 0; spent < course && !isStopped(); ) {
            double temperature = HOT * prices.unit() * StrictMath.exp(fall * spent / course);
            long trials = stride(temperature, (int) Math.min(SearchControl.STRIDE, course - spent));
            evaluations += trials;
            spent += trials;
            best.report(evaluations, control);
        }
    }

    private boolean isStopped() {
        if (stopped.isEmpty()) {
            stopped = best.score().equals(bound) ? Optional.of(Ending.PROVEN_BEST) : control.stop();
        }
        return stopped.isPresent();
    }

    /** So many trials at one temperature; returns how many there were, at least 1. */
    private long stride(double temperature, int share) {
        int trials = 0;
        for (int draws = 0; trials < share && draws < DRAWS_PER_TRIAL * share; draws++) {
            if (moves.tryOne(state, dice)) {
                trials++;
                long loss = loss();
                if (loss <= 0 || loss < temperature * LOSSES[(int) (dice.next() >>> 52)]) {
                    best.apply();
                }
            }
        }
        return Math.max(1, trials);
    }

    private long loss() {
        long again = state.repeats() * request.weight();
        long repeats = switch (request.priority()) {
            case HARD -> prices.hard() * again;
            case STRONG -> prices.strong() * again;
            case SOFT -> prices.soft() * again;
        };
        return repeats
                + prices.hard() * state.hard()
                + prices.strong() * state.strong()
                + prices.soft() * state.soft()
                + prices.returns() * state.returns();
    }
}
