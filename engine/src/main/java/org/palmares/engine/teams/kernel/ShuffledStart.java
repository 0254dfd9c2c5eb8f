package org.palmares.engine.teams.kernel;

import java.util.Objects;
import org.palmares.engine.domain.Dice;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.PlanSearch;
import org.palmares.engine.teams.SearchControl;
import org.palmares.engine.teams.SearchOutcome;
import org.palmares.engine.teams.Seating;

/**
 * Another search from a start of its own: people change places at random first. For proposals that are to differ; what
 * comes back may be worse than the start that was given. Thread-safe.
 */
public final class ShuffledStart implements PlanSearch {
    private static final int CHANGES_PER_PERSON = 4;

    private final PlanSearch search;

    public ShuffledStart(PlanSearch search) {
        this.search = Objects.requireNonNull(search, "search");
    }

    @Override
    public SearchOutcome search(FormationRequest request, Seating start, long seed, SearchControl control) {
        return search.search(request, shuffled(request, start, seed), seed, control);
    }

    private static Seating shuffled(FormationRequest request, Seating start, long seed) {
        Freedom freedom = Freedom.of(request, start);
        if (freedom.people().size() < 2) {
            return start;
        }
        Model model = new Model(request);
        PlanState plan = new PlanState(model, start, new Journal(0));
        Neighbourhood neighbourhood = new Neighbourhood(request, model, freedom);
        Dice dice = new Dice(seed);
        for (int change = 0; change < CHANGES_PER_PERSON * model.people; change++) {
            if (neighbourhood.tryAnySwap(plan, dice)) {
                plan.apply();
            }
        }
        return plan.seating();
    }
}
