package org.palmares.engine.teams;

/** What constraints may ask of a whole plan. */
public interface PlanView {
    /** How many people have no team. */
    int waiting();

    /** How many teams have the topic at this position of {@link FormationRequest#topics()}. */
    int teamsOn(int topic);

    /** The sum of a measure over all teams. */
    long sum(TeamCost gauge);

    /** What the soft constraints of single teams cost, weighted, in the team where they cost most; 0 without teams. */
    long worstTeam();
}
