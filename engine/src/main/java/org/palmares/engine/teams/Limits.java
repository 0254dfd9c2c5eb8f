package org.palmares.engine.teams;

import java.util.Arrays;

/**
 * What teams and topics hold. A plan keeps these limits when no team has more than its most people, and no topic more
 * teams than places where {@link TopicCapacity} is asked; what is fixed beyond a limit is not held against it. Immutable.
 */
final class Limits {
    private final int[] room;
    private final int[] most;
    private final int[] places;

    private Limits(int[] room, int[] most, int[] places) {
        this.room = room;
        this.most = most;
        this.places = places;
    }

    static Limits of(Census census) {
        int[] room = new int[census.teams()];
        int[] most = new int[room.length];
        for (int slot = 0; slot < room.length; slot++) {
            room[slot] = Math.max(0, census.slot(slot).size().max() - census.fixed(slot));
            most[slot] = room[slot] + census.fixed(slot);
        }
        return new Limits(room, most, places(census));
    }

    /** Without end where topics are not limited, or are too few for all teams. */
    private static int[] places(Census census) {
        FormationRequest request = census.request();
        int[] places = new int[request.topics().size()];
        boolean asked = request.constraints().stream().anyMatch(TopicCapacity.class::isInstance);
        TopicTakers takers = TopicTakers.of(census);
        if (!asked || takers.left() > 0) {
            Arrays.fill(places, Census.UNLIMITED);
            return places;
        }
        for (int topic = 0; topic < places.length; topic++) {
            places[topic] =
                    Math.max(takers.fixed(topic), request.topics().get(topic).teams());
        }
        return places;
    }

    int room(int slot) {
        return room[slot];
    }

    /** The most people whom a team has in a plan that keeps the limits. */
    int most(int slot) {
        return most[slot];
    }

    /** The most people of the largest team, at least 1. */
    int largest() {
        return Math.max(1, Arrays.stream(most).max().orElse(1));
    }

    int places(int topic) {
        return places[topic];
    }

    /** Whether any topic is limited. */
    boolean limitTopics() {
        return Arrays.stream(places).anyMatch(count -> count < Census.UNLIMITED);
    }

    boolean keptBy(Seating plan) {
        int[] taken = new int[places.length];
        for (Table team : plan.tables()) {
            if (team.size() > most[team.slot()]) {
                return false;
            }
            if (team.topic() != TeamView.NO_TOPIC && ++taken[team.topic()] > places[team.topic()]) {
                return false;
            }
        }
        return true;
    }
}
