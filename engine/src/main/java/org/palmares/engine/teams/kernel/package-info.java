/**
 * The search kernel: plans in flat arrays that tell what a change would cost without making it, and the searches that
 * wander over them. {@link org.palmares.engine.teams.kernel.KernelSearch} sees the constraints by the shapes of their
 * measures only; knows nothing of OptaPlanner.
 *
 * <p>{@link org.palmares.engine.teams.kernel.DiverseSearch} is a door of its own for affinities alone, the maximally
 * diverse grouping problem: a {@link org.palmares.engine.teams.kernel.GainTable} knows what every move gains, a {@link
 * org.palmares.engine.teams.kernel.Descent} climbs to a local optimum, a {@link org.palmares.engine.teams.kernel.Shake}
 * leaves it, a {@link org.palmares.engine.teams.kernel.Cooling} decides which optimum to go on from.
 */
package org.palmares.engine.teams.kernel;
