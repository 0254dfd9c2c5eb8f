package org.palmares.engine.teams.repair;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.Text;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.SearchControl;
import org.palmares.engine.teams.TeamSlot;

/**
 * The repair that does what a person accepted: whoever is lent sits in the other team, a merged or closed team is no
 * more, and a shared expert stays at home and is announced where they help. Everything else is repaired around it.
 * Pure functions.
 */
public final class Acceptance {
    private final RepairRequest order;
    private final Set<Id<Team>> ended = new HashSet<>();
    private final Map<Id<Participant>, Id<Team>> moved = new HashMap<>();
    private final Map<Id<Participant>, Text> reasons = new HashMap<>();
    private final List<Change> helping = new ArrayList<>();

    private Acceptance(RepairRequest order, List<Offer> accepted) {
        this.order = order;
        accepted.forEach(this::take);
    }

    /**
     * The repaired plan when the accepted offers are done. It keeps the offers that were made, so that these keep their
     * numbers.
     *
     * @param offered the repair of the same order, whose offers these are
     * @param accepted some of its offers, no two of them at odds
     */
    public static RepairResult repair(
            RepairRequest order, RepairResult offered, List<Offer> accepted, long seed, SearchControl control) {
        if (!offered.offers().containsAll(accepted)) {
            throw new IllegalArgumentException("accepted must be among the offers, found: " + accepted);
        }
        Acceptance acceptance = new Acceptance(order, accepted);
        RepairResult result = TeamRepair.repair(acceptance.request(), seed, control);
        return result.telling(acceptance.changes(result), offered.offers());
    }

    /** Whether two offers cannot both be done: one ends a team that the other needs, or both dispose of one person. */
    public static boolean atOdds(Offer one, Offer other) {
        boolean samePerson = person(one).isPresent() && person(one).equals(person(other));
        return samePerson
                || !Collections.disjoint(ended(one), touched(other))
                || !Collections.disjoint(ended(other), touched(one));
    }

    // An exhaustive switch over the sealed offers needs a later Java.
    private void take(Offer offer) {
        if (offer instanceof Offer.Loan loan) {
            Text lent = new Text(
                    "Prêt à l'équipe " + name(loan.to()).fr() + ", qui manque de monde.",
                    "Lent to team " + name(loan.to()).en() + ", which is short of people.");
            move(loan.person(), loan.to(), lent);
        } else if (offer instanceof Offer.Merge merge) {
            Text joined = new Text(
                    "Son équipe rejoint " + name(merge.into()).fr() + ".",
                    "Their team joins " + name(merge.into()).en() + ".");
            merge.movers().forEach(person -> move(person, merge.into(), joined));
        } else if (offer instanceof Offer.SharedExpert expert) {
            expert.teams().forEach(team -> helping.add(help(expert, team)));
        }
        ended.addAll(ended(offer));
    }

    private void move(Id<Participant> person, Id<Team> to, Text reason) {
        moved.put(person, to);
        reasons.put(person, reason);
    }

    private static Change help(Offer.SharedExpert expert, Id<Team> team) {
        return new Change(
                expert.person(),
                Change.Kind.HELPS,
                Optional.of(expert.home()),
                Optional.of(team),
                new Text("Personne-ressource, quelques heures.", "Shared expert, for some hours."));
    }

    private Text name(Id<Team> team) {
        return order.today().slots().stream()
                .filter(slot -> slot.id().equals(team))
                .map(slot -> new Text(
                        "« " + slot.name().fr() + " »", "“" + slot.name().en() + "”"))
                .findFirst()
                .orElseThrow();
    }

    private RepairRequest request() {
        FormationRequest today = order.today();
        List<TeamSlot> slots = today.slots().stream()
                .filter(slot -> !ended.contains(slot.id()))
                .map(this::withMoved)
                .toList();
        FormationRequest after = new FormationRequest(
                today.participants(),
                slots,
                today.topics(),
                today.constraints(),
                today.organisations(),
                today.vocabulary());
        return new RepairRequest(
                after,
                order.published(),
                staying(order.locked()),
                staying(order.held()),
                order.afterKickOff(),
                order.mostMoved(),
                order.moves());
    }

    private TeamSlot withMoved(TeamSlot slot) {
        List<Id<Participant>> members = new ArrayList<>(slot.fixedMembers());
        moved.entrySet().stream()
                .filter(move -> move.getValue().equals(slot.id()))
                .map(Map.Entry::getKey)
                .sorted()
                .forEach(members::add);
        return new TeamSlot(slot.id(), slot.name(), slot.topic(), slot.site(), slot.size(), members);
    }

    private List<Id<Participant>> staying(List<Id<Participant>> people) {
        return people.stream().filter(person -> !moved.containsKey(person)).toList();
    }

    private List<Change> changes(RepairResult result) {
        List<Change> changes = new ArrayList<>(helping);
        for (Change change : result.changes()) {
            Text reason = reasons.getOrDefault(change.person(), change.reason());
            changes.add(new Change(change.person(), change.kind(), change.from(), change.to(), reason));
        }
        changes.sort(Comparator.comparing(Change::person));
        return changes;
    }

    private static Optional<Id<Participant>> person(Offer offer) {
        if (offer instanceof Offer.SharedExpert expert) {
            return Optional.of(expert.person());
        }
        return offer instanceof Offer.Loan loan ? Optional.of(loan.person()) : Optional.empty();
    }

    private static List<Id<Team>> ended(Offer offer) {
        if (offer instanceof Offer.Merge merge) {
            return List.of(merge.from());
        }
        return offer instanceof Offer.Dissolve dissolve ? dissolve.teams() : List.of();
    }

    private static Set<Id<Team>> touched(Offer offer) {
        Set<Id<Team>> touched = new HashSet<>(ended(offer));
        if (offer instanceof Offer.Loan loan) {
            touched.addAll(List.of(loan.from(), loan.to()));
        } else if (offer instanceof Offer.Merge merge) {
            touched.add(merge.into());
        } else if (offer instanceof Offer.SharedExpert expert) {
            touched.add(expert.home());
            touched.addAll(expert.teams());
        }
        return touched;
    }
}
