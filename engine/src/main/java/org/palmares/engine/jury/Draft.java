package org.palmares.engine.jury;

import java.util.BitSet;
import java.util.List;

/** A plan with what stands beside it: pairs that stay whatever happens, and the groups that are to be linked. */
final class Draft {
    private final Plan plan;
    private final BitSet[] fixed;
    private final List<List<Integer>> groups;

    /**
     * A draft.
     *
     * @param plan what may still change
     * @param fixed by item, agents who stay: sheets handed in, substitutes called
     * @param groups items that are compared, in order
     */
    Draft(Plan plan, BitSet[] fixed, List<List<Integer>> groups) {
        this.plan = plan;
        this.fixed = fixed;
        this.groups = groups;
    }

    Plan plan() {
        return plan;
    }

    List<List<Integer>> groups() {
        return groups;
    }

    int agents() {
        return plan.offers().agents();
    }

    /** By item, all its agents. */
    BitSet[] links() {
        BitSet[] links = new BitSet[fixed.length];
        for (int item = 0; item < links.length; item++) {
            links[item] = (BitSet) plan.of(item).clone();
            links[item].or(fixed[item]);
        }
        return links;
    }

    ComparisonGraph graph(List<Integer> group) {
        return new ComparisonGraph(group, links(), agents());
    }

    /** How many parts all groups have together. */
    int parts() {
        BitSet[] links = links();
        return groups.stream()
                .mapToInt(group ->
                        new ComparisonGraph(group, links, agents()).parts().size())
                .sum();
    }

    /** Whether the pair could be added. */
    boolean admits(int item, int agent) {
        return plan.admits(item, agent) && !fixed[item].get(agent);
    }

    /** Gives {@code item} from one agent to another, who gives {@code other} back. */
    void exchange(int item, int from, int other, int with) {
        plan.take(item, from);
        plan.take(other, with);
        plan.put(item, with);
        plan.put(other, from);
    }

    /** By how much an exchange would change the price; loads stay. */
    long priceOfExchange(int item, int from, int other, int with) {
        Offers offers = plan.offers();
        return offers.price(item, with)
                + offers.price(other, from)
                - offers.price(item, from)
                - offers.price(other, with);
    }
}
