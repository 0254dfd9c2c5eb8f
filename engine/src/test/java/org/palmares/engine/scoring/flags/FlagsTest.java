package org.palmares.engine.scoring.flags;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.RankingMethod;
import org.palmares.engine.domain.Rubric;
import org.palmares.engine.domain.ScoreSheet;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.scoring.Marks;
import org.palmares.engine.scoring.RankingCalculator;
import org.palmares.engine.scoring.RankingRequest;

/**
 * Expected numbers are those of R 4.2.2 on the table of SOURCE.md: {@code rstudent(lm(score ~ submission + juror))},
 * {@code confint} of one column more, {@code qchisq}, and lme4 1.1-31 for rooms of five submissions each.
 */
class FlagsTest {
    private static final double CLOSE = 1e-5;
    private static final Rubric RUBRIC = Marks.rubric(Marks.criterion("all", 1, Marks.scale("0", "100", "1")));

    @Test
    void the_drift_of_a_juror_is_that_of_one_column_more() throws IOException {
        Flags flags = flags(table(), order(new TreeMap<>()));
        Drift first = flags.find(Id.of("J01")).flatMap(JurorFlags::drift).orElseThrow();
        assertEquals(6, first.readings());
        assertInterval(9.214495297, -11.372494093, 29.801484687, first.change());
        Drift third = flags.find(Id.of("J03")).flatMap(JurorFlags::drift).orElseThrow();
        assertEquals(7, third.readings());
        assertInterval(-17.1577103021, -34.8939004385, 0.5784798342, third.change());
        assertFalse(first.stands() || third.stands());
    }

    @Test
    void the_scatter_of_a_juror_has_the_interval_of_a_variance() throws IOException {
        Flags flags = flags(table(), ReadingOrder.UNKNOWN);
        assertInterval(
                5.810028622,
                3.410087250,
                18.252173940,
                flags.find(Id.of("J01")).flatMap(JurorFlags::scatter).orElseThrow());
        assertInterval(
                3.981278306,
                2.405111618,
                11.059150743,
                flags.find(Id.of("J02")).flatMap(JurorFlags::scatter).orElseThrow());
    }

    @Test
    void nothing_is_said_of_an_order_that_is_not_known() throws IOException {
        Flags flags = flags(table(), ReadingOrder.UNKNOWN);
        assertEquals(
                List.of(),
                flags.jurors().stream().flatMap(juror -> juror.drift().stream()).toList());
        assertEquals(Optional.empty(), flags.rooms());
    }

    @Test
    void a_mark_far_from_all_others_has_the_residual_of_r() throws IOException {
        String changed = table().replace("J07 S03 60", "J07 S03 95");
        List<OutlierMark> found = flags(changed, ReadingOrder.UNKNOWN).outliers();
        assertEquals(1, found.size(), found.toString());
        OutlierMark mark = found.get(0);
        assertEquals(Id.of("J07"), mark.juror());
        assertEquals(Id.of("S03"), mark.submission());
        assertEquals(95, mark.given());
        assertEquals(57.04486033, mark.off(), CLOSE);
        assertEquals(7.230059539, mark.standardised(), CLOSE);
        assertEquals(List.of(), flags(table(), ReadingOrder.UNKNOWN).outliers());
    }

    @Test
    void rooms_stand_as_far_above_one_another_as_lme4_says() throws IOException {
        RoomEffects rooms = flags(table(), order(rooms())).rooms().orElseThrow();
        assertTrue(rooms.linked());
        assertEquals(3, rooms.rooms().size());
        assertRoom(-4.079253431, -10.042171621, 1.883664759, rooms.rooms().get(0));
        assertRoom(3.938107890, -2.030444083, 9.906659864, rooms.rooms().get(1));
        assertRoom(0.1411455406, -5.7864413207, 6.0687324019, rooms.rooms().get(2));
    }

    @Test
    void rooms_that_no_juror_links_are_not_told_from_their_juries() {
        SortedMap<Id<Submission>, Integer> rooms = new TreeMap<>();
        rooms.put(Id.of("P1"), 1);
        rooms.put(Id.of("P2"), 1);
        rooms.put(Id.of("P3"), 2);
        rooms.put(Id.of("P4"), 2);
        String apart = "J1 P1 50\nJ1 P2 60\nJ2 P3 70\nJ2 P4 90";
        ReadingOrder order = new ReadingOrder(new TreeMap<>(), rooms);
        assertEquals(
                Optional.of(new RoomEffects(false, List.of())),
                flags(apart, order).rooms());
        assertTrue(flags(apart + "\nJ1 P3 66", order).rooms().orElseThrow().linked());
    }

    @Test
    void a_jury_that_gives_everybody_the_same_has_no_flag() {
        Flags flags = flags(
                "J1 P1 50\nJ1 P2 50\nJ1 P3 50\nJ1 P4 50\nJ2 P1 50\nJ2 P2 50\nJ2 P3 50\nJ2 P4 50", ReadingOrder.UNKNOWN);
        assertEquals(List.of(), flags.outliers());
        assertEquals(
                List.of(new Interval(0, 0, 0), new Interval(0, 0, 0)),
                flags.jurors().stream()
                        .flatMap(juror -> juror.scatter().stream())
                        .toList());
        assertEquals(
                List.of(),
                flags.jurors().stream().flatMap(juror -> juror.halo().stream()).toList());
    }

    /** Sheets in another order are the same sheets. */
    @Test
    void the_order_of_the_sheets_plays_no_part() throws IOException {
        List<String> lines = new ArrayList<>(table().lines().toList());
        Flags one = flags(String.join("\n", lines), order(rooms()));
        Collections.reverse(lines);
        assertEquals(one, flags(String.join("\n", lines), order(rooms())));
    }

    private static Flags flags(String lines, ReadingOrder order) {
        List<ScoreSheet> sheets = Marks.sheets(RUBRIC, lines);
        List<Id<Submission>> entries =
                sheets.stream().map(ScoreSheet::submission).distinct().sorted().toList();
        return Flags.of(
                RankingCalculator.compute(
                        RankingRequest.of(Marks.round(RankingMethod.WEIGHTED_MEAN, 1, "0"), RUBRIC, entries, sheets)),
                RUBRIC,
                sheets,
                order);
    }

    /** Everybody reads in the order of ids. */
    private static ReadingOrder order(SortedMap<Id<Submission>, Integer> rooms) throws IOException {
        SortedMap<Id<Juror>, List<Id<Submission>>> order = new TreeMap<>();
        table().lines().sorted(Comparator.comparing(line -> line.split(" ")[1])).forEach(line -> {
            List<Id<Submission>> read = order.computeIfAbsent(Id.of(line.split(" ")[0]), juror -> new ArrayList<>());
            read.add(Id.of(line.split(" ")[1]));
        });
        return new ReadingOrder(order, rooms);
    }

    private static SortedMap<Id<Submission>, Integer> rooms() {
        SortedMap<Id<Submission>, Integer> rooms = new TreeMap<>();
        for (int entry = 1; entry <= 15; entry++) {
            rooms.put(Id.of("S" + entry / 10 + entry % 10), 1 + (entry - 1) / 5);
        }
        return rooms;
    }

    private static void assertRoom(double above, double low, double high, RoomEffects.OfRoom room) {
        assertEquals(5, room.entries());
        assertInterval(above, low, high, 1e-3, room.above());
        assertFalse(room.stands());
    }

    private static void assertInterval(double estimate, double low, double high, Interval found) {
        assertInterval(estimate, low, high, CLOSE, found);
    }

    private static void assertInterval(double estimate, double low, double high, double close, Interval found) {
        assertEquals(estimate, found.estimate(), close);
        assertEquals(low, found.low(), close);
        assertEquals(high, found.high(), close);
    }

    /** Lines of juror, submission, score. */
    private static String table() throws IOException {
        try (InputStream table = Marks.class.getResourceAsStream("synthetic_unbalanced.csv")) {
            List<String> lines = new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
            return String.join(
                    "\n",
                    lines.stream()
                            .map(line -> line.split(","))
                            .map(cells -> cells[1] + " " + cells[0] + " " + cells[2])
                            .toList());
        }
    }
}
