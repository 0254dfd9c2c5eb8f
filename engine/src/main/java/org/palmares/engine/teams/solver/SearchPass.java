package org.palmares.engine.teams.solver;

import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.kernel.Freedom;
import org.palmares.engine.teams.kernel.Softening;

/**
 * What one pass of OptaPlanner over a plan shares: the request, the prices, the temperature at which it begins and who
 * keeps the best.
 */
record SearchPass(
        FormationRequest request, Softening softening, long temperature, BestKeeper keeper, Freedom freedom) {}
