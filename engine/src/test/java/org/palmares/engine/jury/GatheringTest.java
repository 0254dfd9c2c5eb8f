package org.palmares.engine.jury;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Submission;

/** Many rankings, each of few submissions: linked only where each juror reads several of one. */
class GatheringTest {
    private static final int RANKINGS = 10;
    private static final int IN_EACH = 12;
    private static final int JURORS = 40;
    private static final int READINGS = 3;

    private final List<Juror> jurors = IntStream.range(0, JURORS)
            .mapToObj(n -> Juries.juror("J" + (10 + n)))
            .toList();
    private final List<Submission> submissions = IntStream.range(0, RANKINGS * IN_EACH)
            .mapToObj(n -> Juries.submission("P" + (100 + n)))
            .toList();
    private final List<List<Id<Submission>>> rankings =
            IntStream.range(0, RANKINGS).mapToObj(this::ranking).toList();
    private final AssignmentRequest request = Juries.request(
                    jurors, submissions, OptionalInt.of(READINGS), Juries.recusal("J10", "P100"))
            .comparing(rankings);
    private final JurorAssignment assignment = JurorAssigner.assign(request);

    private List<Id<Submission>> ranking(int number) {
        return IntStream.range(0, submissions.size())
                .filter(n -> n % RANKINGS == number)
                .mapToObj(n -> submissions.get(n).id())
                .toList();
    }

    @Test
    void jurors_link_all_submissions_of_each_ranking() {
        assertEquals(
                rankings,
                assignment.compared().stream().map(Compared::submissions).toList());
        assertTrue(assignment.connected());
    }

    @Test
    void gathering_costs_neither_evenness_nor_anything_else() {
        assertTrue(assignment.proven());
        assertEquals(9, assignment.workload().least());
        assertEquals(9, assignment.workload().most());
        assertEquals(0, assignment.bridging().squares());
        assertEquals(List.of(), assignment.shortages());
        assertTrue(assignment.assignments().stream()
                .noneMatch(each -> each.reading().equals(new Reading(Id.of("J10"), Id.of("P100")))));
    }

    @Test
    void order_in_which_they_are_given_plays_no_part() {
        List<Juror> backwards = jurors.stream()
                .sorted((one, other) -> other.id().compareTo(one.id()))
                .toList();
        assertEquals(
                assignment,
                JurorAssigner.assign(
                        Juries.request(backwards, submissions, OptionalInt.of(READINGS), Juries.recusal("J10", "P100"))
                                .comparing(rankings)));
    }
}
