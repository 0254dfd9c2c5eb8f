package org.palmares.engine.teams;

import java.util.Arrays;

/**
 * People go to places of limited room at least cost: what they cost together, no plan can go below.
 *
 * <p>Successive shortest paths [1] over the few places, not over the many people: everybody first goes where they cost
 * least; then, while a place holds too many, people move on along the chain of places that adds least, as many at once as
 * the chain bears. People who cost the same everywhere are one kind. One more place, at a prohibitive cost, takes all for
 * whom there is no room.
 *
 * <p>What comes back is counted from the prices of places at the end, not from where people went: any prices give a
 * bound (weak duality), and those of an optimal flow the optimum itself. So a search given up for its length makes the
 * bound weaker, never wrong.
 *
 * <p>[1] Ahuja, Magnanti, Orlin: Network Flows, 1993, section 9.7.
 */
final class Transport {
    /** The cost of a place where somebody may not go. */
    static final int BARRED = 1 << 28;

    private static final int FAR = 1 << 30;
    private static final long ENDLESS = 1L << 40;
    private static final int MAX_CHAINS = 2_000;
    private static final int MAX_PLACES = 300;

    private final int[][] costs;
    private final int[] people;
    private final long[] room;
    private final int prohibitive;
    private final int[][] sent;
    private final long[] load;
    private final Movers[] movers;
    private final int[] distance;
    private final int[] next;

    private Transport(int[][] costs, int[] people, long[] room, int prohibitive) {
        this.costs =
                Arrays.stream(costs).map(ofKind -> with(ofKind, prohibitive)).toArray(int[][]::new);
        this.people = people;
        this.room = Arrays.copyOf(room, room.length + 1);
        this.room[room.length] = ENDLESS;
        this.prohibitive = prohibitive;
        this.sent = new int[costs.length][];
        this.load = new long[this.room.length];
        this.movers = new Movers[load.length];
        this.distance = new int[load.length];
        this.next = new int[load.length];
    }

    private static int[] with(int[] costs, int prohibitive) {
        int[] more = Arrays.copyOf(costs, costs.length + 1);
        more[costs.length] = prohibitive;
        return more;
    }

    /**
     * The bound.
     *
     * @param costs for each kind of people what each place costs, from 0 to {@link #BARRED}
     * @param people how many there are of each kind
     * @param room how many each place takes
     */
    static long bound(int[][] costs, int[] people, long[] room) {
        int most = 0;
        for (int[] ofKind : costs) {
            for (int cost : ofKind) {
                most = cost < BARRED ? Math.max(most, cost) : most;
            }
        }
        int prohibitive = (int) Math.min(BARRED / 2, (room.length + 1L) * most + 1);
        Transport transport = new Transport(costs, people, room, prohibitive);
        if (room.length <= MAX_PLACES) {
            transport.solve();
        }
        return transport.value();
    }

    private void solve() {
        for (int place = 0; place < room.length; place++) {
            movers[place] = new Movers(place, room.length);
        }
        for (int kind = 0; kind < costs.length; kind++) {
            sent[kind] = new int[room.length];
            arrive(kind, cheapest(costs[kind]), people[kind]);
        }
        measure();
        for (int chains = 0; chains < MAX_CHAINS && moveOn(); chains++) {
            measure();
        }
    }

    private static int cheapest(int[] costs) {
        int best = 0;
        for (int place = 1; place < costs.length; place++) {
            best = costs[place] < costs[best] ? place : best;
        }
        return best;
    }

    private void arrive(int kind, int place, int count) {
        if (sent[kind][place] == 0) {
            movers[place].add(kind, costs[kind]);
        }
        sent[kind][place] += count;
        load[place] += count;
    }

    /** How far each place is from one with room left, by Bellman and Ford. */
    private void measure() {
        for (int place = 0; place < room.length; place++) {
            distance[place] = load[place] < room[place] ? 0 : FAR;
            movers[place].refresh(sent);
        }
        for (boolean changed = true; changed; ) {
            changed = false;
            for (int place = 0; place < room.length; place++) {
                changed |= improve(place);
            }
        }
    }

    private boolean improve(int place) {
        int[] steps = movers[place].steps;
        boolean improved = false;
        for (int to = 0; to < steps.length; to++) {
            if (steps[to] != FAR && distance[to] != FAR && steps[to] + distance[to] < distance[place]) {
                distance[place] = steps[to] + distance[to];
                next[place] = to;
                improved = true;
            }
        }
        return improved;
    }

    /** Moves people from the overfull place that is nearest to room; false where there is none. */
    private boolean moveOn() {
        int from = -1;
        for (int place = 0; place < room.length; place++) {
            if (load[place] > room[place] && distance[place] != FAR) {
                from = from < 0 || distance[place] < distance[from] ? place : from;
            }
        }
        if (from < 0) {
            return false;
        }
        int count = (int) Math.min(Integer.MAX_VALUE, load[from] - room[from]);
        int at = from;
        for (; load[at] >= room[at]; at = next[at]) {
            count = Math.min(count, sent[movers[at].first(next[at])][at]);
        }
        count = (int) Math.min(count, room[at] - load[at]);
        for (int place = from; place != at; place = next[place]) {
            int kind = movers[place].first(next[place]);
            sent[kind][place] -= count;
            load[place] -= count;
            arrive(kind, next[place], count);
        }
        return true;
    }

    /** What the prices of places prove; a place costs as much as it takes to get from it to one with room. */
    private long value() {
        int nowhere = room.length - 1;
        long value = 0;
        for (int place = 0; place < room.length; place++) {
            distance[place] = distance[place] == FAR ? prohibitive : distance[place];
            value -= place == nowhere ? 0 : room[place] * distance[place];
        }
        for (int kind = 0; kind < costs.length; kind++) {
            int least = Integer.MAX_VALUE;
            for (int place = 0; place < room.length; place++) {
                least = Math.min(least, costs[kind][place] + distance[place]);
            }
            value += (long) least * people[kind];
        }
        return Math.max(0, value);
    }

    /** For one place who could move on from it to each other at which least step of cost. */
    private static final class Movers {
        private final int place;
        private final int[] steps;
        private final Heap[] waiting;

        Movers(int place, int places) {
            this.place = place;
            this.steps = new int[places];
            Arrays.fill(steps, FAR);
            this.waiting = new Heap[places];
            Arrays.setAll(waiting, to -> new Heap());
        }

        void add(int kind, int[] costs) {
            for (int to = 0; to < steps.length; to++) {
                if (to != place && costs[to] < BARRED) {
                    waiting[to].add(costs[to] - costs[place], kind);
                }
            }
        }

        /** Forgets kinds of whom nobody is left here. */
        void refresh(int[][] sent) {
            for (int to = 0; to < steps.length; to++) {
                Heap heap = waiting[to];
                while (!heap.isEmpty() && sent[heap.kind()][place] == 0) {
                    heap.removeFirst();
                }
                steps[to] = heap.isEmpty() ? FAR : heap.step();
            }
        }

        /** A kind that moves on to {@code to} at the least step. */
        int first(int to) {
            return waiting[to].kind();
        }
    }

    /** Kinds by their step of cost, the least first. */
    private static final class Heap {
        private long[] values = new long[4];
        private int size;

        boolean isEmpty() {
            return size == 0;
        }

        int step() {
            return (int) (values[0] >> 32);
        }

        int kind() {
            return (int) values[0];
        }

        void add(int step, int kind) {
            values = size == values.length ? Arrays.copyOf(values, 2 * size) : values;
            long added = ((long) step << 32) | kind;
            int at = size++;
            for (; at > 0 && added < values[(at - 1) / 2]; at = (at - 1) / 2) {
                values[at] = values[(at - 1) / 2];
            }
            values[at] = added;
        }

        void removeFirst() {
            long moved = values[--size];
            int at = 0;
            for (int child = 1; child < size; child = 2 * at + 1) {
                child += child + 1 < size && values[child + 1] < values[child] ? 1 : 0;
                if (moved <= values[child]) {
                    break;
                }
                values[at] = values[child];
                at = child;
            }
            values[at] = moved;
        }
    }
}
