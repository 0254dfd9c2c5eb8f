package org.palmares.engine.jury;

import java.util.BitSet;

/**
 * The most even loads, then the fewest mismatches, as one minimum-cost flow: item → agent → jury.
 *
 * <p>The l-th item of an agent costs l steps, so that loads cost Σ l(l+1)/2, which is least exactly when Σ load² is, since
 * the number of readings is given. A step is worth more than every mismatch together.
 *
 * <p>A quick plan comes first; the flow then mends it within few pairs of each item. Its dual solution prices all other
 * pairs: those that would gain are shown too, until none is left. So few of the pairs are ever looked at by the flow, and
 * all of them by the proof [1].
 *
 * <p>[1] R. Ahuja, T. Magnanti, J. Orlin, "Network Flows", 1993, sections 9.2 (optimality by reduced costs) and 17.5.
 */
final class EvenFlow {
    /** Pairs of each item with which the flow begins, and how many it is shown more at a time. */
    private static final int SHOWN = 8;

    private final Offers offers;
    private final Plan plan;
    private final Potentials potentials;
    private final BitSet[] shown;

    /** A plan with the potentials that prove it. */
    record Solution(Plan plan, Potentials potentials, boolean proven) {}

    /**
     * The best plan.
     *
     * @throws ArithmeticException if there is too much of it for the costs to be exact
     */
    static Solution solve(Offers offers) {
        return new EvenFlow(offers).solve();
    }

    private EvenFlow(Offers offers) {
        this.offers = offers;
        this.plan = FirstPlan.of(offers);
        this.potentials = new Potentials(offers.agents(), offers.items());
        this.shown = new BitSet[offers.items()];
        long even = offers.step() * FirstPlan.evenLoad(offers);
        for (int agent = 0; agent < offers.agents(); agent++) {
            potentials.setAgent(agent, even);
        }
        for (int item = 0; item < shown.length; item++) {
            begin(item, even);
        }
    }

    /** The cheapest pairs of an item, and what the last that it wants costs where loads are even. */
    private void begin(int item, long even) {
        int wanted = offers.wanted(item);
        Cheapest cheapest = new Cheapest(Math.max(SHOWN, wanted));
        for (int turn = 0; turn < offers.agents(); turn++) {
            int agent = (FirstPlan.offset(item, offers.agents()) + turn) % offers.agents();
            if (offers.possible(item, agent)) {
                cheapest.offer(agent, offers.price(item, agent));
            }
        }
        shown[item] = cheapest.agents();
        shown[item].or(plan.of(item));
        boolean served = wanted > 0 && plan.missing(item) == 0;
        potentials.setItem(item, served ? even + cheapest.price(wanted) : wanted == 0 ? 0 : offers.priceOfNobody());
    }

    private Solution solve() {
        for (int width = 2; width <= 2 * (offers.items() + 1); width *= 2) {
            do {
                Residual.improve(plan, potentials, shown, width);
            } while (showMore());
            if (stepsFit()) {
                break;
            }
        }
        return new Solution(plan, potentials, potentials.prove(plan));
    }

    private boolean stepsFit() {
        for (int agent = 0; agent < offers.agents(); agent++) {
            if (!potentials.fitsSteps(plan, agent)) {
                return false;
            }
        }
        return true;
    }

    /** Shows the pairs that would gain most; whether there were any. */
    private boolean showMore() {
        boolean any = false;
        for (int item = 0; item < offers.items(); item++) {
            Cheapest gaining = new Cheapest(SHOWN);
            for (int agent = 0; agent < offers.agents(); agent++) {
                if (offers.possible(item, agent) && !shown[item].get(agent)) {
                    long reduced = potentials.reduced(offers, item, agent);
                    if (reduced < 0) {
                        gaining.offer(agent, reduced);
                    }
                }
            }
            shown[item].or(gaining.agents());
            any |= !gaining.agents().isEmpty();
        }
        return any;
    }
}
