package org.palmares.engine.teams;

import java.util.Objects;
import org.palmares.engine.domain.TeamSize;
import org.palmares.engine.domain.Text;

/** Each team has between its least and its most people. The cost of a team is the number missing or in excess. */
public record SizeBounds(Priority priority, int weight) implements TeamConstraint {
    public SizeBounds {
        Objects.requireNonNull(priority, "priority");
        Check.atLeast(1, weight, "weight");
    }

    @Override
    public TeamCost over(FormationRequest request) {
        return team -> {
            TeamSize size = request.slots().get(team.slot()).size();
            return (long) Math.max(0, size.min() - team.size()) + Math.max(0, team.size() - size.max());
        };
    }

    /** People are fewer than all teams need together. */
    @Override
    public long bound(FormationRequest request) {
        Capacity whole = Capacity.whole(request);
        return Math.max(0, whole.minimum() - (whole.open().size() - whole.waiting()));
    }

    @Override
    public Text sentence(Vocabulary vocabulary) {
        return new Text(
                "Chaque équipe a un effectif compris entre son minimum et son maximum.",
                "Each team has between its least and its most people.");
    }
}
