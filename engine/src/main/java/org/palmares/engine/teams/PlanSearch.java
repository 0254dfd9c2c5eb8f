package org.palmares.engine.teams;

/** A way of searching for better plans. Implementations are thread-safe; each call is a search of its own. */
@FunctionalInterface
public interface PlanSearch {
    /**
     * The best plan found from {@code start}, never worse than it. It moves nobody among the fixed members, nobody to
     * another site, and leaves as many people waiting as {@code start} does. Same arguments, same outcome, unless the
     * control stops the search.
     */
    SearchOutcome search(FormationRequest request, Seating start, long seed, SearchControl control);

    /** The same where what no plan can go below is counted already; a search that asks need not count again. */
    default SearchOutcome search(
            FormationRequest request, Bounds bounds, Seating start, long seed, SearchControl control) {
        return search(request, start, seed, control);
    }
}
