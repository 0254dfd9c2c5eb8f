package org.palmares.engine.teams;

/**
 * A way of telling what each constraint costs in a plan, and where. It counts by itself, from who sits where, so that
 * it checks the search as well. Implementations are thread-safe.
 */
@FunctionalInterface
public interface PlanExplainer {
    PlanExplanation explain(FormationRequest request, Seating plan);
}
