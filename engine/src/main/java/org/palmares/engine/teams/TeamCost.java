package org.palmares.engine.teams;

/**
 * What one constraint costs in one team: at least 0, whatever the order of the members. It has one of few shapes, so
 * that a search can tell what a move changes without measuring the whole team again. Immutable, thread-safe.
 */
public sealed interface TeamCost permits TallyCost, CodeCost, TraitCost, PersonCost, PairCost, ScanCost {
    /** Measured from scratch. */
    long of(TeamView team);
}
