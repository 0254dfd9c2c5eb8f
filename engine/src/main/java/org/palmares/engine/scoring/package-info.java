/**
 * From score sheets to a ranking, cuts and prizes.
 *
 * <p>{@link org.palmares.engine.scoring.RankingCalculator} is the door: it screens the sheets (policy), hands exact
 * points to a {@link org.palmares.engine.scoring.Method} (mathematics) and explains every rank. Verdicts arrive as
 * plain {@link org.palmares.engine.scoring.Exclusions}. Everything is a pure function of its arguments.
 */
package org.palmares.engine.scoring;
