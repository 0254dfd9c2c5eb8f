package org.palmares.engine.teams.solver;

import org.palmares.engine.teams.Evaluator;
import org.palmares.engine.teams.FormationRequest;

/** What one pass of OptaPlanner over a plan shares: the request, its measure, the prices and who keeps the best. */
record SearchPass(
        FormationRequest request, Evaluator evaluator, Softening softening, BestKeeper keeper, Freedom freedom) {}
