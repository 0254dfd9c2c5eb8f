package org.palmares.api.run.teams;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.palmares.api.event.settings.SearchSettings;
import org.palmares.api.run.RunOrder;
import org.palmares.api.run.RunProgress;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.FormationResult;
import org.palmares.engine.teams.PlanScore;
import org.palmares.engine.teams.PlanSearch;
import org.palmares.engine.teams.SearchBudget;
import org.palmares.engine.teams.SearchControl;
import org.palmares.engine.teams.SearchProgress;
import org.palmares.engine.teams.TeamFormation;
import org.palmares.engine.teams.kernel.KernelSearch;
import org.palmares.engine.teams.kernel.ShuffledStart;
import org.palmares.engine.teams.rotation.RotationRequest;
import org.palmares.engine.teams.rotation.RotationResult;
import org.palmares.engine.teams.rotation.WorkshopRotations;
import org.palmares.engine.teams.solver.ConductedSearch;
import org.palmares.engine.teams.solver.OptaPlannerSearch;
import org.palmares.engine.teams.solver.StreamExplainer;

/** The search for teams as one run holds it: its seed, its budget, who listens and who may stop it. */
public final class FormationSearch {
    /** Far beyond any search that a budget allows: the budget ends the search, a cap is the exception. */
    private static final Duration NO_CAP = Duration.ofDays(365);

    private final SearchSettings settings;
    private final RunOrder order;
    private final RunProgress progress;
    private final BooleanSupplier cancelled;
    private long budget;

    public FormationSearch(SearchSettings settings, RunOrder order, RunProgress progress, BooleanSupplier cancelled) {
        this.settings = Objects.requireNonNull(settings, "settings");
        this.order = Objects.requireNonNull(order, "order");
        this.progress = Objects.requireNonNull(progress, "progress");
        this.cancelled = Objects.requireNonNull(cancelled, "cancelled");
    }

    public long seed() {
        return order.seed().orElse(settings.seed());
    }

    /** The budgets of all searches together, at least 1. */
    public long budget() {
        return Math.max(1, budget);
    }

    /** The tables of a rotation, all turns together. */
    public RotationResult form(RotationRequest request) {
        FormationRequest perTurn = request.perTurn();
        SearchControl control = control(
                RunProgress.ROTATION,
                budget(
                        request.turns() * perTurn.participants().size(),
                        perTurn.slots().size()));
        return new WorkshopRotations(new StreamExplainer()).form(request, seed(), control);
    }

    /**
     * The proposals, the best first; for several, {@value Proposals#SEARCHES_EACH} searches are made for each, with
     * seeds in a row, each but the first from a start of its own, and the whole budget each, sharing the cap on time evenly.
     */
    public List<FormationResult> form(FormationRequest request, int proposals) {
        long evaluations = budget(request.participants().size(), request.slots().size());
        budget += evaluations;
        int searches = proposals == 1 ? 1 : Proposals.SEARCHES_EACH * proposals;
        SearchWatch watch = new SearchWatch(request, progress, evaluations, searches);
        List<FormationResult> found = new ArrayList<>();
        for (int at = 0; at < searches && (at == 0 || !cancelled.getAsBoolean()); at++) {
            found.add(search(request, evaluations, seed() + at, searches, watch));
        }
        return Proposals.choose(found, proposals);
    }

    private FormationResult search(
            FormationRequest request, long evaluations, long seed, int searches, SearchWatch watch) {
        watch.begin();
        Duration cap = settings.cap().orElse(NO_CAP).dividedBy(searches);
        SearchControl control = SearchControl.of(
                new SearchBudget(evaluations),
                cap,
                System::nanoTime,
                () -> watch.tick() && cancelled.getAsBoolean(),
                watch);
        int threads = Runtime.getRuntime().availableProcessors();
        PlanSearch method = seed == seed() ? method() : new ShuffledStart(method());
        return new TeamFormation(method, new StreamExplainer(), threads).form(request, seed, control);
    }

    private PlanSearch method() {
        return switch (settings.method()) {
            case KERNEL -> new ConductedSearch(new KernelSearch());
            case OPTAPLANNER -> new OptaPlannerSearch();
        };
    }

    private SearchControl control(String stage, long evaluations) {
        budget += evaluations;
        return SearchControl.of(
                new SearchBudget(evaluations),
                settings.cap().orElse(NO_CAP),
                System::nanoTime,
                cancelled,
                so -> tell(stage, so, evaluations));
    }

    /** What was ordered, else what the event file says, else by size. */
    private long budget(int people, int teams) {
        return order.evaluations().isPresent()
                ? order.evaluations().getAsLong()
                : settings.evaluations()
                        .orElseGet(() -> SearchBudget.forSize(people, teams).evaluations());
    }

    private void tell(String stage, SearchProgress so, long evaluations) {
        PlanScore best = so.best();
        String text = best.hard() + " / " + best.strong() + " / " + best.soft();
        progress.at(new RunProgress.Step(stage, text, so.evaluations(), evaluations));
    }
}
