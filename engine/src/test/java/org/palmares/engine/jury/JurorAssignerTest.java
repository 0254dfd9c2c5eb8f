package org.palmares.engine.jury;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.palmares.engine.jury.Juries.absent;
import static org.palmares.engine.jury.Juries.juror;
import static org.palmares.engine.jury.Juries.recusal;
import static org.palmares.engine.jury.Juries.request;
import static org.palmares.engine.jury.Juries.submission;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Recusal;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;

class JurorAssignerTest {
    @Test
    void every_juror_without_recusal_judges_when_all_are_asked() {
        JurorAssignment assignment = JurorAssigner.assign(request(
                List.of(juror("J1"), juror("J2")),
                List.of(submission("P1"), submission("P2")),
                OptionalInt.empty(),
                recusal("J2", "P1")));
        assertEquals(List.of("J1 P1", "J1 P2", "J2 P2"), pairs(assignment));
        assertEquals(List.of(recusal("J2", "P1")), assignment.recusals());
        assertTrue(assignment.proven() && assignment.connected());
    }

    @Test
    void loads_are_even_before_expertise_is_looked_at() {
        // J1 knows everything, yet both judge two.
        JurorAssignment assignment = JurorAssigner.assign(request(
                List.of(juror("J1", "A"), juror("J2")),
                List.of(submission("P1", "A"), submission("P2", "A"), submission("P3", "A"), submission("P4", "A")),
                OptionalInt.of(1)));
        assertEquals(loads("J1", 2, "J2", 2), assignment.workload().loads());
        assertEquals(2, assignment.outsideField());
        assertTrue(assignment.proven());
    }

    @Test
    void experts_get_their_fields_where_loads_allow() {
        JurorAssignment assignment = JurorAssigner.assign(request(
                List.of(juror("J1", "B"), juror("J2", "A")),
                List.of(submission("P1", "A"), submission("P2", "A"), submission("P3", "B"), submission("P4", "B")),
                OptionalInt.of(1)));
        assertEquals(List.of("J2 P1", "J2 P2", "J1 P3", "J1 P4"), pairs(assignment));
        assertEquals(0, assignment.outsideField());
        assertFalse(assignment.connected());
    }

    @Test
    void too_few_jurors_is_a_result() {
        JurorAssignment assignment = JurorAssigner.assign(request(
                List.of(juror("J1"), juror("J2"), absent("J3")),
                List.of(submission("P1"), submission("P2")),
                OptionalInt.of(2),
                recusal("J1", "P1")));
        assertEquals(List.of("J2 P1", "J1 P2", "J2 P2"), pairs(assignment));
        assertEquals(List.of(new Shortage(Id.of("P1"), 2, 1)), assignment.shortages());
        assertEquals(1, assignment.shortages().get(0).missing());
        assertEquals(List.of(new LeftOut(Id.of("J3"), new Text("absence", "absent"))), assignment.leftOut());
    }

    @Test
    void without_any_juror_every_submission_is_short() {
        JurorAssignment assignment =
                JurorAssigner.assign(request(List.of(), List.of(submission("P1")), OptionalInt.of(3)));
        assertEquals(List.of(new Shortage(Id.of("P1"), 3, 0)), assignment.shortages());
        assertEquals(new Workload(new TreeMap<>()), assignment.workload());
    }

    @Test
    void a_suspended_juror_judges_nothing() {
        SortedMap<Id<Juror>, Text> suspended = new TreeMap<>();
        suspended.put(Id.of("J1"), Text.same("no declaration"));
        JurorAssignment assignment = JurorAssigner.assign(AssignmentRequest.of(
                List.of(juror("J1"), juror("J2")),
                List.of(submission("P1")),
                OptionalInt.empty(),
                List.of(),
                suspended));
        assertEquals(List.of("J2 P1"), pairs(assignment));
        assertEquals(List.of(new LeftOut(Id.of("J1"), Text.same("no declaration"))), assignment.leftOut());
    }

    @Test
    void two_jurors_forced_to_heavy_loads_still_share_them() {
        // Nobody but J0, who knows the field, and J1 may judge: far more each than an even share among ten.
        List<Submission> submissions =
                IntStream.range(10, 70).mapToObj(n -> submission("P" + n, "A")).toList();
        List<Juror> jurors = IntStream.range(0, 10)
                .mapToObj(n -> n == 0 ? juror("J0", "A") : juror("J" + n))
                .toList();
        Recusal[] recusals = IntStream.range(10, 70)
                .boxed()
                .flatMap(p -> IntStream.range(2, 10).mapToObj(j -> recusal("J" + j, "P" + p)))
                .toArray(Recusal[]::new);
        JurorAssignment assignment = JurorAssigner.assign(request(jurors, submissions, OptionalInt.of(1), recusals));
        assertEquals(30, assignment.workload().most());
        assertEquals(2 * 30 * 30, assignment.workload().squares());
        assertEquals(30, assignment.outsideField());
        assertTrue(assignment.proven());
    }

    @Test
    void order_of_people_and_submissions_plays_no_part() {
        Random random = new Random(7);
        List<Juror> jurors = new ArrayList<>(
                IntStream.range(0, 9).mapToObj(n -> juror("J" + n, "C" + n % 3)).toList());
        List<Submission> submissions = new ArrayList<>(IntStream.range(0, 20)
                .mapToObj(n -> submission("P" + n, "C" + n % 3))
                .toList());
        JurorAssignment expected = JurorAssigner.assign(request(jurors, submissions, OptionalInt.of(3)));
        for (int run = 0; run < 20; run++) {
            Collections.shuffle(jurors, random);
            Collections.shuffle(submissions, random);
            assertEquals(expected, JurorAssigner.assign(request(jurors, submissions, OptionalInt.of(3))));
        }
    }

    @Test
    void a_hall_of_forty_jurors_and_120_submissions_is_even_and_proven() {
        Random random = new Random(3);
        List<Juror> jurors = IntStream.range(0, 40)
                .mapToObj(n -> juror("J" + n, "C" + random.nextInt(5)))
                .toList();
        List<Submission> submissions = IntStream.range(0, 120)
                .mapToObj(n -> submission("P" + n, "C" + random.nextInt(5)))
                .toList();
        Recusal[] recusals = IntStream.range(0, 240)
                .mapToObj(n -> recusal("J" + random.nextInt(40), "P" + random.nextInt(120)))
                .toArray(Recusal[]::new);
        JurorAssignment assignment = JurorAssigner.assign(request(jurors, submissions, OptionalInt.of(4), recusals));
        assertEquals(12, assignment.workload().least());
        assertEquals(12, assignment.workload().most());
        assertTrue(assignment.proven());
        for (Recusal recusal : recusals) {
            assertFalse(pairs(assignment).contains(recusal.juror() + " " + recusal.submission()));
        }
    }

    @Test
    void a_juror_entered_twice_is_our_mistake() {
        assertThrows(
                IllegalArgumentException.class,
                () -> request(List.of(juror("J1"), juror("J1")), List.of(), OptionalInt.of(1)));
    }

    private static List<String> pairs(JurorAssignment assignment) {
        return assignment.assignments().stream()
                .map(each -> each.juror() + " " + each.submission())
                .toList();
    }

    private static SortedMap<Id<Juror>, Integer> loads(String first, int one, String second, int two) {
        SortedMap<Id<Juror>, Integer> loads = new TreeMap<>();
        loads.put(Id.of(first), one);
        loads.put(Id.of(second), two);
        return loads;
    }
}
