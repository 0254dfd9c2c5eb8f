package org.palmares.engine.teams;

/** A cost that is a sum over members, each alone with the team's slot and topic. */
@FunctionalInterface
public non-sealed interface PersonCost extends TeamCost {
    /**
     * What one member costs.
     *
     * @param topic the team's, or {@link TeamView#NO_TOPIC}
     */
    long of(int person, int slot, int topic);

    @Override
    default long of(TeamView team) {
        long cost = 0;
        for (int at = 0; at < team.size(); at++) {
            cost += of(team.member(at), team.slot(), team.topic());
        }
        return cost;
    }
}
