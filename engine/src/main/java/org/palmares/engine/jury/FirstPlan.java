package org.palmares.engine.jury;

import java.util.stream.IntStream;

/** A quick plan to begin with: item by item, the agents with room up to the even load, cheapest and least loaded first. */
final class FirstPlan {
    private final Offers offers;
    private final Plan plan;
    private final int even;

    private FirstPlan(Offers offers) {
        this.offers = offers;
        this.plan = new Plan(offers);
        this.even = evenLoad(offers);
    }

    static Plan of(Offers offers) {
        FirstPlan first = new FirstPlan(offers);
        for (int item = 0; item < offers.items(); item++) {
            for (int seat = 0; seat < offers.wanted(item); seat++) {
                first.seat(item);
            }
        }
        return first.plan;
    }

    /** What each has where loads are even, rounded up; agents who can take nothing do not count. */
    static int evenLoad(Offers offers) {
        int able = (int) IntStream.range(0, offers.agents())
                .filter(agent -> offers.capacity(agent) > 0)
                .count();
        return able == 0 ? 0 : (offers.readings() + able - 1) / able;
    }

    /** Where the rotation of agents begins for an item, so that ties do not all fall on the first. */
    static int offset(int item, int agents) {
        return (int) (item * 7_919L % agents);
    }

    private void seat(int item) {
        int best = -1;
        for (int turn = 0; turn < offers.agents(); turn++) {
            int agent = (offset(item, offers.agents()) + turn) % offers.agents();
            boolean free = plan.admits(item, agent) && plan.hasRoom(agent);
            if (free && (best < 0 || isBetter(item, agent, best))) {
                best = agent;
            }
        }
        if (best >= 0) {
            plan.put(item, best);
        }
    }

    private boolean isBetter(int item, int one, int other) {
        int byExcess = Integer.compare(excess(one), excess(other));
        int byPrice = Long.compare(offers.price(item, one), offers.price(item, other));
        return byExcess != 0 ? byExcess < 0 : byPrice < 0 || byPrice == 0 && plan.load(one) < plan.load(other);
    }

    private int excess(int agent) {
        return Math.max(0, plan.load(agent) + 1 - even);
    }
}
