/**
 * Team formation: participants in, teams out, with a diagnosis before the search and reasons after it.
 *
 * <p>{@link org.palmares.engine.teams.TeamFormation} is the door. A {@link org.palmares.engine.teams.Constraint} is
 * written once and measures plans for the search, for the explanation and for the last check. How plans are searched
 * stands behind {@link org.palmares.engine.teams.PlanSearch}, how they are explained behind {@link
 * org.palmares.engine.teams.PlanExplainer}. All costs are whole numbers.
 */
package org.palmares.engine.teams;
