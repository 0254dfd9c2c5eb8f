package org.palmares.engine.teams;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What no choice of topics can serve. Whoever goes to two topics at once pays a price for it; for any prices, those
 * topics that then gain most, taken with the prices, serve at least as much as any true choice (Lagrangian relaxation:
 * Geoffrion 1974). Prices are sought by subgradient steps (Held, Wolfe, Crowder 1974) in thousandths of a point, so that
 * the bound is exact whatever the prices.
 */
final class PitchBound {
    private static final long UNIT = 1_000;
    private static final int STEPS = 400;
    private static final int PATIENCE = 15;

    private final List<List<Offer>> offers = new ArrayList<>();
    private final int[] seats;
    private final boolean[] live;
    private final boolean[] open;
    private final int free;
    private final long[] price;
    private final int[] taken;

    /** What a topic is worth to somebody, in points. */
    record Offer(int person, int points) {}

    /** @param free how many of the open topics may live besides those that do */
    PitchBound(PitchService service, boolean[] live, boolean[] open, int free) {
        this.seats = service.seats();
        this.live = live.clone();
        this.open = open.clone();
        this.free = free;
        for (int topic = 0; topic < live.length; topic++) {
            offers.add(live[topic] || open[topic] ? service.offers(topic) : List.of());
        }
        price = new long[service.people()];
        offers.forEach(topic ->
                topic.forEach(offer -> price[offer.person()] = Math.max(price[offer.person()], UNIT * offer.points())));
        taken = new int[price.length];
    }

    /** The least bound found, never below {@code served} and never below the best choice. */
    long above(long served) {
        long best = value();
        double reach = 1;
        for (int step = 0, idle = 0; step < STEPS && best / UNIT > served; step++) {
            move(reach, best - UNIT * served);
            long value = value();
            idle = value < best ? 0 : idle + 1;
            best = Math.min(best, value);
            if (idle == PATIENCE) {
                reach /= 2;
                idle = 0;
            }
        }
        return best / UNIT;
    }

    /** Prices fall for those who go nowhere and rise for those who go to several topics. */
    private void move(double reach, long gap) {
        long square = 0;
        for (int times : taken) {
            square += (long) (1 - times) * (1 - times);
        }
        double step = reach * gap / Math.max(1, square);
        for (int person = 0; person < price.length; person++) {
            price[person] = Math.max(0, price[person] - (long) (step * (1 - taken[person])));
        }
    }

    /** All prices, and what the best topics gain above them. */
    private long value() {
        Arrays.fill(taken, 0);
        long sum = 0;
        for (long paid : price) {
            sum += paid;
        }
        long[] gains = new long[live.length];
        List<Integer> candidates = new ArrayList<>();
        for (int topic = 0; topic < live.length; topic++) {
            gains[topic] = gain(topic, false);
            if (live[topic]) {
                sum += gain(topic, true);
            } else if (open[topic]) {
                candidates.add(topic);
            }
        }
        candidates.sort((one, other) -> Long.compare(gains[other], gains[one]));
        for (int topic : candidates.subList(0, Math.min(free, candidates.size()))) {
            sum += gain(topic, true);
        }
        return sum;
    }

    private long gain(int topic, boolean take) {
        List<Offer> worth = offers.get(topic).stream()
                .filter(offer -> above(offer) > 0)
                .sorted((one, other) -> Long.compare(above(other), above(one)))
                .limit(seats[topic])
                .toList();
        long gain = 0;
        for (Offer offer : worth) {
            gain += above(offer);
            taken[offer.person()] += take ? 1 : 0;
        }
        return gain;
    }

    private long above(Offer offer) {
        return UNIT * offer.points() - price[offer.person()];
    }
}
