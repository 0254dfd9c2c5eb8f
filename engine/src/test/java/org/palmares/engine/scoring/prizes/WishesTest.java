package org.palmares.engine.scoring.prizes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Prize;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.Contender;
import org.palmares.engine.scoring.Points;

/** A wish is written {@code prize: first second third}; every prize has one place. */
class WishesTest {
    private static final int EMPTY = 1_000;

    /** Places filled and the sum of ranks, then prize by prize; a place left empty is dearer than all ranks together. */
    private static final Comparator<List<Integer>> BETTER = Comparator.<List<Integer>, Integer>comparing(
                    plan -> plan.stream().mapToInt(rank -> rank).sum())
            .thenComparing(plan ->
                    plan.stream().map(rank -> String.valueOf(1_000 + rank)).collect(Collectors.joining()));

    @Test
    void all_together_fills_a_place_that_turn_by_turn_leaves_empty() {
        assertEquals(List.of("A=P1", "B=-"), given(PrizeRequest.Allocation.ORDER, 1, "A: P1 P2", "B: P1"));
        assertEquals(List.of("A=P2", "B=P1"), given(PrizeRequest.Allocation.WISHES, 1, "A: P1 P2", "B: P1"));
    }

    @Test
    void of_equal_plans_the_earlier_prize_is_served_better() {
        assertEquals(List.of("A=P1", "B=P2"), given(PrizeRequest.Allocation.WISHES, 1, "A: P1 P2", "B: P1 P2"));
        assertEquals(List.of("B=P1", "A=P2"), given(PrizeRequest.Allocation.WISHES, 1, "B: P1 P2", "A: P1 P2"));
    }

    @Test
    void whoever_wins_elsewhere_reads_where() {
        List<PrizeResult> results =
                PrizeAllocator.allocate(request(PrizeRequest.Allocation.WISHES, 1, "A: P1 P2", "B: P1"));
        assertEquals(
                List.of(new PrizeResult.PassedOver(
                        Id.of("P1"),
                        1,
                        new Text(
                                "a déjà : B ; au plus 1 prix par équipe", "already has: B; at most 1 prize per team"))),
                ((PrizeResult.Awarded) results.get(0)).passedOver());
    }

    @Test
    void no_plan_is_better_than_the_one_given() {
        Random random = new Random(15);
        for (int attempt = 0; attempt < 300; attempt++) {
            int most = 1 + random.nextInt(2);
            String[] wishes = new String[2 + random.nextInt(3)];
            for (int at = 0; at < wishes.length; at++) {
                wishes[at] = (char) ('A' + at) + ": " + someOf(random);
            }
            assertEquals(
                    best(wishes, 0, most, new HashMap<>()),
                    served(given(PrizeRequest.Allocation.WISHES, most, wishes), wishes),
                    Arrays.toString(wishes) + ", at most " + most);
        }
    }

    @Test
    void of_two_prizes_that_only_one_entry_is_wished_for_the_earlier_is_given() {
        assertEquals(List.of("A=P1", "B=-"), given(PrizeRequest.Allocation.WISHES, 1, "A: P1", "B: P1"));
    }

    private static String someOf(Random random) {
        List<String> entries = new ArrayList<>(List.of("P1", "P2", "P3"));
        Collections.shuffle(entries, random);
        return String.join(" ", entries.subList(0, 1 + random.nextInt(3)));
    }

    /** The best of all plans: for each prize the rank of the wish that is met, {@link #EMPTY} where none is. */
    private static List<Integer> best(String[] wishes, int at, int most, Map<String, Integer> won) {
        if (at == wishes.length) {
            return List.of();
        }
        List<Integer> best = with(EMPTY, best(wishes, at + 1, most, won));
        String[] entries = wishes[at].substring(3).split(" ");
        for (int wish = 0; wish < entries.length; wish++) {
            if (won.getOrDefault(entries[wish], 0) < most) {
                won.merge(entries[wish], 1, Integer::sum);
                List<Integer> plan = with(wish + 1, best(wishes, at + 1, most, won));
                best = BETTER.compare(plan, best) < 0 ? plan : best;
                won.merge(entries[wish], -1, Integer::sum);
            }
        }
        return best;
    }

    private static List<Integer> with(int first, List<Integer> rest) {
        List<Integer> all = new ArrayList<>(List.of(first));
        all.addAll(rest);
        return all;
    }

    private static List<Integer> served(List<String> given, String... wishes) {
        List<Integer> served = new ArrayList<>();
        for (int at = 0; at < wishes.length; at++) {
            int wish = List.of(wishes[at].substring(3).split(" "))
                    .indexOf(given.get(at).substring(2));
            served.add(wish < 0 ? EMPTY : wish + 1);
        }
        return served;
    }

    private static List<String> given(PrizeRequest.Allocation allocation, int most, String... wishes) {
        return PrizeAllocator.allocate(request(allocation, most, wishes)).stream()
                .map(result -> result.prize() + "="
                        + (result instanceof PrizeResult.Awarded awarded
                                ? awarded.laureates().get(0).submission()
                                : "-"))
                .toList();
    }

    private static PrizeRequest request(PrizeRequest.Allocation allocation, int most, String... wishes) {
        List<Prize> prizes = new ArrayList<>();
        SortedMap<Id<Prize>, List<Contender>> contenders = new TreeMap<>();
        for (String wish : wishes) {
            Prize prize = prize(wish.substring(0, 1));
            List<Contender> order = new ArrayList<>();
            for (String entry : wish.substring(3).split(" ")) {
                order.add(new Contender(Id.of(entry), order.size() + 1, Points.ZERO));
            }
            prizes.add(prize);
            contenders.put(prize.id(), order);
        }
        return new PrizeRequest(prizes, contenders, new TreeMap<>(), List.of(), new TreeMap<>(), most, allocation);
    }

    private static Prize prize(String id) {
        return new Prize(
                Id.of(id),
                Text.same(id),
                Prize.Kind.JURY_CHOICE,
                Prize.Source.people(),
                Prize.OpenTo.ALL,
                1,
                Optional.empty(),
                Prize.PaidTo.TEAM,
                Prize.Tied.EACH_FULL,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
