package org.palmares.engine.teams;

import java.util.Objects;
import org.palmares.engine.domain.Text;

/** Each team has between its least and its most people. The cost of a team is the number missing or in excess. */
public record SizeBounds(Priority priority, int weight) implements TeamConstraint {
    public SizeBounds {
        Objects.requireNonNull(priority, "priority");
        Check.atLeast(1, weight, "weight");
    }

    @Override
    public TeamCost over(FormationRequest request) {
        int[] min = request.slots().stream().mapToInt(slot -> slot.size().min()).toArray();
        int[] max = request.slots().stream().mapToInt(slot -> slot.size().max()).toArray();
        return TallyCost.ofSize((slot, topic, size, tally, from) ->
                (long) Math.max(0, min[slot] - size) + Math.max(0, size - max[slot]));
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
