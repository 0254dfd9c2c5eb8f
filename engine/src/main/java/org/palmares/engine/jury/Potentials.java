package org.palmares.engine.jury;

/**
 * The dual solution: what one more item is worth to each agent and what one more agent costs each item. A plan that fits
 * its potentials ({@link #prove}) is optimal, whatever found it.
 */
final class Potentials {
    private final long[] agents;
    private final long[] items;

    Potentials(int agents, int items) {
        this.agents = new long[agents];
        this.items = new long[items];
    }

    void setAgent(int agent, long value) {
        agents[agent] = value;
    }

    void setItem(int item, long value) {
        items[item] = value;
    }

    void moveAgent(int agent, long by) {
        agents[agent] += by;
    }

    void moveItem(int item, long by) {
        items[item] += by;
    }

    /** What taking a pair into the plan costs at these potentials; below 0: it would gain. */
    long reduced(Offers offers, int item, int agent) {
        return offers.price(item, agent) - items[item] + agents[agent];
    }

    /** The same for the n-th item of an agent. */
    long reducedStep(Offers offers, int agent, int number) {
        return number * offers.step() - agents[agent];
    }

    /** The same for leaving a reading of an item to nobody. */
    long reducedNobody(Offers offers, int item) {
        return offers.priceOfNobody() - items[item];
    }

    /** Whether nothing outside the plan would gain and nothing in it loses: then no plan is better. */
    boolean prove(Plan plan) {
        Offers offers = plan.offers();
        for (int agent = 0; agent < offers.agents(); agent++) {
            if (!fitsSteps(plan, agent)) {
                return false;
            }
        }
        for (int item = 0; item < offers.items(); item++) {
            if (!fitsNobody(plan, item) || !fitsPairs(plan, item)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the steps of an agent fit: the last one taken is worth it, and one more would not be. */
    boolean fitsSteps(Plan plan, int agent) {
        int load = plan.load(agent);
        boolean lastFits = load == 0 || reducedStep(plan.offers(), agent, load) <= 0;
        return lastFits && (!plan.hasRoom(agent) || reducedStep(plan.offers(), agent, load + 1) >= 0);
    }

    private boolean fitsNobody(Plan plan, int item) {
        int missing = plan.missing(item);
        long reduced = reducedNobody(plan.offers(), item);
        return (missing == 0 || reduced <= 0) && (missing == plan.offers().wanted(item) || reduced >= 0);
    }

    private boolean fitsPairs(Plan plan, int item) {
        for (int agent = 0; agent < plan.offers().agents(); agent++) {
            if (plan.offers().possible(item, agent)) {
                long reduced = reduced(plan.offers(), item, agent);
                if (plan.has(item, agent) ? reduced > 0 : reduced < 0) {
                    return false;
                }
            }
        }
        return true;
    }
}
