package org.palmares.engine.jury;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.palmares.engine.jury.Juries.absent;
import static org.palmares.engine.jury.Juries.juror;
import static org.palmares.engine.jury.Juries.request;
import static org.palmares.engine.jury.Juries.submission;
import static org.palmares.engine.jury.Juries.substitute;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;

/** Seats, time, languages, and a jury that changes while it judges. */
class JuryUnderWayTest {
    private static final List<Submission> TWELVE =
            IntStream.range(10, 22).mapToObj(n -> submission("P" + n)).toList();

    @Test
    void a_substitute_gets_nothing_while_all_seats_are_taken() {
        JurorAssignment assignment = JurorAssigner.assign(
                request(List.of(juror("J1"), juror("J2"), substitute("S1")), TWELVE, OptionalInt.of(2)));
        assertEquals(List.of(Id.of("S1")), assignment.waiting());
        assertEquals(0, readingsOf("S1", assignment));
    }

    @Test
    void a_substitute_takes_the_seat_of_an_absent_juror() {
        JurorAssignment assignment = JurorAssigner.assign(request(
                List.of(juror("J1"), absent("J2"), substitute("S1"), substitute("S2")), TWELVE, OptionalInt.of(2)));
        assertEquals(12, readingsOf("S1", assignment));
        assertEquals(List.of(Id.of("S2")), assignment.waiting());
    }

    @Test
    void a_waiting_substitute_reads_only_what_recusals_leave() {
        JurorAssignment assignment = JurorAssigner.assign(request(
                List.of(juror("J1"), juror("J2"), substitute("S1")),
                TWELVE,
                OptionalInt.of(2),
                Juries.recusal("J1", "P10")));
        assertEquals(1, readingsOf("S1", assignment));
        assertEquals(List.of(), assignment.shortages());
        assertEquals(List.of(), assignment.waiting());
    }

    @Test
    void nobody_gets_more_than_there_is_time_for() {
        TreeMap<Id<Juror>, Integer> most = new TreeMap<>();
        most.put(Id.of("J1"), 2);
        most.put(Id.of("J3"), 0);
        JurorAssignment assignment =
                JurorAssigner.assign(request(List.of(juror("J1"), juror("J2"), juror("J3")), TWELVE, OptionalInt.of(1))
                        .atMost(most));
        assertEquals(List.of(2, 10), List.copyOf(assignment.workload().loads().values()));
        assertEquals(Id.of("J3"), assignment.leftOut().get(0).juror());
        assertTrue(assignment.proven());
    }

    @Test
    void where_time_runs_out_submissions_are_short_and_it_is_proven() {
        TreeMap<Id<Juror>, Integer> most = new TreeMap<>();
        most.put(Id.of("J1"), 4);
        most.put(Id.of("J2"), 5);
        JurorAssignment assignment =
                JurorAssigner.assign(request(List.of(juror("J1"), juror("J2")), TWELVE, OptionalInt.of(1))
                        .atMost(most));
        assertEquals(9, assignment.assignments().size());
        assertEquals(3, assignment.shortages().size());
        assertTrue(assignment.proven());
    }

    @Test
    void a_juror_reads_the_language_before_the_field() {
        Juror french = Juries.reading("J1", Language.FR, "A");
        Juror english = Juries.reading("J2", Language.EN, "B");
        JurorAssignment assignment = JurorAssigner.assign(request(
                List.of(french, english),
                List.of(Juries.written("P1", Language.EN, "A"), Juries.written("P2", Language.FR, "B")),
                OptionalInt.of(1)));
        assertEquals(0, assignment.outsideLanguage());
        assertEquals(2, assignment.outsideField());
    }

    @Test
    void sheets_of_a_juror_who_leaves_stay_and_the_rest_is_shared() {
        // J1, J2, J3 had four each; J3 handed in two sheets, then fell ill.
        List<Reading> earlier = IntStream.range(0, 12)
                .mapToObj(n -> reading("J" + (1 + n / 4), "P" + (10 + n)))
                .toList();
        List<Reading> done = List.of(reading("J3", "P18"), reading("J3", "P19"), reading("J1", "P10"));
        JurorAssignment assignment =
                JurorAssigner.assign(request(List.of(juror("J1"), juror("J2"), absent("J3")), TWELVE, OptionalInt.of(1))
                        .after(new WorkSoFar(done, earlier)));
        assertEquals(2, readingsOf("J3", assignment));
        assertEquals(2, assignment.changes());
        assertEquals(List.of(4, 5), List.copyOf(assignment.rest().loads().values()));
        assertEquals(List.of(), assignment.shortages());
    }

    @Test
    void a_newcomer_is_measured_by_the_rest_of_the_work() {
        // Six of twelve are done; the newcomer shares the other six, and does not catch up with the first six.
        List<Reading> earlier = IntStream.range(0, 12)
                .mapToObj(n -> reading(n % 2 == 0 ? "J1" : "J2", "P" + (10 + n)))
                .toList();
        JurorAssignment assignment =
                JurorAssigner.assign(request(List.of(juror("J1"), juror("J2"), juror("J3")), TWELVE, OptionalInt.of(1))
                        .after(new WorkSoFar(earlier.subList(0, 6), earlier)));
        assertTrue(readingsOf("J3", assignment) <= 2);
    }

    @Test
    void a_newcomer_relieves_those_who_have_much_left_and_nobody_else_changes() {
        List<Reading> earlier = IntStream.range(0, 12)
                .mapToObj(n -> reading(n < 10 ? "J1" : "J2", "P" + (10 + n)))
                .toList();
        JurorAssignment assignment =
                JurorAssigner.assign(request(List.of(juror("J1"), juror("J2"), juror("J3")), TWELVE, OptionalInt.of(1))
                        .after(new WorkSoFar(List.of(), earlier)));
        // From 10, 2, 0: at 7, 2, 3 the first is still over three above what the second would have.
        assertEquals(List.of(6, 3, 3), List.copyOf(assignment.rest().loads().values()));
        assertEquals(4, assignment.changes());
        assertTrue(assignment.proven());
    }

    @Test
    void a_sheet_of_a_juror_recused_since_does_not_count() {
        JurorAssignment assignment = JurorAssigner.assign(request(
                        List.of(juror("J1"), juror("J2")),
                        List.of(submission("P1")),
                        OptionalInt.of(1),
                        Juries.recusal("J1", "P1"))
                .after(new WorkSoFar(List.of(reading("J1", "P1")), List.of())));
        assertEquals(1, readingsOf("J2", assignment));
        assertEquals(0, readingsOf("J1", assignment));
    }

    @Test
    void a_sheet_of_a_juror_suspended_since_does_not_count() {
        AssignmentRequest suspending = AssignmentRequest.of(
                List.of(juror("J1"), juror("J2"), juror("J3")),
                List.of(submission("P1")),
                OptionalInt.of(2),
                List.of(),
                new TreeMap<>(Map.of(Id.of("J1"), Text.same("employee of a sponsor"))));
        JurorAssignment assignment =
                JurorAssigner.assign(suspending.after(new WorkSoFar(List.of(reading("J1", "P1")), List.of())));
        assertEquals(0, readingsOf("J1", assignment));
        assertEquals(1, readingsOf("J2", assignment));
        assertEquals(1, readingsOf("J3", assignment));
    }

    @Test
    void a_plan_in_force_where_everybody_reads_everything_is_planned_again_at_any_size() {
        List<Juror> jurors = IntStream.range(0, 40)
                .mapToObj(n -> Juries.reading("J" + (10 + n), n % 2 == 0 ? Language.FR : Language.EN, "A"))
                .toList();
        List<Submission> entries = IntStream.range(0, 300)
                .mapToObj(n -> Juries.written("P" + (100 + n), n % 2 == 0 ? Language.FR : Language.EN, "A"))
                .toList();
        List<Reading> earlier = entries.stream()
                .flatMap(entry -> jurors.stream().map(juror -> new Reading(juror.id(), entry.id())))
                .toList();
        JurorAssignment assignment = JurorAssigner.assign(
                request(jurors, entries, OptionalInt.empty()).after(new WorkSoFar(List.of(), earlier)));
        assertEquals(12_000, assignment.assignments().size());
        assertTrue(assignment.proven());
    }

    @Test
    void one_ranking_per_category_is_linked_in_each() {
        List<Submission> all = IntStream.range(10, 26)
                .mapToObj(n -> submission("P" + n, n % 2 == 0 ? "A" : "B"))
                .toList();
        List<List<Id<Submission>>> groups = List.of(ids(all, 0), ids(all, 1));
        JurorAssignment assignment = JurorAssigner.assign(request(
                        IntStream.range(0, 4)
                                .mapToObj(n -> juror("J" + n, "A", "B"))
                                .toList(),
                        all,
                        OptionalInt.of(2))
                .comparing(groups));
        assertEquals(
                List.of(1, 1),
                assignment.compared().stream().map(each -> each.parts().size()).toList());
    }

    @Test
    void recusals_that_part_the_jury_are_named_as_the_cause() {
        JurorAssignment assignment = JurorAssigner.assign(request(
                List.of(juror("J1"), juror("J2")),
                List.of(submission("P1"), submission("P2")),
                OptionalInt.of(1),
                Juries.recusal("J1", "P2"),
                Juries.recusal("J2", "P1")));
        assertEquals(
                Compared.Apart.NOBODY_MAY, assignment.compared().get(0).apart().orElseThrow());
    }

    @Test
    void the_weakest_link_is_named() {
        // Two juries of two that share J3 only.
        JurorAssignment assignment = JurorAssigner.assign(request(
                List.of(juror("J1"), juror("J2"), juror("J3")),
                List.of(submission("P1"), submission("P2")),
                OptionalInt.of(2),
                Juries.recusal("J1", "P2"),
                Juries.recusal("J2", "P1")));
        Compared compared = assignment.compared().get(0);
        assertEquals(List.of(Id.of("J3")), compared.keyJurors());
        assertTrue(compared.keyReadings().contains(reading("J3", "P1")));
    }

    private static List<Id<Submission>> ids(List<Submission> all, int parity) {
        return IntStream.range(0, all.size())
                .filter(n -> n % 2 == parity)
                .mapToObj(n -> all.get(n).id())
                .toList();
    }

    private static Reading reading(String juror, String submission) {
        return new Reading(Id.of(juror), Id.of(submission));
    }

    private static long readingsOf(String juror, JurorAssignment assignment) {
        return assignment.assignments().stream()
                .filter(each -> each.juror().equals(Id.of(juror)))
                .count();
    }
}
