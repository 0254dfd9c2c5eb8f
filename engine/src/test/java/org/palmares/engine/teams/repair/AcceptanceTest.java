package org.palmares.engine.teams.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Text;
import org.palmares.engine.teams.Priority;
import org.palmares.engine.teams.Quantity;
import org.palmares.engine.teams.SearchBudget;
import org.palmares.engine.teams.SearchControl;
import org.palmares.engine.teams.SizeBounds;
import org.palmares.engine.teams.WaitingList;
import org.palmares.engine.teams.World;

/** What an organizer accepts is done, with its reason, and nothing besides. */
class AcceptanceTest {
    private static final SizeBounds SIZES = new SizeBounds(Priority.HARD, 1);
    private static final WaitingList SEATS = new WaitingList(Priority.STRONG, 1);

    /** Team 01 has one person left of two or more; the work has begun. */
    private static final RepairRequest SMALL_TEAM = new RepairRequest(
            new World()
                    .people("a CODE", "c CODE", "d CODE", "e CODE", "f CODE", "g CODE", "h CODE")
                    .teams(3, 2, 3, 4)
                    .ask(SIZES, SEATS)
                    .request(),
            SmallRepairs.teams("a b", "c d", "e f g h"),
            List.of(Id.of("a")),
            List.of(),
            true,
            4,
            OptionalInt.empty());

    private static RepairResult accept(RepairRequest order, int... numbers) {
        RepairResult offered = SmallRepairs.repair(order);
        List<Offer> accepted = Arrays.stream(numbers)
                .mapToObj(number -> offered.offers().get(number - 1))
                .toList();
        return Acceptance.repair(order, offered, accepted, 1, SearchControl.of(new SearchBudget(150_000)));
    }

    @Test
    void whoever_is_lent_sits_in_the_other_team_though_nobody_else_moves() {
        RepairResult result = accept(SMALL_TEAM, 1);
        assertEquals(
                List.of(new Change(
                        Id.of("e"),
                        Change.Kind.MOVES,
                        Optional.of(Id.of("03")),
                        Optional.of(Id.of("01")),
                        new Text(
                                "Prêt à l'équipe « Team 01 », qui manque de monde.",
                                "Lent to team “Team 01”, which is short of people."))),
                result.changes());
        assertEquals(0, result.score().hard());
    }

    @Test
    void a_merged_team_is_no_more_and_its_people_are_told_where_they_go() {
        RepairResult result = accept(SMALL_TEAM, 2);
        assertEquals(
                List.of(new Change(
                        Id.of("a"),
                        Change.Kind.TEAM_CLOSED,
                        Optional.of(Id.of("01")),
                        Optional.of(Id.of("02")),
                        new Text("Son équipe rejoint « Team 02 ».", "Their team joins “Team 02”."))),
                result.changes());
        assertEquals(
                List.of("02", "03"),
                result.request().slots().stream().map(slot -> slot.id().value()).toList());
        assertEquals(0, result.score().hard());
    }

    @Test
    void offers_keep_their_numbers_once_some_are_accepted() {
        assertEquals(
                SmallRepairs.repair(SMALL_TEAM).offers(), accept(SMALL_TEAM, 1).offers());
    }

    @Test
    void a_shared_expert_keeps_their_team_and_is_announced_where_they_help() {
        RepairRequest before = SmallRepairs.order(
                new World()
                        .people("a DRAW", "b DRAW", "e CODE", "f CODE", "g DRAW")
                        .teams(2, 2, 3, 4)
                        .ask(SIZES, SEATS, World.roles(Quantity.atLeast(1), Priority.HARD, "CODE")),
                4,
                "a b d",
                "e f g");
        RepairRequest order = new RepairRequest(
                before.today(), before.published(), List.of(), List.of(), true, 4, OptionalInt.empty());
        RepairResult result = accept(order, 1);
        assertEquals(
                List.of(new Change(
                        Id.of("e"),
                        Change.Kind.HELPS,
                        Optional.of(Id.of("02")),
                        Optional.of(Id.of("01")),
                        new Text("Personne-ressource, quelques heures.", "Shared expert, for some hours."))),
                result.changes());
        assertEquals(SmallRepairs.repair(order).plan(), result.plan());
    }

    @Test
    void a_team_closed_before_kick_off_costs_the_moves_that_were_offered() {
        RepairRequest order = SmallRepairs.order(
                new World()
                        .people(
                                "a CODE", "e CODE", "f CODE", "g CODE", "h CODE", "i CODE", "j CODE", "k CODE",
                                "l CODE")
                        .teams(3, 3, 4, 5)
                        .ask(SIZES, SEATS),
                4,
                "a b c",
                "e f g h",
                "i j k l");
        RepairResult result = accept(order, 1);
        assertEquals(
                List.of(Change.Kind.TEAM_CLOSED),
                result.changes().stream().map(Change::kind).toList());
        assertEquals(0, result.score().hard());
        assertEquals(0, result.point().moved());
    }

    @Test
    void offers_that_dispose_of_one_team_are_at_odds() {
        List<Offer> offers = SmallRepairs.repair(SMALL_TEAM).offers();
        assertTrue(Acceptance.atOdds(offers.get(0), offers.get(1)), "lent to the team that ends");
        assertTrue(Acceptance.atOdds(offers.get(1), offers.get(0)));
        Offer elsewhere = new Offer.Loan(Id.of("x"), Id.of("08"), Id.of("09"), Text.same("Loan"));
        assertFalse(Acceptance.atOdds(offers.get(1), elsewhere));
    }

    @Test
    void only_offers_that_were_made_are_accepted() {
        RepairResult offered = SmallRepairs.repair(SMALL_TEAM);
        Offer invented = new Offer.Loan(Id.of("c"), Id.of("02"), Id.of("01"), Text.same("Loan"));
        SearchControl control = SearchControl.of(new SearchBudget(1));
        assertThrows(
                IllegalArgumentException.class,
                () -> Acceptance.repair(SMALL_TEAM, offered, List.of(invented), 1, control));
    }
}
