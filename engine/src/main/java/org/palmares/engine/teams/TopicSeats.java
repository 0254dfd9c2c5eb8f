package org.palmares.engine.teams;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntBiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Topic;

/**
 * The seats of each topic at each site, for the people who are fixed nowhere. A team that chooses its topic counts for
 * each that it may take, so that there may seem to be more seats than there are. Topics by their positions.
 */
final class TopicSeats {
    /** Beyond so many kinds of people times places, nothing is said. */
    private static final long MAX_CELLS = 10_000_000;

    private final Census census;
    private final Map<Place, Long> room = new LinkedHashMap<>();
    private final boolean everybodyHasASite;

    /** A topic at a site. */
    private record Place(int site, int topic) {}

    /** People of one site and of the same wishes. */
    private record Kind(int site, List<Id<Topic>> wishes) {}

    TopicSeats(Census census) {
        this.census = census;
        Map<Integer, List<Integer>> choosers = new TreeMap<>();
        for (int slot = 0; slot < census.teams(); slot++) {
            int site = census.siteOfSlot(slot);
            Optional<Integer> topic = census.topicOf(slot);
            if (topic.isPresent()) {
                room.merge(new Place(site, topic.get()), (long) census.room(slot), Long::sum);
            } else {
                choosers.computeIfAbsent(site, unseen -> new ArrayList<>()).add(slot);
            }
        }
        choosers.forEach(this::addChoosers);
        this.everybodyHasASite = room.keySet().stream().noneMatch(place -> place.site == 0)
                && IntStream.range(0, census.people()).noneMatch(person -> census.siteOf(person) == 0);
    }

    /** The roomiest teams could take the topic, as many as it has places. */
    private void addChoosers(int site, List<Integer> slots) {
        slots.sort(Comparator.comparing(slot -> -census.room(slot)));
        boolean chosen = false;
        for (int topic = 0; topic < census.request().topics().size(); topic++) {
            if (census.mayTake(slots.get(0), topic)) {
                chosen = true;
                room.merge(new Place(site, topic), room(slots, census.places(topic)), Long::sum);
            }
        }
        if (!chosen) {
            room.merge(new Place(site, TeamView.NO_TOPIC), room(slots, slots.size()), Long::sum);
        }
    }

    private long room(List<Integer> slots, int count) {
        return slots.stream().limit(count).mapToLong(census::room).sum();
    }

    /**
     * What the people who are fixed nowhere cost at least.
     *
     * @param cost of a topic by somebody's wishes, from 0; whoever waits or has no topic costs nothing
     */
    long leastCost(ToIntBiFunction<List<Id<Topic>>, Id<Topic>> cost) {
        Map<Kind, Integer> people = new LinkedHashMap<>();
        for (int person = 0; person < census.people(); person++) {
            if (census.isFree(person)) {
                people.merge(
                        new Kind(census.siteOf(person), census.person(person).wishes()), 1, Integer::sum);
            }
        }
        if (!everybodyHasASite) {
            return leastCost(people, List.copyOf(room.keySet()), cost);
        }
        Map<Integer, List<Place>> places = room.keySet().stream().collect(Collectors.groupingBy(Place::site));
        Map<Integer, Map<Kind, Integer>> bySite = new TreeMap<>();
        people.forEach((kind, count) -> bySite.computeIfAbsent(kind.site, unseen -> new LinkedHashMap<>())
                .put(kind, count));
        return bySite.entrySet().stream()
                .mapToLong(site -> leastCost(site.getValue(), places.getOrDefault(site.getKey(), List.of()), cost))
                .sum();
    }

    private long leastCost(
            Map<Kind, Integer> people, List<Place> places, ToIntBiFunction<List<Id<Topic>>, Id<Topic>> cost) {
        if ((long) people.size() * places.size() > MAX_CELLS) {
            return 0;
        }
        int[][] costs = people.keySet().stream()
                .map(kind -> IntStream.rangeClosed(0, places.size())
                        .map(at -> at == places.size() ? 0 : cost(kind, places.get(at), cost))
                        .toArray())
                .toArray(int[][]::new);
        long[] seats = IntStream.rangeClosed(0, places.size())
                .mapToLong(at -> at == places.size() ? census.waiting() : room.get(places.get(at)))
                .toArray();
        return Transport.bound(
                costs, people.values().stream().mapToInt(Integer::intValue).toArray(), seats);
    }

    /** The last place of all is the waiting list. */
    private int cost(Kind kind, Place place, ToIntBiFunction<List<Id<Topic>>, Id<Topic>> cost) {
        if (place.site != 0 && kind.site != 0 && place.site != kind.site) {
            return Transport.BARRED;
        }
        return place.topic == TeamView.NO_TOPIC
                ? 0
                : cost.applyAsInt(
                        kind.wishes, census.request().topics().get(place.topic).id());
    }
}
