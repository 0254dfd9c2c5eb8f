package org.palmares.engine.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.TeamSize;

class OwnTopicTest {
    private static final TeamSize ONE = new TeamSize(1, 1, 1);

    private static World world() {
        return new World()
                .people("a CODE own=T1", "b CODE own=T1", "c CODE own=T9")
                .topic("T1", 1)
                .topic("T2", 1)
                .slot("T1", "", ONE)
                .slot("T2", "", ONE)
                .ask(new OwnTopic(Priority.HARD, 1));
    }

    @Test
    void an_owner_elsewhere_costs_one() {
        assertEquals(0, world().cost("a", ""));
        assertEquals(1, world().cost("", "a"));
        assertEquals(1, world().cost("a", "b"));
    }

    @Test
    void a_topic_that_the_request_does_not_hold_counts_for_nobody() {
        assertEquals(0, world().cost("a", "c"));
    }

    @Test
    void owners_beyond_the_seats_of_their_topic_are_a_bound_less_those_who_wait() {
        assertEquals(0, new OwnTopic(Priority.HARD, 1).bound(world().request()));
        World seated = new World()
                .people("a CODE own=T1", "b CODE own=T1")
                .topic("T1", 1)
                .topic("T2", 1)
                .slot("T1", "", ONE)
                .slot("T2", "", ONE);
        assertEquals(1, new OwnTopic(Priority.HARD, 1).bound(seated.request()));
    }
}
