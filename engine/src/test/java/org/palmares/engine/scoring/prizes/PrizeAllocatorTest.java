package org.palmares.engine.scoring.prizes;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Category;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Money;
import org.palmares.engine.domain.Prize;
import org.palmares.engine.domain.RankingMethod;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Rubric;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.Ranking;
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
        Prize demanding = prize("first", 1, Optional.empty(), Optional.of("95"));
        PrizeResult.NotAwarded result = (PrizeResult.NotAwarded)
                allocate(DISTINCT, List.of(), 1, demanding).get(0);
        assertEquals("aucun projet classé ne peut le recevoir", result.reason().fr());
        assertEquals(4, result.passedOver().size());
        assertEquals(
                "below the prize's threshold, 95.00 points",
                result.passedOver().get(0).reason().en());
    }

    @Test
    void points_equal_to_the_threshold_win() {
        assertEquals(
                "first: P1 100.00",
                summary(DISTINCT, List.of(), prize("first", 1, Optional.empty(), Optional.of("90"))));
    }

    @Test
    void a_prize_of_a_category_stays_in_it_and_an_entry_keeps_to_the_most_prizes() {
        Prize general = prize("general", 1);
        Prize ofX = prize("x", 1, Optional.of("X"), Optional.empty());
        assertEquals("general: P1 100.00; x: P3 100.00", summary(allocate(DISTINCT, List.of(), 1, general, ofX)));
        assertEquals("general: P1 100.00; x: P1 100.00", summary(allocate(DISTINCT, List.of(), 2, general, ofX)));
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
    void prizes_that_no_ranking_decides_are_left_to_people() {
        Prize vote = new Prize(
                id("vote"),
                Text.same("vote"),
                Prize.Kind.PUBLIC_VOTE,
                Optional.empty(),
                Prize.Pool.ALL,
                Optional.empty(),
                1,
                Optional.empty(),
                Prize.ExAequo.EACH_FULL,
                Optional.empty(),
                Optional.empty());
        assertEquals(
                List.of(new PrizeResult.Pending(
                        id("vote"),
                        Prize.Kind.PUBLIC_VOTE,
                        new Text("à attribuer par le vote du public", "to be given by the public vote"))),
                allocate(DISTINCT, List.of(), 1, vote));
    }

    private static Prize prize(String id, int laureates) {
        return prize(id, laureates, Optional.empty(), Optional.empty());
    }

    private static Prize prize(String id, int laureates, Optional<String> category, Optional<String> threshold) {
        return prize(id, laureates, category, threshold, Prize.ExAequo.EACH_FULL, 10_000);
    }

    private static Prize shared(String id, int laureates, long cents) {
        return prize(id, laureates, Optional.empty(), Optional.empty(), Prize.ExAequo.SHARED, cents);
    }

    private static Prize prize(
            String id,
            int laureates,
            Optional<String> category,
            Optional<String> threshold,
            Prize.ExAequo exAequo,
            long cents) {
        return new Prize(
                Id.of(id),
                Text.same(id),
                Prize.Kind.RANKING,
                Optional.of(Id.of("round")),
                Prize.Pool.ALL,
                category.map(Id::of),
                laureates,
                Optional.of(new Money(cents, Currency.getInstance("EUR"))),
                exAequo,
                threshold.map(BigDecimal::new),
                Optional.empty());
    }

    private static List<PrizeResult> allocate(
            String marks, List<PrizeRequest.Exclusion> exclusions, int most, Prize... prizes) {
        Rubric rubric = rubric(criterion("a", 1, scale("0", "10", "1")));
        SortedMap<Id<Round>, Ranking> rankings = new TreeMap<>();
        rankings.put(
                Id.of("round"),
                RankingCalculator.compute(RankingRequest.of(
                        round(RankingMethod.WEIGHTED_MEAN, 1, "0"),
                        rubric,
                        ids("P1", "P2", "P3", "P4"),
                        sheets(rubric, marks))));
        SortedMap<Id<Submission>, Id<Category>> categories = new TreeMap<>();
        categories.put(Id.of("P1"), Id.of("X"));
        categories.put(Id.of("P3"), Id.of("X"));
        return PrizeAllocator.allocate(
                new PrizeRequest(List.of(prizes), rankings, categories, List.of(), exclusions, most));
    }

    private static String summary(String marks, List<PrizeRequest.Exclusion> exclusions, Prize... prizes) {
        return summary(allocate(marks, exclusions, 1, prizes));
    }

    /** "prize: laureate amount", with = after an ex æquo. */
    private static String summary(List<PrizeResult> results) {
        return results.stream()
                .map(PrizeResult.Awarded.class::cast)
                .map(result -> result.prize() + ": "
                        + result.laureates().stream()
                                .map(each -> each.submission()
                                        + (each.exAequo() ? "= " : " ")
                                        + BigDecimal.valueOf(
                                                each.amount().orElseThrow().cents(), 2))
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }
}
