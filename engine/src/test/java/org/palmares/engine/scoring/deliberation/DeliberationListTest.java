package org.palmares.engine.scoring.deliberation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.Contender;
import org.palmares.engine.scoring.Points;

/** An order is written {@code entry:rank:points}. One place, a point is near. */
class DeliberationListTest {
    @Test
    void clear_line_needs_no_deliberation() {
        assertEquals(List.of(), told("A:1:90 B:2:80", "A:1:90 B:2:80", 1));
    }

    @Test
    void entries_within_a_point_on_both_sides_are_weighed() {
        assertEquals(List.of("B above [NEAR]", "C below [NEAR]"), told("A:1:90 B:2:81 C:3:80 D:4:79.9", "", 2));
        assertEquals(
                List.of("B above [NEAR]", "C below [NEAR]", "D below [NEAR]"),
                told("A:1:90 B:2:81 C:3:80.5 D:4:80 E:5:79.9", "", 2));
    }

    @Test
    void tie_across_the_line_is_weighed_by_all_who_are_tied() {
        assertEquals(
                List.of("A above [TIED]", "B below [TIED]", "C below [TIED]"), told("A:1:90 B:1:90 C:1:90", "", 1));
    }

    @Test
    void all_are_above_where_the_decision_keeps_a_tie_whole() {
        assertEquals(
                List.of("B above [TIED]", "C above [TIED]", "D above [TIED]"),
                told("A:1:90 B:2:80 C:2:80 D:2:80", "", 2, "A B C D"));
    }

    @Test
    void equal_points_that_the_decision_does_not_part_are_a_tie() {
        assertEquals(
                List.of("A above [TIED]", "B above [TIED]", "C below [NEAR]"),
                told("A:1:80 B:2:80 C:3:79.5", "", 1, "A B"));
        assertEquals(List.of("A above [EQUAL]", "B below [EQUAL]"), told("A:1:80 B:2:80", "", 1, "A"));
    }

    @Test
    void side_is_that_of_the_decision_and_the_line_that_of_the_proposed_ranking() {
        assertEquals(
                List.of("A below [NEAR, OTHER_METHOD]", "B above [NEAR, OTHER_METHOD]"),
                told("A:1:80.5 B:2:80 C:3:70", "A:1:90 B:2:80 C:3:70", 1, "B"));
    }

    @Test
    void whoever_the_other_method_puts_across_is_weighed() {
        assertEquals(
                List.of("A above [OTHER_METHOD]", "B below [OTHER_METHOD]"), told("A:1:90 B:2:80", "B:1:90 A:2:80", 1));
    }

    @Test
    void whoever_the_other_method_ties_at_the_line_is_put_across_by_no_id() {
        assertEquals(List.of(), told("A:1:90 B:2:80", "A:1:85 B:1:85", 1));
        assertEquals(List.of(), told("B:1:90 A:2:80", "A:1:85 B:1:85", 1));
        assertEquals(List.of("A above [OTHER_METHOD]"), told("A:1:90 B:2:80 C:3:70", "B:1:85 C:1:85 A:3:80", 1));
    }

    @Test
    void doubtful_place_is_weighed_above_the_line_only() {
        DeliberationList.Line line = new DeliberationList.Line(
                Text.same("first"),
                order("A:1:90 B:2:80"),
                List.of(),
                1,
                List.of(Id.of("A")),
                List.of(Id.of("A"), Id.of("B")),
                BigDecimal.ONE);
        assertEquals(
                List.of("A above [DOUBTFUL]"),
                DeliberationList.of(List.of(line)).stream()
                        .map(DeliberationListTest::told)
                        .toList());
    }

    @Test
    void line_with_nobody_below_parts_nobody() {
        assertEquals(List.of(), told("A:1:90 B:1:90", "", 2));
        assertEquals(List.of(), told("", "", 1));
    }

    /** The first so many stand above, as they are written. */
    private static List<String> told(String order, String beside, int places) {
        List<String> above = order(order).stream()
                .limit(places)
                .map(each -> each.submission().value())
                .toList();
        return told(order, beside, places, String.join(" ", above));
    }

    private static List<String> told(String order, String beside, int places, String above) {
        return DeliberationList.of(List.of(line(order, beside, places, above))).stream()
                .map(DeliberationListTest::told)
                .toList();
    }

    private static String told(DeliberationList.Item item) {
        return item.contender().submission() + (item.above() ? " above " : " below ") + item.why();
    }

    private static DeliberationList.Line line(String order, String beside, int places, String above) {
        List<Id<Submission>> decided = Stream.of(above.split(" "))
                .filter(each -> !each.isEmpty())
                .map(Id::<Submission>of)
                .toList();
        return new DeliberationList.Line(
                Text.same("first"), order(order), order(beside), places, decided, List.of(), BigDecimal.ONE);
    }

    private static List<Contender> order(String written) {
        List<Contender> order = new ArrayList<>();
        for (String each : written.isEmpty() ? new String[0] : written.split(" ")) {
            String[] part = each.split(":");
            order.add(new Contender(Id.of(part[0]), Integer.parseInt(part[1]), Points.of(new BigDecimal(part[2]))));
        }
        return order;
    }
}
