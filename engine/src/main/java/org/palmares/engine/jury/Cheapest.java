package org.palmares.engine.jury;

import java.util.BitSet;

/** The cheapest few agents among those offered; among equals the first offered stay. */
final class Cheapest {
    private final int[] agents;
    private final long[] prices;
    private int size;

    Cheapest(int most) {
        this.agents = new int[most];
        this.prices = new long[most];
    }

    void offer(int agent, long price) {
        if (size == agents.length && price >= prices[size - 1]) {
            return;
        }
        int at = size < agents.length ? size++ : size - 1;
        for (; at > 0 && prices[at - 1] > price; at--) {
            agents[at] = agents[at - 1];
            prices[at] = prices[at - 1];
        }
        agents[at] = agent;
        prices[at] = price;
    }

    BitSet agents() {
        BitSet set = new BitSet();
        for (int at = 0; at < size; at++) {
            set.set(agents[at]);
        }
        return set;
    }

    /** The price of the n-th cheapest. */
    long price(int number) {
        return prices[number - 1];
    }
}
