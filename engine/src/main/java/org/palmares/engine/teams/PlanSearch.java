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
}
