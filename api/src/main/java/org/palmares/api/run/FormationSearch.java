package org.palmares.api.run;

import java.time.Duration;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.palmares.api.event.settings.SearchSettings;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.FormationResult;
import org.palmares.engine.teams.PlanScore;
import org.palmares.engine.teams.SearchBudget;
import org.palmares.engine.teams.SearchControl;
import org.palmares.engine.teams.SearchProgress;
import org.palmares.engine.teams.TeamFormation;
import org.palmares.engine.teams.solver.OptaPlannerSearch;
import org.palmares.engine.teams.solver.StreamExplainer;

/** The search for teams as one run holds it: its seed, its budget, who listens and who may stop it. */
final class FormationSearch {
    /** Far beyond any search that a budget allows: the budget ends the search, a cap is the exception. */
    private static final Duration NO_CAP = Duration.ofDays(365);

    private final SearchSettings settings;
    private final RunOrder order;
    private final RunProgress progress;
    private final BooleanSupplier cancelled;
    private long budget = 1;

    FormationSearch(SearchSettings settings, RunOrder order, RunProgress progress, BooleanSupplier cancelled) {
        this.settings = Objects.requireNonNull(settings, "settings");
        this.order = Objects.requireNonNull(order, "order");
        this.progress = Objects.requireNonNull(progress, "progress");
        this.cancelled = Objects.requireNonNull(cancelled, "cancelled");
    }

    long seed() {
        return order.seed().orElse(settings.seed());
    }

    /** The budget of the last search; 1 before any. */
    long budget() {
        return budget;
    }

    FormationResult form(FormationRequest request) {
        budget = budget(request);
        SearchControl control = SearchControl.of(
                new SearchBudget(budget), settings.cap().orElse(NO_CAP), System::nanoTime, cancelled, this::tell);
        return new TeamFormation(new OptaPlannerSearch(), new StreamExplainer()).form(request, seed(), control);
    }

    /** What was ordered, else what the event file says, else by size. */
    private long budget(FormationRequest request) {
        if (order.evaluations().isPresent()) {
            return order.evaluations().getAsLong();
        }
        return settings.evaluations()
                .orElseGet(() -> SearchBudget.forSize(
                                request.participants().size(), request.slots().size())
                        .evaluations());
    }

    private void tell(SearchProgress so) {
        PlanScore best = so.best();
        String text = best.hard() + " / " + best.strong() + " / " + best.soft();
        progress.at(new RunProgress.Step("formation", text, so.evaluations(), budget));
    }
}
