/**
 * Collective choice from orders: places, duels and the models of duels.
 *
 * <p>Pure functions of ballots. A ballot is one person's order of some entries, the best first, with ties; what an entry
 * is plays no part. Nothing here knows jurors, rounds or rules.
 */
package org.palmares.engine.scoring.choice;
