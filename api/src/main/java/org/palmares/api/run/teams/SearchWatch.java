package org.palmares.api.run.teams;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.palmares.api.run.RunProgress;
import org.palmares.engine.teams.Bounds;
import org.palmares.engine.teams.Constraint;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.PlanScore;
import org.palmares.engine.teams.SearchControl;
import org.palmares.engine.teams.SearchProgress;

/** Tells how far the searches of one formation are: whenever a plan is better, and now and then as the budget goes. */
final class SearchWatch implements Consumer<SearchProgress> {
    /** How many times a search asks whether to stop until the budget left is told again. */
    private static final int QUESTIONS = 64;

    private static final int MOST_SHOWN = 6;

    private final FormationRequest request;
    private final RunProgress progress;
    private final long budget;
    private final int searches;
    private final List<Long> bounds;
    private long before;
    private long questions;
    private SearchProgress best = new SearchProgress(0, PlanScore.ZERO, List.of());

    SearchWatch(FormationRequest request, RunProgress progress, long budget, int searches) {
        this.request = request;
        this.progress = progress;
        this.budget = budget;
        this.searches = searches;
        this.bounds = Bounds.of(request).ofAnyPlan();
        this.before = -budget;
    }

    /** One more search begins. */
    void begin() {
        before += budget;
        questions = 0;
    }

    @Override
    public void accept(SearchProgress so) {
        best = so;
        tell(so.evaluations());
    }

    /** A search asks whether to stop, every {@link SearchControl#STRIDE} evaluations; always true. */
    boolean tick() {
        questions++;
        if (questions % QUESTIONS == 0) {
            tell(Math.max(best.evaluations(), questions * SearchControl.STRIDE));
        }
        return true;
    }

    private void tell(long evaluations) {
        PlanScore score = best.best();
        String text = score.hard() + " / " + score.strong() + " / " + score.soft();
        long spent = Math.min(before + budget, before + evaluations);
        progress.at(new RunProgress.Step("formation", text, spent, budget * searches, open()));
    }

    /** The constraints that could be kept better, those of the highest priority and cost first. */
    private List<RunProgress.Open> open() {
        List<RunProgress.Open> open = new ArrayList<>();
        IntStream.range(0, best.costs().size())
                .boxed()
                .filter(at -> best.costs().get(at) > bounds.get(at))
                .sorted(Comparator.comparing((Integer at) -> constraint(at).priority())
                        .thenComparing(
                                at -> -best.costs().get(at) * constraint(at).weight()))
                .limit(MOST_SHOWN)
                .forEach(at -> open.add(new RunProgress.Open(
                        constraint(at).sentence(request.vocabulary()),
                        best.costs().get(at),
                        bounds.get(at))));
        return open;
    }

    private Constraint constraint(int at) {
        return request.constraints().get(at);
    }
}
