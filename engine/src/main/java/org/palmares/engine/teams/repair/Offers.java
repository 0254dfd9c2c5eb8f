package org.palmares.engine.teams.repair;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Team;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.SearchControl;

/**
 * What a person may accept besides the change list. Before the work begins: closing teams that have become too small.
 * Afterwards, when nobody moves any more: experts shared between teams, people lent, small teams merged.
 */
final class Offers {
    /** How many of one kind are offered: a page that somebody reads. */
    static final int MOST = 12;

    private Offers() {}

    static List<Offer> of(
            RepairRequest order, Situation situation, Set<Id<Team>> closed, Found plan, SearchControl control) {
        if (situation.request().slots().isEmpty()) {
            return List.of();
        }
        if (!order.afterKickOff()) {
            return Dissolving.offers(order, situation, closed, plan, control);
        }
        List<Offer> offers = new ArrayList<>(Experts.offers(situation.request(), plan.seating()));
        offers.addAll(Lending.offers(order, situation.request(), plan.seating()));
        offers.addAll(Merging.offers(situation.request(), plan.seating()));
        return offers;
    }

    /** The teams that must stay, because somebody is locked, held or fixed in them. */
    static Set<Id<Team>> standing(RepairRequest order, FormationRequest request) {
        Set<Id<Participant>> staying = new HashSet<>(order.locked());
        staying.addAll(order.held());
        Set<Id<Team>> standing = new HashSet<>();
        order.published().stream()
                .filter(team -> team.members().stream().anyMatch(staying::contains))
                .forEach(team -> standing.add(team.id()));
        request.slots().stream()
                .filter(slot -> !slot.fixedMembers().isEmpty())
                .forEach(slot -> standing.add(slot.id()));
        return standing;
    }
}
