package org.palmares.engine.teams.kernel;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.palmares.engine.domain.Dice;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Site;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.Seating;
import org.palmares.engine.teams.Table;

/**
 * The changes that a search tries, drawn at random: mostly two people of one role change places, then any two, then
 * somebody joins the team of a person whom a pair draws them to, then one person goes to another team; where slots
 * choose their topics, those change too. Nothing that a request forbids is ever tried. For one thread.
 */
final class Neighbourhood {
    private static final int TOPIC_PERCENT = 5;
    private static final int SAME_ROLE = 45;
    private static final int ANY_SWAP = SAME_ROLE + 25;
    private static final int PULL = ANY_SWAP + 15;
    private static final int KINDS = 100;
    private static final int ANYWHERE = -1;

    /** With more pairs a person than this nobody is drawn to anybody in particular. */
    private static final long FEW_PAIRS = 16;

    private final FormationRequest request;
    private final Model model;
    private final int[] people;
    private final boolean[] free;
    private final int[] siteOfPerson;
    private final int[] siteOfSlot;
    private final int[][] slots;
    private final int[][] mates;
    private final int[] choosers;
    private final int[][] topics;
    private final int[][] drawnTo;
    private final int[] drawn;

    Neighbourhood(FormationRequest request, Model model, Freedom freedom) {
        this.request = request;
        this.model = model;
        people = ints(freedom.people());
        free = new boolean[model.people];
        freedom.people().forEach(person -> free[person] = true);
        Map<String, Integer> sites = new TreeMap<>();
        siteOfPerson = request.participants().stream()
                .mapToInt(person -> number(person.site(), sites))
                .toArray();
        siteOfSlot = request.slots().stream()
                .mapToInt(slot -> number(slot.site(), sites))
                .toArray();
        slots = shared(freedom.slots());
        mates = shared(freedom.mates());
        choosers = ints(freedom.choosers());
        topics = shared(freedom.topics());
        drawnTo = drawnTo();
        drawn = IntStream.of(people)
                .filter(person -> drawnTo[person].length > 0)
                .toArray();
    }

    /** Tries a random change on the plan; false when the draw was not allowed and nothing was tried. */
    boolean tryOne(PlanState plan, Dice dice) {
        boolean topic = people.length == 0 || (choosers.length > 0 && dice.below(KINDS) < TOPIC_PERCENT);
        return topic ? tryTopic(plan, dice) : trySeat(plan, dice);
    }

    /** Tries that two people change places; false when the draw was not allowed. */
    boolean tryAnySwap(PlanState plan, Dice dice) {
        return trySwap(plan, people[dice.below(people.length)], people[dice.below(people.length)]);
    }

    private boolean tryTopic(PlanState plan, Dice dice) {
        int at = dice.below(choosers.length);
        int slot = choosers[at];
        if (dice.below(2) == 0) {
            int other = choosers[dice.below(choosers.length)];
            boolean allowed = plan.topicOf(slot) != plan.topicOf(other)
                    && request.admitsTopic(slot, plan.topicOf(other))
                    && request.admitsTopic(other, plan.topicOf(slot));
            if (allowed) {
                plan.tryTopics(slot, other);
            }
            return allowed;
        }
        int topic = topics[at][dice.below(topics[at].length)];
        boolean changes = topic != plan.topicOf(slot);
        if (changes) {
            plan.tryTopic(slot, topic);
        }
        return changes;
    }

    private boolean trySeat(PlanState plan, Dice dice) {
        int kind = dice.below(KINDS);
        int person = people[dice.below(people.length)];
        if (kind < SAME_ROLE) {
            return trySwap(plan, person, mates[person][dice.below(mates[person].length)]);
        }
        if (kind < ANY_SWAP) {
            return trySwap(plan, person, people[dice.below(people.length)]);
        }
        if (kind < PULL && drawn.length > 0) {
            return tryPull(plan, drawn[dice.below(drawn.length)], dice);
        }
        return tryMove(plan, person, slots[person][dice.below(slots[person].length)]);
    }

    private boolean trySwap(PlanState plan, int one, int other) {
        int here = plan.slotOf(one);
        int there = plan.slotOf(other);
        boolean allowed = here != there && mayTake(one, there) && mayTake(other, here);
        if (allowed) {
            plan.trySwap(one, other);
        }
        return allowed;
    }

    /** Whoever waits can only change places with somebody, so that as many people wait after the change as before. */
    private boolean tryMove(PlanState plan, int person, int slot) {
        boolean allowed = plan.slotOf(person) != slot && plan.slotOf(person) != Seating.WAITING;
        if (allowed) {
            plan.tryMove(person, slot);
        }
        return allowed;
    }

    /** The person takes the place of a member of the team where somebody is whom a pair draws them to. */
    private boolean tryPull(PlanState plan, int person, Dice dice) {
        int to = plan.slotOf(drawnTo[person][dice.below(drawnTo[person].length)]);
        if (to == Seating.WAITING) {
            return false;
        }
        Table table = plan.table(to);
        int other = table.member(dice.below(table.size()));
        return free[other] && trySwap(plan, person, other);
    }

    private boolean mayTake(int person, int slot) {
        return slot == Seating.WAITING
                || siteOfPerson[person] == ANYWHERE
                || siteOfSlot[slot] == ANYWHERE
                || siteOfPerson[person] == siteOfSlot[slot];
    }

    private static int number(Optional<Id<Site>> site, Map<String, Integer> numbers) {
        return site.map(id -> numbers.computeIfAbsent(id.value(), unseen -> numbers.size()))
                .orElse(ANYWHERE);
    }

    /** For each person those with whom being together spares something, where pairs are few enough to say so. */
    private int[][] drawnTo() {
        int[][] found = new int[model.people][];
        boolean few = model.pairs.others.length < FEW_PAIRS * model.people;
        for (int person = 0; person < model.people; person++) {
            found[person] = few ? model.pairs.mates(person).toArray() : new int[0];
        }
        return found;
    }

    private static int[] ints(List<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Lists that several people share stay shared. */
    private static int[][] shared(List<List<Integer>> lists) {
        Map<List<Integer>, int[]> known = new IdentityHashMap<>();
        return lists.stream()
                .map(list -> known.computeIfAbsent(list, Neighbourhood::ints))
                .toArray(int[][]::new);
    }
}
