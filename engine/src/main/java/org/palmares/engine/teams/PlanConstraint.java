package org.palmares.engine.teams;

/** A constraint that no single team can tell: a pure function of small counters that the plan keeps. */
public sealed interface PlanConstraint extends Constraint permits TopicCapacity, WaitingList, Coverage, WorstTeam {
    /** The measure of a whole plan, before weighting. */
    PlanCost over(FormationRequest request);
}
