package org.palmares.engine.teams;

/** What one constraint costs in a whole plan: at least 0. Thread-safe. */
@FunctionalInterface
public interface PlanCost {
    long of(PlanView plan);
}
