package org.palmares.engine.teams.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.teams.AnyWorld;
import org.palmares.engine.teams.Apart;
import org.palmares.engine.teams.Evaluator;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.PlanScore;
import org.palmares.engine.teams.Priority;
import org.palmares.engine.teams.Quantity;
import org.palmares.engine.teams.Seating;
import org.palmares.engine.teams.World;

class WhatIfTest {
    @Test
    void every_answer_is_what_a_count_from_scratch_says() {
        Random random = new Random(7);
        for (int world = 0; world < 60; world++) {
            FormationRequest request = AnyWorld.request(random);
            Seating seating = AnyWorld.seating(request, random);
            WhatIf whatIf = WhatIf.of(request, seating);
            int person = random.nextInt(request.participants().size());
            for (int slot = 0; slot < request.slots().size(); slot++) {
                if (seating.slots().get(person) != slot) {
                    Effect effect = whatIf.move(
                            request.participants().get(person).id(),
                            request.slots().get(slot).id());
                    assertEquals(counted(request, seating, with(seating, person, slot)), parts(request, effect));
                    assertEquals(difference(request, seating, with(seating, person, slot)), score(effect));
                }
            }
            for (int other = 0; other < request.participants().size(); other++) {
                int here = seating.slots().get(person);
                int there = seating.slots().get(other);
                if (here != there) {
                    Seating after = with(with(seating, person, there), other, here);
                    Effect effect = whatIf.swap(
                            request.participants().get(person).id(),
                            request.participants().get(other).id());
                    assertEquals(counted(request, seating, after), parts(request, effect));
                    assertEquals(difference(request, seating, after), score(effect));
                }
            }
        }
    }

    @Test
    void placements_stand_in_order_and_hold_every_open_team_once() {
        Random random = new Random(8);
        for (int world = 0; world < 40; world++) {
            FormationRequest request = AnyWorld.request(random);
            Seating seating = with(AnyWorld.seating(request, random), 0, Seating.WAITING);
            WhatIf whatIf = WhatIf.of(request, seating);
            Id<Participant> person = request.participants().get(0).id();
            List<WhatIf.Placement> placements =
                    whatIf.placements(person, request.slots().size());
            List<WhatIf.Placement> sorted = new ArrayList<>(placements);
            sorted.sort(Comparator.comparing(WhatIf.Placement::effect));
            assertEquals(sorted, placements);
            assertEquals(
                    request.slots().stream().map(slot -> slot.id()).toList(),
                    placements.stream().map(WhatIf.Placement::team).sorted().toList());
            assertEquals(placements.subList(0, 1), whatIf.placements(person, 1));
        }
    }

    @Test
    void what_is_for_the_organizer_only_is_not_among_what_everyone_reads() {
        World world = new World()
                .people("a CODE", "b DRAW", "c CODE")
                .teams(2, 1, 1, 3)
                .ask(
                        new Apart(List.of(World.pair("a", "b")), Priority.HARD, 1),
                        World.roles(Quantity.atLeast(1), Priority.STRONG, "DRAW"));
        Effect effect = WhatIf.of(world.request(), AnyWorld.seating(new int[] {0, 0, 1}, new int[] {-1, -1}))
                .move(Id.of("b"), Id.of("02"));
        assertEquals(-1, effect.hard());
        assertEquals(List.of(), effect.better());
        assertEquals(
                2, effect.parts().stream().filter(part -> part.change() != 0).count() + 1);
    }

    @Test
    void a_change_within_one_team_is_a_mistake_of_ours() {
        World world = new World().people("a CODE", "b CODE").teams(1, 1, 2, 3);
        WhatIf whatIf = WhatIf.of(world.request(), AnyWorld.seating(new int[] {0, 0}, new int[] {-1}));
        assertThrows(IllegalArgumentException.class, () -> whatIf.swap(Id.of("a"), Id.of("b")));
        assertThrows(IllegalArgumentException.class, () -> whatIf.move(Id.of("a"), Id.of("01")));
        assertThrows(IllegalArgumentException.class, () -> whatIf.move(Id.of("z"), Id.of("01")));
    }

    private static Seating with(Seating seating, int person, int slot) {
        List<Integer> slots = new ArrayList<>(seating.slots());
        slots.set(person, slot);
        return new Seating(slots, seating.topics());
    }

    private static List<Long> counted(FormationRequest request, Seating before, Seating after) {
        Evaluator evaluator = new Evaluator(request);
        List<Long> was = evaluator.costs(before);
        List<Long> is = evaluator.costs(after);
        return IntStream.range(0, was.size())
                .mapToObj(at -> is.get(at) - was.get(at))
                .toList();
    }

    /** The changes in the order of the request, 0 where a constraint is not named; constraints may stand there twice. */
    private static List<Long> parts(FormationRequest request, Effect effect) {
        List<Long> changes = new ArrayList<>();
        List<Effect.Part> left = new ArrayList<>(effect.parts());
        for (var constraint : request.constraints()) {
            boolean named = !left.isEmpty() && left.get(0).constraint() == constraint;
            changes.add(named ? left.remove(0).change() : 0L);
        }
        return changes;
    }

    private static List<Long> difference(FormationRequest request, Seating before, Seating after) {
        PlanScore was = new Evaluator(request).of(before);
        PlanScore is = new Evaluator(request).of(after);
        return List.of(is.hard() - was.hard(), is.strong() - was.strong(), is.soft() - was.soft());
    }

    private static List<Long> score(Effect effect) {
        return List.of(effect.hard(), effect.strong(), effect.soft());
    }
}
