package org.palmares.engine.scoring.prizes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.palmares.engine.scoring.Marks.criterion;
import static org.palmares.engine.scoring.Marks.id;
import static org.palmares.engine.scoring.Marks.ids;
import static org.palmares.engine.scoring.Marks.round;
import static org.palmares.engine.scoring.Marks.rubric;
import static org.palmares.engine.scoring.Marks.scale;
import static org.palmares.engine.scoring.Marks.sheets;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Money;
import org.palmares.engine.domain.Organisation;
import org.palmares.engine.domain.Prize;
import org.palmares.engine.domain.RankingMethod;
import org.palmares.engine.domain.Rubric;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.Contender;
import org.palmares.engine.scoring.RankingCalculator;
import org.palmares.engine.scoring.RankingRequest;

class PrizeAllocatorTest {
    private static final String DISTINCT = "J P1 9\nJ P2 8\nJ P3 7\nJ P4 4";
    private static final String TWO_FIRST = "J P1 9\nJ P2 9\nJ P3 7\nJ P4 4";

    @Test
    void places_are_taken_in_the_order_of_the_list() {
        assertEquals(
                "first: P1 100.00; second: P2 100.00; third: P3 100.00",
                summary(DISTINCT, List.of(), prize("first", 1), prize("second", 1), prize("third", 1)));
    }

    @Test
    void ex_aequo_each_receive_the_whole_prize_and_the_next_prize_goes_on() {
        assertEquals(
                "first: P1= 100.00, P2= 100.00; second: P3 100.00",
                summary(TWO_FIRST, List.of(), prize("first", 1), prize("second", 1)));
    }

    @Test
    void ex_aequo_share_what_their_places_are_worth_to_the_cent() {
        assertEquals("first: P1= 0.51, P2= 0.50", summary(TWO_FIRST, List.of(), shared("first", 1, 101)));
        assertEquals("top: P1= 1.01, P2= 1.01, P3 1.01", summary(TWO_FIRST, List.of(), shared("top", 3, 101)));
    }

    @Test
    void ex_aequo_who_share_hold_as_many_places_of_the_series_as_they_are() {
        String twoFirst =
                summary(TWO_FIRST, List.of(), shared("first", 1, 100), shared("second", 1, 50), shared("third", 1, 20));
        assertEquals(
                "first: P1= 0.75, P2= 0.75; second: its place is held by those tied for “first”, who share the amounts;"
                        + " third: P3 0.20",
                twoFirst);
        assertEquals(
                "first: P1 1.00; second: P2= 0.24, P3= 0.23, P4= 0.23; third: its place is held by those tied for"
                        + " “second”, who share the amounts",
                summary(
                        "J P1 9\nJ P2 8\nJ P3 8\nJ P4 8",
                        List.of(),
                        shared("first", 1, 100),
                        shared("second", 1, 50),
                        shared("third", 1, 20)));
        assertEquals(
                "first: P1= 1.50, P2= 1.50; two: P3 1.00",
                summary(TWO_FIRST, List.of(), shared("first", 1, 200), shared("two", 2, 100)));
    }

    @Test
    void place_that_one_of_those_tied_may_not_win_is_not_held() {
        PrizeRequest.Exclusion exclusion =
                new PrizeRequest.Exclusion(id("P1"), Optional.of(id("second")), Text.same("sponsor's people"));
        assertEquals(
                "first: P1= 0.50, P2= 0.50; second: P3 0.50",
                summary(TWO_FIRST, List.of(exclusion), shared("first", 1, 100), shared("second", 1, 50)));
    }

    @Test
    void place_that_is_paid_otherwise_is_not_held() {
        Prize first = shared("first", 1, 100);
        Prize second = shared("second", 1, 50);
        String held = "first: P1= 0.75, P2= 0.75; second: its place is held by those tied for “first”, who share the"
                + " amounts; third: P3 0.20";
        String notHeld = "first: P1= 0.50, P2= 0.50; second: P3 0.50; third: P4 0.20";
        Prize third = shared("third", 1, 20);
        assertEquals(held, summary(TWO_FIRST, List.of(), first, second, third));
        Prize members = paid(second, second.amount(), Prize.PaidTo.MEMBERS, Optional.empty());
        assertEquals(notHeld, summary(TWO_FIRST, List.of(), first, members, third));
        Prize ofSponsor = paid(second, second.amount(), Prize.PaidTo.TEAM, Optional.of(Id.of("acme")));
        assertEquals(notHeld, summary(TWO_FIRST, List.of(), first, ofSponsor, third));
    }

    @Test
    void place_of_goods_is_not_held_by_those_who_share_an_amount_nor_the_reverse() {
        Prize goods = paid(shared("goods", 1, 1), Optional.empty(), Prize.PaidTo.TEAM, Optional.empty());
        assertEquals(
                "first: P1= 0.50, P2= 0.50; goods: P3 none; third: P4 0.20",
                summary(TWO_FIRST, List.of(), shared("first", 1, 100), goods, shared("third", 1, 20)));
        assertEquals(
                "goods: P1= none, P2= none; first: P3 1.00",
                summary(TWO_FIRST, List.of(), goods, shared("first", 1, 100)));
    }

    @Test
    void amounts_of_two_currencies_are_never_added() {
        Prize goods = paid(shared("goods", 1, 1), Optional.empty(), Prize.PaidTo.TEAM, Optional.empty());
        Prize euros = shared("euros", 1, 100_000);
        Money fiftyThousand = new Money(50_000, Currency.getInstance("JPY"));
        Prize yen = paid(shared("yen", 1, 1), Optional.of(fiftyThousand), Prize.PaidTo.TEAM, Optional.empty());
        assertEquals(
                "goods: P1= none, P2= none, P3= none; euros: P4 1000.00; yen: no ranked entry may win it",
                summary("J P1 9\nJ P2 9\nJ P3 9\nJ P4 4", List.of(), goods, euros, yen));
        assertEquals(
                "euros: P1= 333.34, P2= 333.33, P3= 333.33; yen: P4 50000",
                summary("J P1 9\nJ P2 9\nJ P3 9\nJ P4 4", List.of(), euros, yen));
    }

    @Test
    void prize_of_a_sponsor_is_a_series_of_its_own() {
        Prize second = shared("second", 1, 50);
        Prize ofSponsor = of(Prize.Kind.SPONSOR, "acme", second, Optional.of(Id.of("acme")));
        assertEquals(
                "first: P1= 0.75, P2= 0.75; acme: P1= 0.25, P2= 0.25; second: its place is held by those tied for"
                        + " “first”, who share the amounts",
                summary(allocate(TWO_FIRST, List.of(), 9, shared("first", 1, 100), ofSponsor, second)));
    }

    @Test
    void an_excluded_entry_is_passed_over_with_its_reason() {
        PrizeRequest.Exclusion exclusion =
                new PrizeRequest.Exclusion(id("P1"), Optional.empty(), Text.same("organizer's team"));
        PrizeResult.Awarded first = (PrizeResult.Awarded)
                allocate(DISTINCT, List.of(exclusion), 1, prize("first", 1)).get(0);
        assertEquals(id("P2"), first.laureates().get(0).submission());
        assertEquals(
                List.of(new PrizeResult.PassedOver(id("P1"), 1, Text.same("organizer's team"))), first.passedOver());
    }

    @Test
    void an_exclusion_from_one_prize_leaves_the_others() {
        PrizeRequest.Exclusion exclusion =
                new PrizeRequest.Exclusion(id("P1"), Optional.of(id("first")), Text.same("sponsor's people"));
        assertEquals(
                "first: P2 100.00; second: P1 100.00",
                summary(DISTINCT, List.of(exclusion), prize("first", 1), prize("second", 1)));
    }

    @Test
    void nobody_at_the_threshold_means_not_awarded() {
        Prize demanding = prize("first", 1, Optional.of("95"));
        PrizeResult.NotAwarded result = (PrizeResult.NotAwarded)
                allocate(DISTINCT, List.of(), 1, demanding).get(0);
        assertEquals("aucun n'atteint 95 points", result.reason().fr());
        assertEquals(4, result.passedOver().size());
        assertEquals(
                "below the prize's threshold of 95.00 points",
                result.passedOver().get(0).reason().en());
    }

    @Test
    void points_equal_to_the_threshold_win() {
        assertEquals("first: P1 100.00", summary(DISTINCT, List.of(), prize("first", 1, Optional.of("90"))));
    }

    @Test
    void a_team_wins_no_more_than_the_most_prizes_and_reads_which_it_has() {
        Prize general = prize("general", 1);
        Prize ofX = inX("x");
        assertEquals("general: P1 100.00; x: P3 100.00", summary(allocate(DISTINCT, List.of(), 1, general, ofX)));
        assertEquals("general: P1 100.00; x: P1 100.00", summary(allocate(DISTINCT, List.of(), 2, general, ofX)));
        PrizeResult.Awarded x = (PrizeResult.Awarded)
                allocate(DISTINCT, List.of(), 1, general, ofX).get(1);
        assertEquals(
                List.of(new PrizeResult.PassedOver(
                        id("P1"),
                        1,
                        new Text(
                                "a déjà : general ; au plus 1 prix par équipe",
                                "already has: general; at most 1 prize per team"))),
                x.passedOver());
    }

    @Test
    void two_entries_of_one_team_count_together() {
        SortedMap<Id<Submission>, Id<Team>> teams = new TreeMap<>();
        teams.put(id("P1"), id("E1"));
        teams.put(id("P2"), id("E1"));
        assertEquals(
                "first: P1 100.00; second: P3 100.00",
                summary(allocate(DISTINCT, List.of(), teams, 1, prize("first", 1), prize("second", 1))));
    }

    @Test
    void one_prize_of_several_places_is_held_to_the_most_of_a_team() {
        SortedMap<Id<Submission>, Id<Team>> teams = new TreeMap<>();
        teams.put(id("P1"), id("E1"));
        teams.put(id("P2"), id("E1"));
        List<PrizeResult> top = allocate(DISTINCT, List.of(), teams, 1, prize("top", 2));
        assertEquals("top: P1 100.00, P3 100.00", summary(top));
        PrizeResult.Awarded awarded = (PrizeResult.Awarded) top.get(0);
        assertEquals(
                "already has: top; at most 1 prize per team",
                awarded.passedOver().get(0).reason().en());
        assertEquals("top: P1 100.00, P3 100.00", summary(allocate(TWO_FIRST, List.of(), teams, 1, prize("top", 2))));
        assertEquals("top: P1 100.00, P2 100.00", summary(allocate(DISTINCT, List.of(), teams, 2, prize("top", 2))));
    }

    @Test
    void last_tie_group_is_never_parted() {
        assertEquals(
                "top: P1 100.00, P2= 100.00, P3= 100.00",
                summary("J P1 9\nJ P2 8\nJ P3 8\nJ P4 4", List.of(), prize("top", 2)));
    }

    @Test
    void whoever_is_less_than_the_margin_below_the_best_shares_its_place() {
        assertEquals("first: P1= 100.00, P2= 100.00", summary(DISTINCT, List.of(), within("first", "10.5")));
        assertEquals("first: P1 100.00", summary(DISTINCT, List.of(), within("first", "10")));
        PrizeResult.Awarded first = (PrizeResult.Awarded)
                allocate(DISTINCT, List.of(), 1, within("first", "10.5")).get(0);
        assertEquals(
                List.of(1, 1),
                first.laureates().stream().map(PrizeResult.Laureate::rank).toList());
    }

    @Test
    void an_entry_wins_one_place_of_a_series_however_many_prizes_it_may_win() {
        assertEquals(
                "first: P1 100.00; second: P2 100.00",
                summary(allocate(DISTINCT, List.of(), 5, prize("first", 1), prize("second", 1))));
    }

    @Test
    void places_without_an_eligible_entry_stay_empty() {
        PrizeResult.Awarded top = (PrizeResult.Awarded)
                allocate(DISTINCT, List.of(), 1, prize("top", 6)).get(0);
        assertEquals(4, top.laureates().size());
        assertEquals(2, top.placesLeft());
    }

    @Test
    void prize_that_cannot_be_decided_yet_waits_with_its_reason() {
        Text reason = new Text("à attribuer par le vote du public", "to be given by the public vote");
        Prize first = prize("first", 1);
        PrizeRequest request = new PrizeRequest(
                List.of(first),
                new TreeMap<>(),
                new TreeMap<>(Map.of(first.id(), reason)),
                List.of(),
                new TreeMap<>(),
                1,
                PrizeRequest.Allocation.ORDER);
        assertEquals(
                List.of(new PrizeResult.Pending(first.id(), Prize.Kind.RANKING, reason)),
                PrizeAllocator.allocate(request));
    }

    @Test
    void prize_with_neither_contenders_nor_a_reason_is_refused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new PrizeRequest(
                        List.of(prize("first", 1)),
                        new TreeMap<>(),
                        new TreeMap<>(),
                        List.of(),
                        new TreeMap<>(),
                        1,
                        PrizeRequest.Allocation.ORDER));
    }

    private static Prize prize(String id, int laureates) {
        return prize(id, laureates, Optional.empty());
    }

    private static Prize prize(String id, int laureates, Optional<String> threshold) {
        return prize(id, laureates, Prize.OpenTo.ALL, threshold, Prize.Tied.EACH_FULL, 10_000);
    }

    private static Prize inX(String id) {
        Prize.OpenTo inX = new Prize.OpenTo(Prize.Pool.ALL, Optional.of(Id.of("X")), Optional.empty());
        return prize(id, 1, inX, Optional.empty(), Prize.Tied.EACH_FULL, 10_000);
    }

    private static Prize within(String id, String margin) {
        Prize.Tied tied = new Prize.Tied(Prize.ExAequo.EACH_FULL, new BigDecimal(margin));
        return prize(id, 1, Prize.OpenTo.ALL, Optional.empty(), tied, 10_000);
    }

    private static Prize shared(String id, int laureates, long cents) {
        Prize.Tied tied = new Prize.Tied(Prize.ExAequo.SHARED, BigDecimal.ZERO);
        return prize(id, laureates, Prize.OpenTo.ALL, Optional.empty(), tied, cents);
    }

    private static Prize prize(
            String id, int laureates, Prize.OpenTo openTo, Optional<String> threshold, Prize.Tied tied, long cents) {
        return new Prize(
                Id.of(id),
                Text.same(id),
                Prize.Kind.RANKING,
                Prize.Source.ranking(Id.of("round")),
                openTo,
                laureates,
                Optional.of(new Money(cents, Currency.getInstance("EUR"))),
                Prize.PaidTo.TEAM,
                tied,
                threshold.map(BigDecimal::new),
                Optional.empty(),
                Optional.empty());
    }

    private static Prize paid(
            Prize prize, Optional<Money> amount, Prize.PaidTo paidTo, Optional<Id<Organisation>> sponsor) {
        return new Prize(
                prize.id(),
                prize.label(),
                prize.kind(),
                prize.source(),
                prize.openTo(),
                prize.laureates(),
                amount,
                paidTo,
                prize.tied(),
                prize.threshold(),
                sponsor,
                prize.partOf());
    }

    private static Prize of(Prize.Kind kind, String id, Prize prize, Optional<Id<Organisation>> sponsor) {
        return new Prize(
                Id.of(id),
                Text.same(id),
                kind,
                prize.source(),
                prize.openTo(),
                prize.laureates(),
                prize.amount(),
                prize.paidTo(),
                prize.tied(),
                prize.threshold(),
                sponsor,
                prize.partOf());
    }

    private static List<PrizeResult> allocate(
            String marks, List<PrizeRequest.Exclusion> exclusions, int most, Prize... prizes) {
        return allocate(marks, exclusions, new TreeMap<>(), most, prizes);
    }

    /** P1 and P3 are of category X. */
    private static List<PrizeResult> allocate(
            String marks,
            List<PrizeRequest.Exclusion> exclusions,
            SortedMap<Id<Submission>, Id<Team>> teams,
            int most,
            Prize... prizes) {
        Rubric rubric = rubric(criterion("a", 1, scale("0", "10", "1")));
        List<Contender> all = Contender.of(RankingCalculator.compute(RankingRequest.of(
                round(RankingMethod.WEIGHTED_MEAN, 1, "0"),
                rubric,
                ids("P1", "P2", "P3", "P4"),
                sheets(rubric, marks))));
        SortedMap<Id<Prize>, List<Contender>> contenders = new TreeMap<>();
        for (Prize prize : prizes) {
            contenders.put(
                    prize.id(),
                    all.stream()
                            .filter(each -> prize.openTo().category().isEmpty()
                                    || List.of("P1", "P3")
                                            .contains(each.submission().value()))
                            .toList());
        }
        return PrizeAllocator.allocate(new PrizeRequest(
                List.of(prizes), contenders, new TreeMap<>(), exclusions, teams, most, PrizeRequest.Allocation.ORDER));
    }

    private static String summary(String marks, List<PrizeRequest.Exclusion> exclusions, Prize... prizes) {
        return summary(allocate(marks, exclusions, 1, prizes));
    }

    /** "prize: laureate amount", with = after an ex æquo. */
    private static String summary(List<PrizeResult> results) {
        return results.stream()
                .map(result -> result.prize() + ": " + outcome(result))
                .collect(Collectors.joining("; "));
    }

    private static String outcome(PrizeResult result) {
        return result instanceof PrizeResult.NotAwarded none
                ? none.reason().en()
                : ((PrizeResult.Awarded) result)
                        .laureates().stream()
                                .map(each -> each.submission()
                                        + (each.exAequo() ? "= " : " ")
                                        + each.amount()
                                                .map(amount -> amount.value().toString())
                                                .orElse("none"))
                                .collect(Collectors.joining(", "));
    }
}
