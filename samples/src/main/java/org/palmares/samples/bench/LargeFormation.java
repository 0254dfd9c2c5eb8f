package org.palmares.samples.bench;

import org.palmares.engine.teams.FormationResult;
import org.palmares.engine.teams.SearchBudget;
import org.palmares.engine.teams.SearchControl;
import org.palmares.engine.teams.TeamFormation;
import org.palmares.engine.teams.kernel.KernelSearch;
import org.palmares.engine.teams.solver.StreamExplainer;

/** Forms the teams of 30,000 people once, all that the program does of it, in a process of its own. */
final class LargeFormation {
    private static final SearchBudget BUDGET = new SearchBudget(3_000_000);

    private LargeFormation() {}

    /** Ends with an exception, and so with an exit other than 0, where memory is short. */
    public static void main(String[] arguments) {
        FormationResult formed = new TeamFormation(new KernelSearch(), new StreamExplainer())
                .form(new FullModel(LargeBenchmark.PEOPLE, 1, true).request(), 1, SearchControl.of(BUDGET));
        if (formed.teams().isEmpty()) {
            throw new IllegalStateException("no team was formed");
        }
    }
}
