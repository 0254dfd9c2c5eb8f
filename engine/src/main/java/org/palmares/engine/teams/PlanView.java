package org.palmares.engine.teams;

/** The counters of a whole plan. */
public interface PlanView {
    /** How many people have no team. */
    int waiting();

    /** How many teams have the topic at this position of {@link FormationRequest#topics()}. */
    int teamsOn(int topic);
}
