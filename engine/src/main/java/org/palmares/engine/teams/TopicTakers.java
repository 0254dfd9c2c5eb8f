package org.palmares.engine.teams;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Site;
import org.palmares.engine.domain.Topic;

/** Which teams take which topics whatever the plan: those fixed on one, and those for which no place is left. */
final class TopicTakers {
    private final int[] fixed;
    private long over;
    private long left;

    private TopicTakers(Census census) {
        fixed = new int[census.request().topics().size()];
        if (fixed.length > 0) {
            count(census);
        }
    }

    static TopicTakers of(Census census) {
        return new TopicTakers(census);
    }

    private void count(Census census) {
        Map<Optional<Id<Site>>, Integer> numbers = new HashMap<>();
        numbers.put(Optional.empty(), 0);
        long[] choosers = new long[census.sites() + fixed.length];
        long[] places = new long[choosers.length];
        for (int slot = 0; slot < census.teams(); slot++) {
            Optional<Integer> topic = census.topicOf(slot);
            if (topic.isPresent()) {
                fixed[topic.get()]++;
            } else if (hasChoice(census, slot)) {
                choosers[number(census.slot(slot).site(), numbers)]++;
            }
        }
        for (int at = 0; at < fixed.length; at++) {
            Topic topic = census.request().topics().get(at);
            over += Math.max(0, fixed[at] - topic.teams());
            places[number(topic.site(), numbers)] += Math.max(0, topic.teams() - fixed[at]);
        }
        left = Arrays.stream(choosers).sum() - Sharing.matched(choosers, places);
    }

    private static boolean hasChoice(Census census, int slot) {
        for (Topic topic : census.request().topics()) {
            if (census.slot(slot).admits(topic)) {
                return true;
            }
        }
        return false;
    }

    private static int number(Optional<Id<Site>> site, Map<Optional<Id<Site>>, Integer> numbers) {
        return numbers.computeIfAbsent(site, unseen -> numbers.size());
    }

    /** How many teams are fixed on a topic. */
    int fixed(int topic) {
        return fixed[topic];
    }

    /** How many teams are fixed beyond the places of their topics. */
    long over() {
        return over;
    }

    /** How many teams find no place on any topic, however the others choose. */
    long left() {
        return left;
    }
}
