package org.palmares.samples.bench;

import org.palmares.engine.teams.Constraint;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.PlanScore;
import org.palmares.engine.teams.PlanSearch;
import org.palmares.engine.teams.Priority;
import org.palmares.engine.teams.kernel.KernelSearch;
import org.palmares.engine.teams.solver.OptaPlannerSearch;

/** The search of the program and its peer, warmed up, and what no search can beat. */
final class Searches {
    static final PlanSearch KERNEL = new KernelSearch();
    static final PlanSearch PEER = new OptaPlannerSearch();

    private static final Trial.Limit WARM_UP = new Trial.Limit(3_000_000, 2);

    static {
        FormationRequest request = new FullModel(1_200, 0, true).request();
        Trial.of(KERNEL, request, 0, WARM_UP);
        Trial.of(PEER, request, 0, WARM_UP);
    }

    private Searches() {}

    /** The strong cost below which no plan can go, by counting: how many roles are missing at least. */
    static long strongBound(FormationRequest request) {
        return request.constraints().stream()
                .filter(constraint -> constraint.priority() == Priority.STRONG)
                .mapToLong(constraint -> weighted(constraint, request))
                .sum();
    }

    /** Whether nothing hard is broken and no more roles are missing than must be. */
    static boolean isSound(PlanScore score, long strongBound) {
        return score.hard() == 0 && score.strong() <= strongBound;
    }

    private static long weighted(Constraint constraint, FormationRequest request) {
        return constraint.bound(request) * constraint.weight();
    }
}
