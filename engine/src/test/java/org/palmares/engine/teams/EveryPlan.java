package org.palmares.engine.teams;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Every plan that a search may reach from the plan it starts with: fixed members stay, nobody changes site, as many wait
 * as at the start, and teams that may choose a topic have one. For tiny requests.
 */
public final class EveryPlan {
    private final FormationRequest request;
    private final List<List<Integer>> seats;
    private final List<List<Integer>> topics;
    private final Consumer<Seating> told;
    private final long waiting;

    private EveryPlan(FormationRequest request, Consumer<Seating> told) {
        this.request = request;
        this.told = told;
        this.seats = IntStream.range(0, request.participants().size())
                .mapToObj(this::seats)
                .toList();
        this.topics = IntStream.range(0, request.slots().size())
                .mapToObj(this::topics)
                .toList();
        this.waiting = StartingDeal.of(request).slots().stream()
                .filter(slot -> slot == Seating.WAITING)
                .count();
    }

    public static void of(FormationRequest request, Consumer<Seating> told) {
        EveryPlan plans = new EveryPlan(request, told);
        plans.seat(0, new Integer[plans.seats.size()], 0);
    }

    private List<Integer> seats(int person) {
        for (int slot = 0; slot < request.slots().size(); slot++) {
            if (request.slots()
                    .get(slot)
                    .fixedMembers()
                    .contains(request.participants().get(person).id())) {
                return List.of(slot);
            }
        }
        List<Integer> open = new ArrayList<>(List.of(Seating.WAITING));
        IntStream.range(0, request.slots().size())
                .filter(slot -> request.admits(slot, person))
                .forEach(open::add);
        return open;
    }

    private List<Integer> topics(int slot) {
        if (!request.choosesTopic(slot)) {
            return List.of(request.slots()
                    .get(slot)
                    .topic()
                    .map(request.topicPositions()::get)
                    .orElse(TeamView.NO_TOPIC));
        }
        List<Integer> open = IntStream.range(0, request.topics().size())
                .filter(topic -> request.admitsTopic(slot, topic))
                .boxed()
                .toList();
        return open.isEmpty() ? List.of(TeamView.NO_TOPIC) : open;
    }

    private void seat(int person, Integer[] slots, long waits) {
        if (waits > waiting) {
            return;
        }
        if (person < slots.length) {
            for (int slot : seats.get(person)) {
                slots[person] = slot;
                seat(person + 1, slots, waits + (slot == Seating.WAITING ? 1 : 0));
            }
        } else if (waits == waiting) {
            choose(0, List.of(slots.clone()), new Integer[topics.size()]);
        }
    }

    private void choose(int slot, List<Integer> slots, Integer[] taken) {
        if (slot == taken.length) {
            told.accept(new Seating(slots, Arrays.asList(taken)));
            return;
        }
        for (int topic : topics.get(slot)) {
            taken[slot] = topic;
            choose(slot + 1, slots, taken);
        }
    }
}
