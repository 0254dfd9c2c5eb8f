package org.palmares.engine.teams.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.TeamSize;
import org.palmares.engine.domain.Text;
import org.palmares.engine.teams.Apart;
import org.palmares.engine.teams.Ending;
import org.palmares.engine.teams.Evaluator;
import org.palmares.engine.teams.Priority;
import org.palmares.engine.teams.Quantity;
import org.palmares.engine.teams.Seating;
import org.palmares.engine.teams.SizeBounds;
import org.palmares.engine.teams.WaitingList;
import org.palmares.engine.teams.World;

class TeamRepairTest {
    private static final SizeBounds SIZES = new SizeBounds(Priority.HARD, 1);
    private static final WaitingList SEATS = new WaitingList(Priority.STRONG, 1);

    /** Team 01 has lost its coder d; team 02 has two. */
    private static World withoutCoder() {
        return new World()
                .people("a DRAW", "b DRAW", "e CODE", "f CODE", "g DRAW")
                .teams(2, 2, 3, 4)
                .ask(SIZES, SEATS, World.roles(Quantity.atLeast(1), Priority.HARD, "CODE"));
    }

    @Test
    void one_person_moves_where_one_is_enough_and_the_reason_names_the_need() {
        RepairResult result = SmallRepairs.repair(SmallRepairs.order(withoutCoder(), 4, "a b d", "e f g"));
        assertEquals(
                List.of(new Change(
                        Id.of("e"),
                        Change.Kind.MOVES,
                        Optional.of(Id.of("02")),
                        Optional.of(Id.of("01")),
                        new Text(
                                "Pour l'équipe « Team 01 » : chaque équipe compte au moins 1 parmi : Développement.",
                                "For team “Team 01”: each team has at least 1 of: Development."))),
                result.changes());
        assertEquals(1, result.leastMoves());
        assertEquals(0, result.score().hard());
        assertFalse(result.needsPerson());
    }

    @Test
    void nobody_moves_where_nothing_hard_is_broken() {
        World world = withoutCoder().person("d CODE");
        RepairResult result = SmallRepairs.repair(SmallRepairs.order(world, 4, "a b d", "e f g"));
        assertEquals(List.of(), result.changes());
        assertEquals(0, result.leastMoves());
    }

    @Test
    void whoever_is_locked_or_held_never_moves() {
        Random random = new Random(3);
        for (int world = 0; world < 20; world++) {
            RepairRequest free = SmallRepairs.any(random, 4);
            List<Id<Participant>> people =
                    free.today().participants().stream().map(Participant::id).toList();
            List<Id<Participant>> staying = List.of(people.get(0), people.get(4));
            RepairResult result = SmallRepairs.repair(new RepairRequest(
                    free.today(),
                    free.published(),
                    staying.subList(0, 1),
                    staying.subList(1, 2),
                    false,
                    4,
                    OptionalInt.empty()));
            assertTrue(
                    result.changes().stream()
                            .filter(change -> change.kind() == Change.Kind.MOVES)
                            .noneMatch(change -> staying.contains(change.person())),
                    "world " + world);
        }
    }

    @Test
    void a_held_seat_is_given_to_nobody() {
        World world = new World()
                .people("a CODE", "b CODE", "late CODE", "n CODE")
                .teams(1, 2, 3, 3)
                .ask(SIZES, SEATS);
        RepairRequest order = new RepairRequest(
                world.request(),
                SmallRepairs.teams("a b late"),
                List.of(),
                List.of(Id.of("late")),
                false,
                2,
                OptionalInt.empty());
        RepairResult result = SmallRepairs.repair(order);
        assertEquals(
                List.of(new Change(Id.of("n"), Change.Kind.WAITS, Optional.empty(), Optional.empty(), Why.NO_SEAT)),
                result.changes());
        assertTrue(result.needsPerson());
    }

    @Test
    void after_kick_off_nobody_moves_and_an_expert_is_offered() {
        RepairRequest before = SmallRepairs.order(withoutCoder(), 4, "a b d", "e f g");
        RepairResult result = SmallRepairs.repair(new RepairRequest(
                before.today(), before.published(), List.of(), List.of(), true, 4, OptionalInt.of(3)));
        assertEquals(List.of(), result.changes());
        assertEquals(Ending.NOTHING_TO_SEARCH, result.ending());
        assertEquals(
                List.of(
                        new Offer.SharedExpert(
                                Id.of("e"),
                                Id.of("02"),
                                List.of(Id.of("01")),
                                new Text(
                                        "Personne-ressource : quelques heures auprès de « Team 01 ». Chaque équipe compte au"
                                                + " moins 1 parmi : Développement.",
                                        "Shared expert: some hours with “Team 01”. Each team has at least 1 of: Development."))),
                result.offers());
    }

    @Test
    void after_kick_off_a_loan_and_a_merge_are_offered_to_a_team_that_is_too_small() {
        World world = new World()
                .people("a CODE", "c CODE", "d CODE", "e CODE", "f CODE", "g CODE", "h CODE")
                .teams(3, 2, 3, 4)
                .ask(SIZES, SEATS);
        RepairRequest order = new RepairRequest(
                world.request(),
                SmallRepairs.teams("a b", "c d", "e f g h"),
                List.of(),
                List.of(),
                true,
                4,
                OptionalInt.empty());
        RepairResult result = SmallRepairs.repair(order);
        assertEquals(
                List.of(Offer.Loan.class, Offer.Merge.class),
                result.offers().stream().map(Offer::getClass).toList());
        assertEquals(List.of(Id.of("a")), ((Offer.Merge) result.offers().get(1)).movers());
        assertEquals(Id.of("02"), ((Offer.Merge) result.offers().get(1)).into());
    }

    @Test
    void a_team_in_which_nobody_is_left_is_closed_and_nobody_has_to_fill_it() {
        World world = new World()
                .people("c CODE", "d CODE", "e CODE", "f CODE")
                .teams(2, 2, 3, 4)
                .ask(SIZES, SEATS);
        RepairResult result = SmallRepairs.repair(SmallRepairs.order(world, 4, "a b", "c d e f"));
        assertEquals(List.of(Id.of("01")), result.closed());
        assertEquals(List.of(), result.changes());
        assertEquals(0, result.score().hard());
    }

    @Test
    void a_team_in_which_nobody_is_left_lives_on_when_people_who_would_wait_fill_it() {
        World world = new World()
                .people("c CODE", "d CODE", "n1 CODE", "n2 CODE")
                .teams(2, 2, 2, 2)
                .ask(SIZES, SEATS);
        RepairResult result = SmallRepairs.repair(SmallRepairs.order(world, 4, "a b", "c d"));
        assertEquals(List.of(), result.closed());
        assertEquals(new Seating(List.of(1, 1, 0, 0), List.of(-1, -1)), result.plan());
    }

    @Test
    void closing_a_small_team_is_offered_where_it_moves_fewer_people() {
        World world = new World()
                .people("a CODE", "e CODE", "f CODE", "g CODE", "h CODE", "i CODE", "j CODE", "k CODE", "l CODE")
                .teams(3, 3, 4, 5)
                .ask(SIZES, SEATS);
        RepairResult result = SmallRepairs.repair(SmallRepairs.order(world, 4, "a b c", "e f g h", "i j k l"));
        assertEquals(2, result.point().moved());
        assertEquals(2, result.leastMoves());
        Offer.Dissolve offer = (Offer.Dissolve) result.offers().get(0);
        assertEquals(List.of(Id.of("01")), offer.teams());
        assertEquals(1, offer.moved());
        assertEquals(
                "Fermer « Team 01 » avant le départ : 1 personne change d'équipe, et toutes les contraintes impératives"
                        + " sont observées.",
                offer.sentence().fr());
    }

    @Test
    void everybody_left() {
        World world = new World().teams(2, 2, 3, 4).ask(SIZES, SEATS);
        RepairResult result = SmallRepairs.repair(SmallRepairs.order(world, 4, "a b", "c d"));
        assertEquals(List.of(Id.of("01"), Id.of("02")), result.closed());
        assertEquals(List.of(), result.changes());
        assertEquals(List.of(), result.offers());
    }

    @Test
    void only_newcomers_came() {
        World world = new World()
                .people("m CODE", "n CODE", "o CODE")
                .teams(2, 2, 3, 4)
                .ask(SIZES, SEATS);
        RepairResult result = SmallRepairs.repair(SmallRepairs.order(world, 4, "a b", "c d"));
        assertEquals(
                Set.of(Change.Kind.JOINS),
                new HashSet<>(result.changes().stream().map(Change::kind).toList()));
        assertEquals(1, result.closed().size());
        assertEquals(0, result.score().hard());
    }

    @Test
    void a_newcomer_has_a_seat_while_one_is_free_even_where_a_hard_constraint_breaks() {
        World world = new World()
                .people("a CODE", "b CODE", "n CODE")
                .teams(1, 2, 3, 4)
                .ask(SIZES, SEATS, new Apart(List.of(World.pair("a", "n")), Priority.HARD, 1));
        RepairResult result = SmallRepairs.repair(SmallRepairs.order(world, 0, "a b"));
        assertEquals(Change.Kind.JOINS, result.changes().get(0).kind());
        assertEquals(1, result.score().hard());
        assertTrue(result.needsPerson());
    }

    @Test
    void who_is_kept_apart_is_never_a_reason_to_read() {
        World world = new World()
                .people("a CODE", "b CODE", "c CODE", "d CODE")
                .teams(2, 1, 2, 4)
                .ask(new Apart(List.of(World.pair("a", "b")), Priority.HARD, 1));
        RepairResult result = SmallRepairs.repair(SmallRepairs.order(world, 2, "a b c", "d"));
        assertEquals(
                List.of(Why.DECIDED),
                result.changes().stream().map(Change::reason).toList());
    }

    @Test
    void somebody_whom_the_organizer_fixed_elsewhere_goes_there() {
        World world = new World()
                .people("a CODE", "b CODE", "c CODE")
                .slot("", "", new TeamSize(1, 2, 3))
                .slot("", "", new TeamSize(1, 2, 3), "b")
                .ask(SIZES);
        RepairResult result = SmallRepairs.repair(SmallRepairs.order(world, 2, "a b", "c"));
        assertEquals(
                List.of(new Change(
                        Id.of("b"),
                        Change.Kind.MOVES,
                        Optional.of(Id.of("01")),
                        Optional.of(Id.of("02")),
                        Why.DECIDED)),
                result.changes());
    }

    @Test
    void undoing_any_announced_move_alone_makes_the_plan_worse() {
        Random random = new Random(21);
        int moves = 0;
        for (int world = 0; world < 20; world++) {
            RepairResult result = SmallRepairs.repair(SmallRepairs.any(random, 4));
            Evaluator evaluator = new Evaluator(result.request());
            for (Change change : result.changes()) {
                if (change.kind() == Change.Kind.MOVES) {
                    moves++;
                    Seating undone = undone(result, change);
                    assertTrue(result.score().isBetterThan(evaluator.of(undone)), "world " + world + ", " + change);
                }
            }
        }
        assertTrue(moves > 10, "some moves were announced: " + moves);
    }

    @Test
    void the_curve_never_gets_worse_and_the_recommended_point_is_on_it() {
        Random random = new Random(22);
        for (int world = 0; world < 20; world++) {
            RepairResult result = SmallRepairs.repair(SmallRepairs.any(random, 4));
            for (int at = 1; at < result.curve().size(); at++) {
                CurvePoint before = result.curve().get(at - 1);
                CurvePoint point = result.curve().get(at);
                assertTrue(point.atMost() > before.atMost() && !before.score().isBetterThan(point.score()));
            }
            assertEquals(new Evaluator(result.request()).of(result.plan()), result.score());
            assertEquals(
                    result.changes().stream()
                            .filter(change -> change.kind() == Change.Kind.MOVES)
                            .count(),
                    result.point().moved());
        }
    }

    @Test
    void so_many_moves_as_are_asked_for_may_serve_soft_constraints() {
        RepairRequest any = SmallRepairs.any(new Random(23), 4);
        RepairResult asked = SmallRepairs.repair(
                new RepairRequest(any.today(), any.published(), List.of(), List.of(), false, 2, OptionalInt.of(3)));
        assertTrue(asked.point().moved() <= 3);
        asked.curve().stream()
                .filter(point -> point.atMost() <= 3)
                .forEach(point -> assertFalse(point.score().isBetterThan(asked.score())));
    }

    @Test
    void the_same_order_gives_the_same_result() {
        RepairRequest order = SmallRepairs.any(new Random(24), 4);
        assertEquals(
                SmallRepairs.repair(order).toString(),
                SmallRepairs.repair(order).toString());
        List<Team> turned = new ArrayList<>(order.published());
        Collections.reverse(turned);
        RepairRequest same =
                new RepairRequest(order.today(), turned, List.of(), List.of(), false, 4, OptionalInt.empty());
        assertEquals(
                SmallRepairs.repair(order).changes().toString(),
                SmallRepairs.repair(same).changes().toString());
    }

    private static Seating undone(RepairResult result, Change change) {
        List<Integer> slots = new ArrayList<>(result.plan().slots());
        int home = result.request().slots().stream()
                .map(slot -> slot.id())
                .toList()
                .indexOf(change.from().orElseThrow());
        slots.set(result.request().personPositions().get(change.person()), home);
        return new Seating(slots, result.plan().topics());
    }
}
