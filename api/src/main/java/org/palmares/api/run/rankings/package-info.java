/** From score sheets and ballots to a ranking per round: cuts, ties, and the ranking that the jury adopted. */
package org.palmares.api.run.rankings;
