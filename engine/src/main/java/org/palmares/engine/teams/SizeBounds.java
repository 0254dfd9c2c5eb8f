package org.palmares.engine.teams;

import java.util.Objects;
import org.palmares.engine.domain.Require;
import org.palmares.engine.domain.TeamSize;
import org.palmares.engine.domain.Text;

/** Each team has between its least and its most people. The cost of a team is the number missing or in excess. */
public record SizeBounds(Priority priority, int weight) implements TeamConstraint, Counted {
    public SizeBounds {
        Objects.requireNonNull(priority, "priority");
        Require.atLeast(1, weight, "weight");
    }

    @Override
    public TeamCost over(FormationRequest request) {
        int[] min = request.slots().stream().mapToInt(slot -> slot.size().min()).toArray();
        int[] max = request.slots().stream().mapToInt(slot -> slot.size().max()).toArray();
        return TallyCost.ofSize((slot, topic, size, tally, from) ->
                (long) Math.max(0, min[slot] - size) + Math.max(0, size - max[slot]));
    }

    /** People are fewer than all teams need together, or more are fixed in a team than it takes. */
    @Override
    public long bound(Census census) {
        long excess = 0;
        long missing = 0;
        long[] wanted = new long[census.sites()];
        for (int slot = 0; slot < census.teams(); slot++) {
            TeamSize size = census.slot(slot).size();
            excess += Math.max(0, census.fixed(slot) - size.max());
            long needed = Math.max(0, size.min() - census.fixed(slot));
            missing += needed;
            wanted[census.siteOfSlot(slot)] += needed;
        }
        return excess + missing - Sharing.matched(census.everybody().free(), wanted);
    }

    @Override
    public Text sentence(Vocabulary vocabulary) {
        return new Text(
                "Chaque équipe a un effectif compris entre son minimum et son maximum.",
                "Each team has between its least and its most people.");
    }
}
