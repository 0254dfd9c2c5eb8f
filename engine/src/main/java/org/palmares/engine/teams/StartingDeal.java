package org.palmares.engine.teams;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Role;
import org.palmares.engine.domain.Topic;

/**
 * The plan from which a search starts: fixed members first, then people dealt out role by role, the rarest role first,
 * each to the team that has fewest of that role. Nobody sits beyond the most people of a team; who is left over waits,
 * and no plan lets fewer wait. The same whatever the seed.
 */
public final class StartingDeal {
    private final FormationRequest request;
    private final Map<Id<Role>, Integer> roleNumbers = new TreeMap<>();
    private final List<Integer> slots;
    private final List<Integer> topics;
    private final int[] sizes;
    private int[][] roleMates;

    private StartingDeal(FormationRequest request) {
        this.request = request;
        this.slots = new ArrayList<>(Collections.nCopies(request.participants().size(), Seating.WAITING));
        this.topics = new ArrayList<>(Collections.nCopies(request.slots().size(), TeamView.NO_TOPIC));
        this.sizes = new int[request.slots().size()];
    }

    public static Seating of(FormationRequest request) {
        StartingDeal deal = new StartingDeal(request);
        deal.numberRoles();
        deal.seatFixedMembers();
        deal.giveTopics();
        deal.deal(deal.order());
        return new Seating(deal.slots, deal.topics);
    }

    /**
     * How many people wait in every plan that leaves no seat empty for which somebody waits: fixed members have theirs,
     * people of a site fill its seats, and people without a site what is left.
     */
    public static long waiting(FormationRequest request) {
        return Census.of(request).waiting();
    }

    private void numberRoles() {
        for (Participant person : request.participants()) {
            roleNumbers.computeIfAbsent(person.mainRole(), unseen -> roleNumbers.size());
        }
        roleMates = new int[roleNumbers.size()][sizes.length];
    }

    private void seatFixedMembers() {
        Map<Id<Participant>, Integer> positions = request.personPositions();
        for (int slot = 0; slot < sizes.length; slot++) {
            for (Id<Participant> member : request.slots().get(slot).fixedMembers()) {
                sit(positions.get(member), slot);
            }
        }
    }

    /** Topics go round, those with an owner first, each as often as it has places and then over again. */
    private void giveTopics() {
        Map<Id<Topic>, Integer> positions = request.topicPositions();
        Set<Id<Topic>> owned = request.participants().stream()
                .flatMap(person -> person.ownTopic().stream())
                .collect(Collectors.toSet());
        List<Integer> order = IntStream.range(0, request.topics().size())
                .boxed()
                .sorted(Comparator.comparing(
                        topic -> !owned.contains(request.topics().get(topic).id())))
                .toList();
        int[] taken = new int[order.size()];
        for (int slot = 0; slot < sizes.length; slot++) {
            int at = slot;
            request.slots().get(slot).topic().ifPresent(topic -> topics.set(at, positions.get(topic)));
            if (topics.get(slot) != TeamView.NO_TOPIC) {
                taken[topics.get(slot)]++;
            }
        }
        for (int slot = 0; slot < sizes.length; slot++) {
            if (request.choosesTopic(slot)) {
                int chooser = slot;
                order.stream()
                        .filter(topic -> request.admitsTopic(chooser, topic))
                        .min(Comparator.comparing(topic -> rounds(taken[topic], topic)))
                        .ifPresent(topic -> {
                            topics.set(chooser, topic);
                            taken[topic]++;
                        });
            }
        }
    }

    /** Teams already on a topic; a topic without places left comes after all that have some. */
    private int rounds(int taken, int topic) {
        return taken < request.topics().get(topic).teams() ? taken : taken + FormationRequest.MAX_PARTICIPANTS;
    }

    private List<Integer> order() {
        Map<Id<Role>, Long> holders = new TreeMap<>();
        request.participants().forEach(person -> holders.merge(person.mainRole(), 1L, Long::sum));
        return IntStream.range(0, slots.size())
                .boxed()
                .filter(person -> slots.get(person) == Seating.WAITING)
                .sorted(Comparator.comparing(
                                (Integer person) -> person(person).site().isEmpty())
                        .thenComparing(person -> person(person).ownTopic().isEmpty())
                        .thenComparing(person -> holders.get(person(person).mainRole()))
                        .thenComparing(person -> person(person).mainRole())
                        .thenComparing(person -> person))
                .toList();
    }

    /** People who are dealt alike follow one another: the teams wait for them in one queue. */
    private void deal(List<Integer> order) {
        int from = 0;
        while (from < order.size()) {
            int to = from + 1;
            while (to < order.size() && isDealtAlike(order.get(from), order.get(to))) {
                to++;
            }
            deal(order.subList(from, to), queue(order.get(from)));
            from = to;
        }
    }

    /** Owners are dealt one by one, as each has a topic of their own. */
    private boolean isDealtAlike(int one, int other) {
        return person(one).ownTopic().isEmpty()
                && person(other).ownTopic().isEmpty()
                && person(one).site().equals(person(other).site())
                && person(one).mainRole().equals(person(other).mainRole());
    }

    /** The teams with room that may take the person, the one that should come first. */
    private PriorityQueue<Seat> queue(int person) {
        PriorityQueue<Seat> queue = new PriorityQueue<>(Seat.ORDER);
        for (int slot = 0; slot < sizes.length; slot++) {
            if (hasRoom(slot) && request.admits(slot, person)) {
                queue.add(seat(slot, person));
            }
        }
        return queue;
    }

    private void deal(List<Integer> people, PriorityQueue<Seat> queue) {
        for (int person : people) {
            Seat next = queue.poll();
            if (next == null) {
                return;
            }
            sit(person, next.slot);
            if (hasRoom(next.slot)) {
                queue.add(seat(next.slot, person));
            }
        }
    }

    private boolean hasRoom(int slot) {
        return sizes[slot] < request.slots().get(slot).size().max();
    }

    private Seat seat(int slot, int person) {
        return new Seat(
                request.slots().get(slot).site().isEmpty(),
                !isOwnTopic(person, slot),
                roleMates[roleNumbers.get(person(person).mainRole())][slot],
                sizes[slot],
                slot);
    }

    /** A team as the next person sees it; teams of their site come first, then of their topic, then who lacks the role. */
    private record Seat(boolean anywhere, boolean otherTopic, int roleMates, int size, int slot) {
        private static final Comparator<Seat> ORDER = Comparator.comparing(Seat::anywhere)
                .thenComparing(Seat::otherTopic)
                .thenComparingInt(Seat::roleMates)
                .thenComparingInt(Seat::size)
                .thenComparingInt(Seat::slot);
    }

    private boolean isOwnTopic(int person, int slot) {
        return topics.get(slot) != TeamView.NO_TOPIC
                && person(person)
                        .ownTopic()
                        .equals(Optional.of(
                                request.topics().get(topics.get(slot)).id()));
    }

    private void sit(int person, int slot) {
        slots.set(person, slot);
        sizes[slot]++;
        roleMates[roleNumbers.get(person(person).mainRole())][slot]++;
    }

    private Participant person(int position) {
        return request.participants().get(position);
    }
}
