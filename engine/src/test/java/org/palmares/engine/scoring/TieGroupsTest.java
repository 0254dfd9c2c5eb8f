package org.palmares.engine.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TieGroupsTest {
    @Test
    void a_group_reaches_from_its_best_member_and_not_from_its_last() {
        Map<String, Points> points = points("A 90.0", "B 89.2", "C 88.5", "D 87.6", "E 87.5");
        assertEquals(List.of(List.of("A", "B"), List.of("C", "D", "E")), TieGroups.of(points, BigDecimal.ONE));
    }

    @Test
    void exactly_the_margin_is_within_it() {
        assertEquals(
                List.of(List.of("A", "B"), List.of("C")),
                TieGroups.of(points("A 0.3", "B 0.2", "C 0.19"), new BigDecimal("0.1")));
    }

    @Test
    void without_a_margin_equal_points_tie() {
        assertEquals(
                List.of(List.of("B", "C"), List.of("A")), TieGroups.of(points("A 1", "B 2", "C 2.0"), BigDecimal.ZERO));
    }

    @Test
    void a_margin_below_zero_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> TieGroups.of(points("A 1"), new BigDecimal("-1")));
    }

    private static Map<String, Points> points(String... lines) {
        Map<String, Points> points = new TreeMap<>();
        for (String line : lines) {
            String[] words = line.split(" ");
            points.put(words[0], Points.of(new BigDecimal(words[1])));
        }
        return points;
    }
}
