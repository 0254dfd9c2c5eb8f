package org.palmares.engine.teams.solver;

import java.util.function.Function;
import java.util.function.Supplier;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.PlanScore;
import org.palmares.engine.teams.Seating;

/**
 * What one run of OptaPlanner over a plan shares.
 *
 * @param pricing what a plan of this score is worth to OptaPlanner
 * @param witness sees every plan that is measured
 */
record SearchPass(FormationRequest request, Function<PlanScore, HardMediumSoftLongScore> pricing, Witness witness) {
    /** Somebody who looks on. */
    @FunctionalInterface
    interface Witness {
        void see(PlanScore score, Supplier<Seating> plan);
    }
}
