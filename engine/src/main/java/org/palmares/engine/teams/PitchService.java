package org.palmares.engine.teams;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Topic;

/**
 * How well some live topics serve people: the greatest sum of points when each person goes to one live topic that they
 * wish for or brought, and no topic takes more people than it has seats. Found exactly, person by person, each along the
 * best chain of people who make room for one another.
 */
final class PitchService {
    private static final int NOBODY = -1;

    private final int[][] topicsOf;
    private final int[][] points;
    private final int[] seats;

    PitchService(PitchRequest request) {
        List<Topic> topics = request.topics();
        Map<Id<Topic>, Integer> positions = new HashMap<>();
        for (int at = 0; at < topics.size(); at++) {
            positions.put(topics.get(at).id(), at);
        }
        int longest = request.participants().stream()
                .mapToInt(person -> person.wishes().size())
                .max()
                .orElse(0);
        seats = IntStream.range(0, topics.size()).map(request::seats).toArray();
        topicsOf = new int[request.participants().size()][];
        points = new int[topicsOf.length][];
        for (int person = 0; person < topicsOf.length; person++) {
            Map<Integer, Integer> worth = worth(request.participants().get(person), longest, positions);
            topicsOf[person] =
                    worth.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
            points[person] = Arrays.stream(topicsOf[person]).map(worth::get).toArray();
        }
    }

    private static Map<Integer, Integer> worth(Participant person, int longest, Map<Id<Topic>, Integer> positions) {
        Map<Integer, Integer> worth = new HashMap<>();
        for (int place = 0; place < person.wishes().size(); place++) {
            Integer topic = positions.get(person.wishes().get(place));
            if (topic != null) {
                worth.put(topic, longest - place);
            }
        }
        person.ownTopic().map(positions::get).ifPresent(own -> worth.put(own, longest + 1));
        return worth;
    }

    /** The sum for these live topics. */
    long of(boolean[] live) {
        return new Seats(live).fill();
    }

    /** Never less than {@link #of}, and quick: everyone gets their best live topic, seats or not. */
    long atMost(boolean[] live) {
        long sum = 0;
        for (int person = 0; person < topicsOf.length; person++) {
            int best = 0;
            for (int at = 0; at < topicsOf[person].length; at++) {
                best = live[topicsOf[person][at]] ? Math.max(best, points[person][at]) : best;
            }
            sum += best;
        }
        return sum;
    }

    int people() {
        return topicsOf.length;
    }

    /** How many people each topic may take. */
    int[] seats() {
        return seats.clone();
    }

    /** Who wants the topic, and how much. */
    List<PitchBound.Offer> offers(int topic) {
        return IntStream.range(0, topicsOf.length)
                .filter(person -> points(person, topic) > 0)
                .mapToObj(person -> new PitchBound.Offer(person, points(person, topic)))
                .toList();
    }

    private int points(int person, int topic) {
        int at = Arrays.binarySearch(topicsOf[person], topic);
        return at < 0 ? 0 : points[person][at];
    }

    /** Who sits at which live topic while people come one by one. */
    private final class Seats {
        private final boolean[] live;
        private final List<List<Integer>> members = new ArrayList<>();

        Seats(boolean[] live) {
            this.live = live;
            for (int topic = 0; topic < live.length; topic++) {
                members.add(new ArrayList<>());
            }
        }

        long fill() {
            long sum = 0;
            for (int person = 0; person < topicsOf.length; person++) {
                sum += seat(person);
            }
            return sum;
        }

        /** Points gained. A best topic with a seat left cannot be beaten, as those who sit already sit best. */
        private long seat(int person) {
            int best = NOBODY;
            for (int topic : topicsOf[person]) {
                if (live[topic] && (best == NOBODY || points(person, topic) > points(person, best))) {
                    best = topic;
                }
            }
            if (best == NOBODY) {
                return 0;
            }
            if (members.get(best).size() < seats[best]) {
                members.get(best).add(person);
                return points(person, best);
            }
            return seatByChain(person);
        }

        /** The best chain: the person takes a seat, whose holder takes another, and so on; the last finds one or leaves. */
        private long seatByChain(int person) {
            long[] gain = new long[live.length];
            int[] comer = new int[live.length];
            int[] from = new int[live.length];
            Arrays.fill(gain, Long.MIN_VALUE);
            for (int topic : topicsOf[person]) {
                if (live[topic]) {
                    gain[topic] = points(person, topic);
                    comer[topic] = person;
                    from[topic] = NOBODY;
                }
            }
            spread(gain, comer, from);
            return settle(gain, comer, from);
        }

        /** Longest chains by repeated relaxing (Bellman, Ford); none grows for ever, as those who sit sit best. */
        private void spread(long[] gain, int[] comer, int[] from) {
            boolean grew = true;
            while (grew) {
                grew = false;
                for (int topic = 0; topic < live.length; topic++) {
                    if (gain[topic] != Long.MIN_VALUE && members.get(topic).size() >= seats[topic]) {
                        grew |= pushOn(topic, gain, comer, from);
                    }
                }
            }
        }

        private boolean pushOn(int topic, long[] gain, int[] comer, int[] from) {
            boolean grew = false;
            for (int holder : members.get(topic)) {
                for (int next : topicsOf[holder]) {
                    long reached = gain[topic] - points(holder, topic) + points(holder, next);
                    if (live[next] && next != topic && reached > gain[next]) {
                        gain[next] = reached;
                        comer[next] = holder;
                        from[next] = topic;
                        grew = true;
                    }
                }
            }
            return grew;
        }

        private long settle(long[] gain, int[] comer, int[] from) {
            long best = 0;
            int end = NOBODY;
            int leaver = NOBODY;
            for (int topic = 0; topic < live.length; topic++) {
                if (gain[topic] != Long.MIN_VALUE) {
                    boolean room = members.get(topic).size() < seats[topic];
                    int least = room ? NOBODY : leastServed(topic);
                    long total = gain[topic] - (room ? 0 : points(least, topic));
                    if (total > best) {
                        best = total;
                        end = topic;
                        leaver = least;
                    }
                }
            }
            if (end != NOBODY && leaver != NOBODY) {
                members.get(end).remove((Integer) leaver);
            }
            for (int topic = end; topic != NOBODY; topic = from[topic]) {
                if (from[topic] != NOBODY) {
                    members.get(from[topic]).remove((Integer) comer[topic]);
                }
                members.get(topic).add(comer[topic]);
            }
            return best;
        }

        private int leastServed(int topic) {
            int least = members.get(topic).get(0);
            for (int holder : members.get(topic)) {
                least = points(holder, topic) < points(least, topic) ? holder : least;
            }
            return least;
        }
    }
}
