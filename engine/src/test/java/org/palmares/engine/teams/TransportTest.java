package org.palmares.engine.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TransportTest {
    @Test
    void people_who_wish_for_one_place_go_on_to_the_next() {
        int[][] costs = {{0, 1, 5}, {0, 4, 5}};
        assertEquals(1 + 1, Transport.bound(costs, new int[] {2, 2}, new long[] {2, 2, 9}));
    }

    @Test
    void a_place_without_room_attracts_nobody() {
        assertEquals(2, Transport.bound(new int[][] {{0, 2, 0}}, new int[] {2}, new long[] {1, 1, 0}));
    }

    @Test
    void nobody_costs_nothing() {
        assertEquals(0, Transport.bound(new int[0][], new int[0], new long[] {3}));
        assertEquals(0, Transport.bound(new int[0][], new int[0], new long[0]));
    }

    @Test
    void the_bound_is_the_least_cost_of_all_ways() {
        Random random = new Random(1);
        for (int world = 0; world < 1_000; world++) {
            int places = 1 + random.nextInt(4);
            int[][] costs = new int[1 + random.nextInt(4)][places];
            for (int[] row : costs) {
                Arrays.setAll(row, at -> random.nextInt(6) == 0 ? Transport.BARRED : random.nextInt(5));
            }
            int[] people = random.ints(costs.length, 1, 3).toArray();
            long[] room = random.longs(places, 0, 4).toArray();
            long least = least(costs, people, room, 0, 0);
            long bound = Transport.bound(costs, people, room);
            if (least < Transport.BARRED) {
                assertEquals(least, bound, "world " + world);
            } else {
                assertTrue(bound >= 0, "nobody can be seated in world " + world);
            }
        }
    }

    /** Tries each place for the next person. */
    private static long least(int[][] costs, int[] people, long[] room, int kind, int seated) {
        if (kind == people.length) {
            return 0;
        }
        if (seated == people[kind]) {
            return least(costs, people, room, kind + 1, 0);
        }
        long least = Transport.BARRED;
        for (int place = 0; place < room.length; place++) {
            if (room[place] > 0 && costs[kind][place] < Transport.BARRED) {
                room[place]--;
                least = Math.min(least, costs[kind][place] + least(costs, people, room, kind, seated + 1));
                room[place]++;
            }
        }
        return least;
    }
}
