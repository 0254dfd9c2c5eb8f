/**
 * The search for plans with OptaPlanner: the only place of the formation that imports it.
 *
 * <p>{@link org.palmares.engine.teams.solver.OptaPlannerSearch} is the one public door. Inside, priorities are
 * softened so that a search can cross a ridge; the best plan by strict priorities is kept outside.
 */
package org.palmares.engine.teams.solver;
