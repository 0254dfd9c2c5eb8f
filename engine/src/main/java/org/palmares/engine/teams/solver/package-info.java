/**
 * The search for plans and their explanation with OptaPlanner: the only place of the formation that imports it.
 *
 * <p>{@link org.palmares.engine.teams.solver.OptaPlannerSearch} and {@link
 * org.palmares.engine.teams.solver.StreamExplainer} are the doors. Inside the search priorities are softened so that it
 * can cross a ridge; the best plan by strict priorities is kept outside.
 */
package org.palmares.engine.teams.solver;
