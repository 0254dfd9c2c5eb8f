/**
 * The specialised search for the maximally diverse grouping problem: people into groups so that the affinities of all
 * pairs in the same group sum to the most.
 *
 * <p>{@link org.palmares.engine.teams.kernel.DiverseSearch} is the door: annealing over local optima. A {@link
 * org.palmares.engine.teams.kernel.GainTable} knows what every move gains, a {@link
 * org.palmares.engine.teams.kernel.Descent} climbs to a local optimum, a {@link org.palmares.engine.teams.kernel.Shake}
 * leaves it, a {@link org.palmares.engine.teams.kernel.Cooling} decides which optimum to go on from. Imports only the
 * JDK; the order of every step depends on seed and evaluations, never on time.
 */
package org.palmares.engine.teams.kernel;
