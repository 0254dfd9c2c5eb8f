package org.palmares.engine.jury;

import java.util.BitSet;

/** Who has what, by number, while a plan is being made. */
final class Plan {
    private final Offers offers;
    private final BitSet[] agents;
    private final int[] loads;

    Plan(Offers offers) {
        this.offers = offers;
        this.agents = new BitSet[offers.items()];
        for (int item = 0; item < agents.length; item++) {
            agents[item] = new BitSet(offers.agents());
        }
        this.loads = new int[offers.agents()];
    }

    Offers offers() {
        return offers;
    }

    boolean has(int item, int agent) {
        return agents[item].get(agent);
    }

    /** The agents of an item; not to be changed. */
    BitSet of(int item) {
        return agents[item];
    }

    int load(int agent) {
        return loads[agent];
    }

    boolean hasRoom(int agent) {
        return loads[agent] < offers.capacity(agent);
    }

    int missing(int item) {
        return offers.wanted(item) - agents[item].cardinality();
    }

    void put(int item, int agent) {
        agents[item].set(agent);
        loads[agent]++;
    }

    void take(int item, int agent) {
        agents[item].clear(agent);
        loads[agent]--;
    }

    /** Whether the agent could be given the item now. */
    boolean admits(int item, int agent) {
        return offers.possible(item, agent) && !agents[item].get(agent);
    }
}
