package org.palmares.engine.teams.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Text;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.Seating;
import org.palmares.engine.teams.Table;
import org.palmares.engine.teams.TeamSlot;
import org.palmares.engine.teams.kernel.Effect;
import org.palmares.engine.teams.kernel.WhatIf;

/** For each team that is too small, somebody whom a team that can spare them would lend. */
final class Lending {
    private final FormationRequest request;
    private final Seating plan;
    private final List<Table> teams;
    private final WhatIf whatIf;
    private final Set<Id<Participant>> staying = new HashSet<>();
    private final int[] sizes;

    private Lending(RepairRequest order, FormationRequest request, Seating plan) {
        this.request = request;
        this.plan = plan;
        this.teams = plan.tables();
        this.whatIf = WhatIf.of(request, plan);
        this.sizes = teams.stream().mapToInt(Table::size).toArray();
        staying.addAll(order.locked());
        staying.addAll(order.held());
        staying.addAll(request.fixedMembers());
    }

    static List<Offer> offers(RepairRequest order, FormationRequest request, Seating plan) {
        Lending lending = new Lending(order, request, plan);
        List<Offer> offers = new ArrayList<>();
        for (Table team : lending.teams) {
            boolean small = team.size() > 0
                    && team.size() < request.slots().get(team.slot()).size().min();
            if (small && offers.size() < Offers.MOST) {
                lending.loanTo(team.slot()).ifPresent(offers::add);
            }
        }
        return offers;
    }

    private Optional<Offer> loanTo(int slot) {
        TeamSlot to = request.slots().get(slot);
        Optional<Integer> lent = IntStream.range(0, plan.slots().size())
                .boxed()
                .filter(person -> maySpare(person, slot))
                .min(Comparator.comparing(person -> effect(person, to)))
                .filter(person -> effect(person, to).improves());
        lent.ifPresent(person -> sizes[plan.slots().get(person)]--);
        return lent.map(person -> offer(person, slot));
    }

    private Effect effect(int person, TeamSlot to) {
        return whatIf.move(request.participants().get(person).id(), to.id());
    }

    private boolean maySpare(int person, int to) {
        int slot = plan.slots().get(person);
        return slot != Seating.WAITING
                && slot != to
                && sizes[slot] > request.slots().get(slot).size().min()
                && request.admits(to, person)
                && !staying.contains(request.participants().get(person).id());
    }

    private Offer offer(int person, int to) {
        int from = plan.slots().get(person);
        Text lender = Names.of(request, List.of(from));
        Text borrower = Names.of(request, List.of(to));
        return new Offer.Loan(
                request.participants().get(person).id(),
                request.slots().get(from).id(),
                request.slots().get(to).id(),
                new Text(
                        "Prêt : de " + lender.fr() + " à " + borrower.fr() + ", qui manque de monde.",
                        "Loan: from " + lender.en() + " to " + borrower.en() + ", which is short of people."));
    }
}
