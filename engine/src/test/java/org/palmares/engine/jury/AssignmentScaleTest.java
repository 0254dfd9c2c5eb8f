package org.palmares.engine.jury;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Recusal;
import org.palmares.engine.domain.Submission;

/** The largest event that the samples know. */
@Tag("deep")
class AssignmentScaleTest {
    @Test
    void four_hundred_jurors_and_2150_submissions_are_even_and_proven() {
        Random random = new Random(3);
        List<Juror> jurors = IntStream.range(0, 400)
                .mapToObj(n -> Juries.juror("J" + n, field(random), field(random), field(random)))
                .toList();
        List<Submission> submissions = IntStream.range(0, 2_150)
                .mapToObj(n -> Juries.submission("P" + n, field(random)))
                .toList();
        Recusal[] recusals = IntStream.range(0, 4_000)
                .mapToObj(n -> Juries.recusal("J" + random.nextInt(400), "P" + random.nextInt(2_150)))
                .toArray(Recusal[]::new);
        JurorAssignment assignment =
                JurorAssigner.assign(Juries.request(jurors, submissions, OptionalInt.of(3), recusals));
        assertEquals(16, assignment.workload().least());
        assertEquals(17, assignment.workload().most());
        assertTrue(assignment.proven());
    }

    private static String field(Random random) {
        return "C" + random.nextInt(37);
    }
}
