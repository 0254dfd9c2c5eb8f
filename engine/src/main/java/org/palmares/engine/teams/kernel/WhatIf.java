package org.palmares.engine.teams.kernel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.Text;
import org.palmares.engine.teams.Constraint;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.Seating;
import org.palmares.engine.teams.Table;

/**
 * What a change of one plan would cost or spare, without making it: in all, and constraint by constraint. Always what
 * {@link org.palmares.engine.teams.Evaluator} counts from scratch. For one thread.
 */
public final class WhatIf {
    private final FormationRequest request;
    private final PlanState plan;
    private final CostSheet sheet;
    private final List<Text> sentences;
    private final Map<Id<Participant>, Integer> people;
    private final Map<Id<Team>, Integer> slots = new HashMap<>();

    private WhatIf(FormationRequest request, Seating seating) {
        this.request = request;
        this.plan = PlanState.of(request, seating);
        this.sheet = new CostSheet(request, seating);
        this.sentences = request.constraints().stream()
                .map(constraint -> constraint.sentence(request.vocabulary()))
                .toList();
        this.people = request.personPositions();
        IntStream.range(0, request.slots().size())
                .forEach(slot -> slots.put(request.slots().get(slot).id(), slot));
    }

    /** Answers about this plan. */
    public static WhatIf of(FormationRequest request, Seating seating) {
        return new WhatIf(request, seating);
    }

    /** Two people change places; one of them may wait. They must not sit in one team, nor both wait. */
    public Effect swap(Id<Participant> one, Id<Participant> other) {
        int first = position(one);
        int second = position(other);
        int here = plan.slotOf(first);
        int there = plan.slotOf(second);
        if (here == there) {
            throw new IllegalArgumentException(one + " and " + other + " must not be in one place");
        }
        plan.trySwap(first, second);
        List<Table> changed = new ArrayList<>();
        add(changed, here, first, second);
        add(changed, there, second, first);
        return effect(sheet.changes(changed, 0));
    }

    /** Somebody goes to this team, from another one or from the people who wait. */
    public Effect move(Id<Participant> person, Id<Team> team) {
        Integer slot = slots.get(team);
        if (slot == null || slot == plan.slotOf(position(person))) {
            throw new IllegalArgumentException("team must be another one of the request for " + person + ": " + team);
        }
        return move(position(person), slot);
    }

    /** Somebody leaves their team and waits. */
    public Effect leave(Id<Participant> person) {
        return move(position(person), Seating.WAITING);
    }

    /**
     * Where somebody might best go, for whom the team is open, the best place first; equal ones in the order of the
     * teams.
     *
     * @param most how many places to tell of, 1 or more
     */
    public List<Placement> placements(Id<Participant> person, int most) {
        int position = position(person);
        return IntStream.range(0, request.slots().size())
                .filter(slot -> slot != plan.slotOf(position) && request.admits(slot, position))
                .mapToObj(slot -> worth(position, slot))
                .sorted()
                .limit(most)
                .map(place -> new Placement(request.slots().get(place.slot).id(), move(position, place.slot)))
                .toList();
    }

    private Place worth(int person, int slot) {
        plan.tryMove(person, slot);
        return new Place(plan.hard(), plan.strong(), plan.soft(), slot);
    }

    /** What a place is worth, before anybody asks why. */
    private record Place(long hard, long strong, long soft, int slot) implements Comparable<Place> {
        private static final Comparator<Place> ORDER = Comparator.comparingLong(Place::hard)
                .thenComparingLong(Place::strong)
                .thenComparingLong(Place::soft)
                .thenComparingInt(Place::slot);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /** One place where somebody might go, and what that would change. */
    public record Placement(Id<Team> team, Effect effect) {}

    private Effect move(int person, int slot) {
        int from = plan.slotOf(person);
        plan.tryMove(person, slot);
        List<Table> changed = new ArrayList<>();
        add(changed, from, person, Seating.WAITING);
        add(changed, slot, Seating.WAITING, person);
        int moreWaiting = (slot == Seating.WAITING ? 1 : 0) - (from == Seating.WAITING ? 1 : 0);
        return effect(sheet.changes(changed, moreWaiting));
    }

    /** The team as it would be; below 0 nobody leaves or comes. */
    private void add(List<Table> changed, int slot, int leaver, int comer) {
        if (slot == Seating.WAITING) {
            return;
        }
        Table before = sheet.team(slot);
        Table after = new Table(slot, before.topic());
        for (int at = 0; at < before.size(); at++) {
            if (before.member(at) != leaver) {
                after.add(before.member(at));
            }
        }
        if (comer >= 0) {
            after.add(comer);
        }
        changed.add(after);
    }

    private Effect effect(long[] changes) {
        List<Effect.Part> parts = new ArrayList<>();
        for (int at = 0; at < changes.length; at++) {
            if (changes[at] != 0) {
                Constraint constraint = request.constraints().get(at);
                parts.add(new Effect.Part(constraint, sentences.get(at), changes[at]));
            }
        }
        return new Effect(plan.hard(), plan.strong(), plan.soft(), parts);
    }

    private int position(Id<Participant> person) {
        Integer position = people.get(person);
        if (position == null) {
            throw new IllegalArgumentException("person must be of the request, found: " + person);
        }
        return position;
    }
}
