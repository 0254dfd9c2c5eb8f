package org.palmares.engine.teams;

/** A cost that is a sum over members, each alone with the team's topic. */
@FunctionalInterface
public interface TopicCost extends PersonCost {
    /**
     * What one member costs.
     *
     * @param topic the team's, or {@link TeamView#NO_TOPIC}
     */
    long of(int person, int topic);

    @Override
    default long of(int person, int slot, int topic) {
        return of(person, topic);
    }
}
