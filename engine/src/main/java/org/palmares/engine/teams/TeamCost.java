package org.palmares.engine.teams;

/** What one constraint costs in one team: at least 0, whatever the order of the members. Thread-safe. */
@FunctionalInterface
public interface TeamCost {
    long of(TeamView team);
}
