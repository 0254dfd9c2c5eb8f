package org.palmares.engine.teams;

import java.util.Objects;
import org.palmares.engine.domain.Require;
import org.palmares.engine.domain.Text;

/**
 * No team is left behind. The cost of a plan is what the soft constraints cost, weighted, in the team where they cost
 * most; with a weight above that of any sum, plans are compared by their worst team first.
 */
public record WorstTeam(Priority priority, int weight) implements PlanConstraint {
    public WorstTeam {
        Objects.requireNonNull(priority, "priority");
        Require.atLeast(1, weight, "weight");
    }

    @Override
    public PlanCost over(FormationRequest request) {
        return new PlanCost.OfWorstTeam();
    }

    @Override
    public Text sentence(Vocabulary vocabulary) {
        return new Text(
                "L'équipe la moins bien lotie l'est le moins possible.",
                "The worst-off team is as well off as can be.");
    }
}
