package org.palmares.engine.teams;

import java.util.Objects;
import org.palmares.engine.domain.Require;
import org.palmares.engine.domain.Text;

/** Each team has the number of people aimed at. The cost of a team is its distance to that number. */
public record SizeTarget(Priority priority, int weight) implements TeamConstraint, Counted {
    public SizeTarget {
        Objects.requireNonNull(priority, "priority");
        Require.atLeast(1, weight, "weight");
    }

    @Override
    public TeamCost over(FormationRequest request) {
        int[] target =
                request.slots().stream().mapToInt(slot -> slot.size().target()).toArray();
        return TallyCost.ofSize((slot, topic, size, tally, from) -> Math.abs(size - target[slot]));
    }

    /**
     * More are fixed in a team than it aims at; besides, the people of a site are more, or all people are more or fewer,
     * than the targets that are left.
     */
    @Override
    public long bound(Census census) {
        long[] aimed = new long[census.sites()];
        long[] seated = new long[census.sites()];
        long over = 0;
        boolean open = false;
        for (int slot = 0; slot < census.teams(); slot++) {
            int target = census.slot(slot).size().target();
            over += Math.max(0, census.fixed(slot) - target);
            aimed[census.siteOfSlot(slot)] += Math.max(census.fixed(slot), target);
            seated[census.siteOfSlot(slot)] += census.fixed(slot);
            open |= census.siteOfSlot(slot) == 0;
        }
        long[] free = census.everybody().free();
        long left = census.people() - census.waiting();
        for (int site = 0; site < aimed.length; site++) {
            long staying = open || site == 0 ? 0 : Math.max(0, free[site] - census.waiting());
            over += Math.max(0, seated[site] + staying - aimed[site]);
            left -= Math.max(seated[site] + staying, aimed[site]);
        }
        return over + Math.abs(left);
    }

    @Override
    public Text sentence(Vocabulary vocabulary) {
        return new Text("Chaque équipe a l'effectif visé.", "Each team has the number of people aimed at.");
    }
}
