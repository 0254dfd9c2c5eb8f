package org.palmares.engine.jury;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Submission;

class FurtherReadingsTest {
    private static final List<Submission> FOUR =
            List.of(Juries.submission("P1"), Juries.submission("P2"), Juries.submission("P3"), Juries.submission("P4"));

    /** P1 is safe above the line after rank 2, P4 safe below; P2 and P3 are half a point apart. */
    private static final List<EntryUncertainty> ENTRIES = List.of(
            new EntryUncertainty(Id.of("P1"), 90, 1, 1, 1, 3),
            new EntryUncertainty(Id.of("P2"), 70.5, 2, 2, 3, 3),
            new EntryUncertainty(Id.of("P3"), 70, 3, 2, 3, 3),
            new EntryUncertainty(Id.of("P4"), 40, 2, 4, 4, 3));

    @Test
    void readings_go_where_an_interval_crosses_the_line_and_one_more_tells_most() {
        List<FurtherReading> readings = propose(2, "J1", "J2");
        assertEquals(
                List.of("P3", "P3"),
                readings.stream().map(each -> each.submission().value()).toList());
        // v = 9 from 3 sheets: one more moves the estimate by a variance of 9/4, of 4 + 9 in all.
        assertEquals(2.25 / 13, readings.get(0).settles(), 1e-12);
        assertEquals(NormalTail.below(-0.5 / 1.5), readings.get(0).changes(), 1e-12);
        assertEquals(Id.of("P2"), readings.get(0).rival());
        assertEquals(
                List.of(Optional.of(Id.of("J1")), Optional.of(Id.of("J2"))),
                readings.stream().map(FurtherReading::juror).toList());
    }

    @Test
    void nobody_reads_an_entry_twice() {
        assertEquals(2, propose(10, "J1").size());
    }

    @Test
    void a_ranking_without_doubt_needs_none() {
        List<EntryUncertainty> certain = List.of(
                new EntryUncertainty(Id.of("P1"), 9, 1, 1, 1, 3), new EntryUncertainty(Id.of("P2"), 1, 1, 2, 2, 3));
        assertEquals(List.of(), FurtherReadings.propose(certain, new TreeSet<>(List.of(1)), 5, jury("J1")));
    }

    @Test
    void normal_tail_agrees_with_tables() {
        assertEquals(0.5, NormalTail.below(0), 0);
        assertEquals(0.0249978951482204, NormalTail.below(-1.96), 1e-14);
        assertEquals(0.841344746068543, NormalTail.below(1), 1e-14);
        assertTrue(NormalTail.below(-40) == 0 && NormalTail.below(40) == 1);
    }

    private static List<FurtherReading> propose(int count, String... jurors) {
        return FurtherReadings.propose(ENTRIES, new TreeSet<>(List.of(2)), count, jury(jurors));
    }

    private static AssignmentRequest jury(String... jurors) {
        return Juries.request(List.of(jurors).stream().map(Juries::juror).toList(), FOUR, OptionalInt.of(1));
    }
}
