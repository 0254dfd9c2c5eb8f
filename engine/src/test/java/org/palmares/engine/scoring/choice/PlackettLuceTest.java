package org.palmares.engine.scoring.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.palmares.engine.scoring.choice.PlacePointsTest.ballot;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PlackettLuceTest {
    @Test
    void ballots_of_two_are_duels() {
        List<Ballot<String>> ballots = new ArrayList<>();
        ballots.addAll(Collections.nCopies(3, ballot("A", "B")));
        ballots.addAll(Collections.nCopies(2, ballot("B", "A")));
        ballots.addAll(Collections.nCopies(4, ballot("B", "C")));
        ballots.addAll(Collections.nCopies(1, ballot("C", "A")));
        Map<String, Double> duels = BradleyTerry.fit(Duels.of(ballots), 0).values();
        PlackettLuce.fit(ballots, 0)
                .values()
                .forEach((entry, strength) -> assertEquals(duels.get(entry), strength, 1e-9));
    }

    /** Two orders of three that differ in nothing but who is last of two: 1 / (a + b + c) twice, and so on. */
    @Test
    void first_places_in_equal_numbers_make_equal_strengths() {
        List<Ballot<String>> ballots = List.of(ballot("A", "B", "C"), ballot("B", "C", "A"), ballot("C", "A", "B"));
        PlackettLuce.fit(ballots, 0).values().forEach((entry, strength) -> assertEquals(0, strength, 1e-9));
    }

    @Test
    void the_fit_explains_the_ballots_better_than_any_other_strengths() {
        Random random = new Random(3);
        for (int run = 0; run < 100; run++) {
            List<Ballot<String>> ballots = random(random);
            Map<String, Double> best = PlackettLuce.fit(ballots, 0.5).values();
            double value = logLikelihood(ballots, best);
            best.keySet().forEach(entry -> {
                for (double change : new double[] {-0.01, 0.01}) {
                    Map<String, Double> other = new TreeMap<>(best);
                    other.merge(entry, change, Double::sum);
                    assertTrue(logLikelihood(ballots, other) < value, ballots.toString());
                }
            });
        }
    }

    @Test
    void orders_that_leave_an_entry_unbeaten_need_a_ridge() {
        List<Ballot<String>> ballots = List.of(ballot("A", "B", "C"), ballot("A", "C", "B"));
        assertThrows(IllegalArgumentException.class, () -> PlackettLuce.fit(ballots, 0));
        Map<String, Double> strengths = PlackettLuce.fit(ballots, 0.5).values();
        assertEquals(strengths.get("B"), strengths.get("C"), 1e-9);
        assertTrue(strengths.get("A") > strengths.get("B"));
    }

    private static List<Ballot<String>> random(Random random) {
        List<Ballot<String>> ballots = new ArrayList<>();
        for (int voter = 0; voter < 4; voter++) {
            Map<String, Integer> marks = new TreeMap<>();
            for (String entry : List.of("A", "B", "C", "D", "E")) {
                if (random.nextInt(3) > 0) {
                    marks.put(entry, random.nextInt(4));
                }
            }
            ballots.add(Ballot.byValue(marks));
        }
        return ballots;
    }

    /** With ridge ½, from the definition, tier by tier. */
    private static double logLikelihood(List<Ballot<String>> ballots, Map<String, Double> strengths) {
        double value = 0;
        for (Ballot<String> ballot : ballots) {
            for (int tier = 0; tier < ballot.tiers().size(); tier++) {
                double sum = ballot.tiers().subList(tier, ballot.tiers().size()).stream()
                        .flatMap(List::stream)
                        .mapToDouble(entry -> Math.exp(strengths.get(entry)))
                        .sum();
                for (String entry : ballot.tiers().get(tier)) {
                    value += strengths.get(entry) - Math.log(sum);
                }
            }
        }
        return value
                - strengths.values().stream()
                        .mapToDouble(each -> each * each / 4)
                        .sum();
    }
}
