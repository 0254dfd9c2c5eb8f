package org.palmares.engine.teams;

import org.palmares.engine.domain.Text;

/**
 * What the formation observes: a pure measure of plans, in whole numbers, 0 where it is fully kept. Immutable.
 *
 * <p>Written once; the search, the explanation and the last check of a plan all use the same measure.
 */
public sealed interface Constraint permits TeamConstraint, PlanConstraint, Counted {
    Priority priority();

    /** By how much one unit of cost counts within the priority, at least 1. */
    int weight();

    /** What it asks, as people read it. */
    Text sentence(Vocabulary vocabulary);

    /**
     * A cost, before weighting, that no plan of this request can go below, as long as no team is larger than its most
     * people and no topic is taken more often than asked; found by counting, 0 where unknown. See {@link Bounds}.
     */
    default long bound(FormationRequest request) {
        return 0;
    }

    /** Whether which teams break it is for the organizer only, because it would show something personal. */
    default boolean organizerOnly() {
        return false;
    }
}
