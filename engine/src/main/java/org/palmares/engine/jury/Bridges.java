package org.palmares.engine.jury;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Links the parts of a group, cheapest change first: two jurors of different parts exchange submissions, or a juror hands
 * one to a juror of another part. An exchange of two pairs links their parts wherever one of the pairs is not the only
 * link of its part; a hand-over, where the pair handed over is not.
 *
 * <p>The smallest part goes first: it has to be linked to something in any case.
 */
final class Bridges {
    private final Draft draft;
    private final Plan plan;
    private final List<Integer> group;
    private final Set<Set<Integer>> hopeless = new HashSet<>();
    private ComparisonGraph graph;
    private Set<Long> cut = Set.of();
    private int count;

    private Bridges(Draft draft, List<Integer> group) {
        this.draft = draft;
        this.plan = draft.plan();
        this.group = group;
        this.graph = draft.graph(group);
    }

    /** A change: {@code item} goes from {@code from} to {@code to}; in an exchange {@code other} comes back. */
    private record Change(int item, int from, int to, Optional<Integer> other, long price) {}

    /**
     * Changes the plan until the group is linked or nothing more can be.
     *
     * @return how many changes were made
     */
    static int build(Draft draft, List<Integer> group) {
        Bridges bridges = new Bridges(draft, group);
        while (bridges.linkOne()) {
            bridges.count++;
        }
        return bridges.count;
    }

    private boolean linkOne() {
        if (graph.parts().size() < 2) {
            return false;
        }
        cut = graph.cutPairs();
        List<List<Integer>> smallestFirst = graph.parts().stream()
                .filter(part -> !hopeless.contains(Set.copyOf(part)))
                .sorted(Comparator.comparing(List::size))
                .toList();
        for (List<Integer> part : smallestFirst) {
            Optional<Change> best = best(part);
            if (best.isPresent()) {
                make(best.get());
                graph = draft.graph(group);
                return true;
            }
            hopeless.add(Set.copyOf(part));
        }
        return false;
    }

    private void make(Change change) {
        if (change.other().isPresent()) {
            draft.exchange(change.item(), change.from(), change.other().get(), change.to());
        } else {
            plan.take(change.item(), change.from());
            plan.put(change.item(), change.to());
        }
    }

    private Optional<Change> best(List<Integer> part) {
        int number = graph.partOfItem(part.get(0));
        Search search = new Search();
        for (int item : part) {
            plan.of(item).stream().forEach(agent -> {
                search.exchanges(item, agent, number);
                search.handOvers(item, agent, number, false);
            });
        }
        for (int item : group) {
            if (graph.partOfItem(item) != number) {
                plan.of(item).stream().forEach(agent -> search.handOvers(item, agent, number, true));
            }
        }
        return search.best;
    }

    /** Looks for the cheapest change; among equals the first stays. */
    private final class Search {
        private final Offers offers = plan.offers();
        private Optional<Change> best = Optional.empty();

        /** With every pair of another part. */
        void exchanges(int item, int agent, int part) {
            boolean isCut = cut.contains(graph.key(item, agent));
            for (int other : group) {
                if (graph.partOfItem(other) == part || !draft.admits(other, agent)) {
                    continue;
                }
                BitSet agents = plan.of(other);
                for (int with = agents.nextSetBit(0); with >= 0; with = agents.nextSetBit(with + 1)) {
                    boolean bothCut = isCut && cut.contains(graph.key(other, with));
                    if (!bothCut && draft.admits(item, with)) {
                        long price = draft.priceOfExchange(item, agent, other, with);
                        keep(new Change(item, agent, with, Optional.of(other), price));
                    }
                }
            }
        }

        /** To every agent of another part, or of this one. */
        void handOvers(int item, int agent, int part, boolean intoPart) {
            if (cut.contains(graph.key(item, agent))) {
                return;
            }
            for (int to = 0; to < offers.agents(); to++) {
                int partOfTo = graph.partOfAgent(to);
                boolean links = partOfTo >= 0 && (partOfTo == part) == intoPart;
                if (links && plan.hasRoom(to) && draft.admits(item, to)) {
                    long steps = offers.step() * (plan.load(to) + 1 - plan.load(agent));
                    long price = steps + offers.price(item, to) - offers.price(item, agent);
                    keep(new Change(item, agent, to, Optional.empty(), price));
                }
            }
        }

        private void keep(Change change) {
            if (best.isEmpty() || change.price() < best.get().price()) {
                best = Optional.of(change);
            }
        }
    }
}
