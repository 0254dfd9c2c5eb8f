package org.palmares.engine.teams.rotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.TeamSize;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.Pair;
import org.palmares.engine.teams.Priority;
import org.palmares.engine.teams.Seating;
import org.palmares.engine.teams.SizeBounds;
import org.palmares.engine.teams.TeamSlot;
import org.palmares.engine.teams.Together;
import org.palmares.engine.teams.World;

class MeetingBoundTest {
    private static final int WAITING = Seating.WAITING;

    @Test
    void tables_of_six_at_five_tables_force_five_pairs_to_meet_again_at_every_two_turns() {
        FormationRequest tables = Workshop.people(30)
                .teams(5, 6, 6, 6)
                .ask(new SizeBounds(Priority.HARD, 1))
                .request();
        assertEquals(5, MeetingBound.of(Workshop.rotation(tables, 2)).repeats());
        MeetingBound three = MeetingBound.of(Workshop.rotation(tables, 3));
        assertEquals(15, three.repeats());
        assertTrue(three.why().en().contains("5 tables"), three.why().en());
    }

    @Test
    void six_tables_of_five_force_nobody_to_meet_again_within_four_turns() {
        assertEquals(
                0,
                MeetingBound.of(Workshop.rotation(Workshop.thirty().request(), 4))
                        .repeats());
    }

    @Test
    void more_meetings_than_pairs_force_the_difference() {
        FormationRequest tables = Workshop.people(6)
                .teams(3, 2, 2, 2)
                .ask(new SizeBounds(Priority.HARD, 1))
                .request();
        assertEquals(0, MeetingBound.of(Workshop.rotation(tables, 5)).repeats());
        assertEquals(3, MeetingBound.of(Workshop.rotation(tables, 6)).repeats());
    }

    @Test
    void whoever_knows_everybody_meets_somebody_again_at_each_turn() {
        FormationRequest tables = Workshop.people(6)
                .teams(3, 2, 2, 2)
                .ask(new SizeBounds(Priority.HARD, 1))
                .request();
        Pair[] history = IntStream.range(1, 6)
                .mapToObj(other -> World.pair(Workshop.name(0), Workshop.name(other)))
                .toArray(Pair[]::new);
        MeetingBound bound = MeetingBound.of(Workshop.rotation(tables, 2, history));
        assertEquals(1, bound.repeats());
        assertEquals(EachPerson.WHY, bound.why());
    }

    @Test
    void with_more_turns_than_tables_everyone_comes_back_to_somebody_who_stays() {
        World world = Workshop.people(8);
        world.slot("", "", new TeamSize(1, 4, 8), Workshop.name(0));
        world.slot("", "", new TeamSize(1, 4, 8), Workshop.name(1));
        MeetingBound bound = MeetingBound.of(
                Workshop.rotation(world.ask(new SizeBounds(Priority.HARD, 1)).request(), 3));
        assertTrue(bound.repeats() >= 6, bound.toString());
    }

    @Test
    void no_rotation_of_a_tiny_workshop_is_below_the_bound() {
        int met = 0;
        for (int seed = 0; seed < 250; seed++) {
            RotationRequest request = anyRotation(new Random(seed));
            long least = leastByTryingAll(request);
            long bound = MeetingBound.of(request).repeats();
            assertTrue(bound <= least, "bound " + bound + " above " + least + " at seed " + seed);
            met += bound > 0 && bound == least ? 1 : 0;
        }
        assertTrue(met >= 50, "a bound above 0 is met " + met + " times");
    }

    private static RotationRequest anyRotation(Random random) {
        int people = 4 + random.nextInt(3);
        int tables = 2 + random.nextInt(2);
        World world = Workshop.people(people);
        int least = people / tables;
        int most = random.nextInt(4) == 0 ? least : (people + tables - 1) / tables + random.nextInt(2);
        int min = random.nextInt(3) == 0 ? 0 : least;
        for (int table = 0; table < tables; table++) {
            String[] fixed = random.nextInt(4) == 0 ? new String[] {Workshop.name(table)} : new String[0];
            world.slot("", "", new TeamSize(Math.max(1, min), Math.max(1, most), Math.max(1, most)), fixed);
        }
        if (random.nextInt(4) > 0) {
            world.ask(new SizeBounds(Priority.HARD, 1));
        }
        if (random.nextInt(3) == 0) {
            Pair couple = World.pair(Workshop.name(people - 1), Workshop.name(random.nextInt(people - 1)));
            world.ask(new Together(List.of(couple), Priority.HARD, 1));
        }
        List<Pair> history = new ArrayList<>();
        for (int meeting = random.nextInt(3) * random.nextInt(6); meeting > 0; meeting--) {
            int one = random.nextInt(people - 1);
            int other = one + 1 + random.nextInt(people - one - 1);
            history.add(World.pair(Workshop.name(one), Workshop.name(other)));
        }
        FormationRequest perTurn = world.request();
        int turns = everySeating(perTurn).size() <= 50 ? 3 : 2;
        return Workshop.rotation(perTurn, turns, history.toArray(Pair[]::new));
    }

    /** The least cost of meeting again over all rotations that keep the sizes, where they can be kept. */
    private static long leastByTryingAll(RotationRequest request) {
        int people = request.perTurn().participants().size();
        int[][] known = new int[people][people];
        request.history().forEach(pair -> known[position(request, pair, 0)][position(request, pair, 1)]++);
        boolean[][] meant = new boolean[people][people];
        request.companions().forEach(pair -> meant[position(request, pair, 0)][position(request, pair, 1)] = true);
        List<int[]> all = everySeating(request.perTurn());
        return least(all, known, meant, request.turns());
    }

    private static long least(List<int[]> all, int[][] known, boolean[][] meant, int turns) {
        if (turns == 0) {
            return 0;
        }
        long least = Long.MAX_VALUE;
        for (int[] seats : all) {
            long cost = meet(seats, known, meant, 1) + least(all, known, meant, turns - 1);
            meet(seats, known, meant, -1);
            least = Math.min(least, cost);
        }
        return least;
    }

    private static long meet(int[] seats, int[][] known, boolean[][] meant, int by) {
        long cost = 0;
        for (int one = 0; one < seats.length; one++) {
            for (int other = one + 1; other < seats.length; other++) {
                if (seats[one] != WAITING && seats[one] == seats[other]) {
                    cost += meant[one][other] ? 0 : known[one][other];
                    known[one][other] += by;
                }
            }
        }
        return cost;
    }

    private static int position(RotationRequest request, Pair pair, int which) {
        return request.perTurn().personPositions().get(which == 0 ? pair.first() : pair.second());
    }

    /** Every way to sit down with as few people waiting as can be, in the sizes asked for where some way keeps them. */
    private static List<int[]> everySeating(FormationRequest perTurn) {
        List<int[]> all = new ArrayList<>();
        collect(perTurn, new int[perTurn.participants().size()], 0, all);
        long seats =
                perTurn.slots().stream().mapToLong(slot -> slot.size().max()).sum();
        long fewest = Math.max(0, perTurn.participants().size() - seats);
        List<int[]> seated = all.stream()
                .filter(way -> IntStream.of(way).filter(slot -> slot == WAITING).count() == fewest)
                .toList();
        List<int[]> kept = perTurn.constraints().stream().anyMatch(SizeBounds.class::isInstance)
                ? seated.stream().filter(way -> keepsSizes(perTurn, way)).toList()
                : seated;
        return kept.isEmpty() ? seated : kept;
    }

    private static void collect(FormationRequest perTurn, int[] way, int person, List<int[]> all) {
        if (person == way.length) {
            all.add(way.clone());
            return;
        }
        for (int slot = WAITING; slot < perTurn.slots().size(); slot++) {
            if (mayBe(perTurn, person, slot)) {
                way[person] = slot;
                collect(perTurn, way, person + 1, all);
            }
        }
    }

    private static boolean mayBe(FormationRequest perTurn, int person, int slot) {
        for (int at = 0; at < perTurn.slots().size(); at++) {
            TeamSlot table = perTurn.slots().get(at);
            if (table.fixedMembers().contains(perTurn.participants().get(person).id())) {
                return slot == at;
            }
        }
        return true;
    }

    private static boolean keepsSizes(FormationRequest perTurn, int[] way) {
        return IntStream.range(0, perTurn.slots().size()).allMatch(slot -> {
            long size = IntStream.of(way).filter(taken -> taken == slot).count();
            TeamSize asked = perTurn.slots().get(slot).size();
            return size >= asked.min() && size <= asked.max();
        });
    }
}
