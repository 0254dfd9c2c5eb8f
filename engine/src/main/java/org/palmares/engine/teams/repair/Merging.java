package org.palmares.engine.teams.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.Text;
import org.palmares.engine.teams.Evaluator;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.PlanScore;
import org.palmares.engine.teams.Seating;
import org.palmares.engine.teams.Table;
import org.palmares.engine.teams.TeamSlot;

/** For each team that is too small, the small team that it would best join. */
final class Merging {
    /** Among how many of the smallest teams a partner is looked for. */
    private static final int PARTNERS = 12;

    private final FormationRequest request;
    private final Seating plan;
    private final List<Table> bySize;

    private Merging(FormationRequest request, Seating plan) {
        this.request = request;
        this.plan = plan;
        this.bySize = plan.tables().stream()
                .filter(team -> team.size() > 0)
                .sorted(Comparator.comparingInt(Table::size))
                .toList();
    }

    static List<Offer> offers(FormationRequest request, Seating plan) {
        Merging merging = new Merging(request, plan);
        PlanScore now = new Evaluator(request).of(plan);
        List<Offer> offers = new ArrayList<>();
        Set<Id<Team>> named = new HashSet<>();
        for (Table team : merging.bySize) {
            TeamSlot slot = request.slots().get(team.slot());
            boolean small = team.size() < slot.size().min();
            if (small && offers.size() < Offers.MOST && !named.contains(slot.id())) {
                merging.best(team, named)
                        .filter(merge -> merge.score().isBetterThan(now))
                        .ifPresent(merge -> {
                            offers.add(merge);
                            named.add(merge.from());
                            named.add(merge.into());
                        });
            }
        }
        return offers;
    }

    private Optional<Offer.Merge> best(Table team, Set<Id<Team>> named) {
        return bySize.stream()
                .filter(other -> other.slot() != team.slot() && fits(team, other))
                .filter(other ->
                        !named.contains(request.slots().get(other.slot()).id()))
                .limit(PARTNERS)
                .map(other -> merge(team, other))
                .min(Comparator.comparing(Offer.Merge::score));
    }

    private boolean fits(Table team, Table other) {
        return team.size() + other.size()
                        <= request.slots().get(other.slot()).size().max()
                && IntStream.range(0, team.size()).allMatch(at -> request.admits(other.slot(), team.member(at)));
    }

    private Offer.Merge merge(Table team, Table other) {
        List<Id<Participant>> movers = IntStream.range(0, team.size())
                .mapToObj(at -> request.participants().get(team.member(at)).id())
                .sorted()
                .toList();
        Text from = Names.of(request, List.of(team.slot()));
        Text into = Names.of(request, List.of(other.slot()));
        return new Offer.Merge(
                request.slots().get(team.slot()).id(),
                request.slots().get(other.slot()).id(),
                movers,
                score(team.slot(), other.slot()),
                new Text(
                        "Fusion : " + from.fr() + " rejoint " + into.fr() + ", si qui porte le sujet de " + from.fr()
                                + " l'accepte.",
                        "Merge: " + from.en() + " joins " + into.en() + ", if whoever brought the topic of " + from.en()
                                + " accepts."));
    }

    /** What the plan comes to when one team has joined the other and is no more. */
    private PlanScore score(int gone, int into) {
        List<TeamSlot> slots = new ArrayList<>();
        List<Integer> topics = new ArrayList<>();
        List<Id<Participant>> fixed = request.slots().get(gone).fixedMembers();
        for (int slot = 0; slot < request.slots().size(); slot++) {
            if (slot != gone) {
                slots.add(
                        slot == into
                                ? with(request.slots().get(slot), fixed)
                                : request.slots().get(slot));
                topics.add(plan.topics().get(slot));
            }
        }
        List<Integer> seats = plan.slots().stream()
                .map(slot -> Objects.equals(slot, gone) ? into : (int) slot)
                .map(slot -> slot > gone ? slot - 1 : slot)
                .toList();
        FormationRequest merged = new FormationRequest(
                request.participants(),
                slots,
                request.topics(),
                request.constraints(),
                request.organisations(),
                request.vocabulary());
        return new Evaluator(merged).of(new Seating(seats, topics));
    }

    private static TeamSlot with(TeamSlot slot, List<Id<Participant>> more) {
        List<Id<Participant>> fixed = new ArrayList<>(slot.fixedMembers());
        fixed.addAll(more);
        return new TeamSlot(slot.id(), slot.name(), slot.topic(), slot.site(), slot.size(), fixed);
    }
}
