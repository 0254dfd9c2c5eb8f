package org.palmares.engine.teams;

import java.util.Objects;
import org.palmares.engine.domain.Text;

/** Each team has the number of people aimed at. The cost of a team is its distance to that number. */
public record SizeTarget(Priority priority, int weight) implements TeamConstraint {
    public SizeTarget {
        Objects.requireNonNull(priority, "priority");
        Check.atLeast(1, weight, "weight");
    }

    @Override
    public TeamCost over(FormationRequest request) {
        int[] target =
                request.slots().stream().mapToInt(slot -> slot.size().target()).toArray();
        return TallyCost.ofSize((slot, topic, size, tally, from) -> Math.abs(size - target[slot]));
    }

    /** People are more or fewer than all targets together. */
    @Override
    public long bound(FormationRequest request) {
        Capacity whole = Capacity.whole(request);
        long aimed =
                request.slots().stream().mapToLong(slot -> slot.size().target()).sum();
        return Math.abs(whole.open().size() - whole.waiting() - aimed);
    }

    @Override
    public Text sentence(Vocabulary vocabulary) {
        return new Text("Chaque équipe a l'effectif visé.", "Each team has the number of people aimed at.");
    }
}
