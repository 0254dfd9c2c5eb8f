package org.palmares.engine.teams;

import java.util.Objects;
import org.palmares.engine.domain.Require;
import org.palmares.engine.domain.Text;

/** Everybody has a team. The cost of a plan is the number of people who wait for a seat. */
public record WaitingList(Priority priority, int weight) implements PlanConstraint, Counted {
    public WaitingList {
        Objects.requireNonNull(priority, "priority");
        Require.atLeast(1, weight, "weight");
    }

    @Override
    public PlanCost over(FormationRequest request) {
        return (PlanCost.OfCounters) PlanView::waiting;
    }

    /** People are more than the seats that they may take. */
    @Override
    public long bound(Census census) {
        return census.waiting();
    }

    @Override
    public Text sentence(Vocabulary vocabulary) {
        return new Text("Chacun a une équipe.", "Everybody has a team.");
    }
}
