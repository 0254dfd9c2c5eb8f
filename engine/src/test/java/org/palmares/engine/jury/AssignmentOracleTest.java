package org.palmares.engine.jury;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Recusal;
import org.palmares.engine.domain.Submission;

/** Every plan of a small jury, tried one by one, against the flow. */
class AssignmentOracleTest {
    private static final int TRIES = 500;

    @Test
    void flow_finds_the_most_even_loads_then_the_fewest_mismatches() {
        Random random = new Random(20261121);
        for (int run = 0; run < TRIES; run++) {
            AssignmentRequest request = randomRequest(random);
            JurorAssignment found = JurorAssigner.assign(request);
            assertEquals(
                    new Oracle(request).best(),
                    List.of(found.workload().squares(), (long) found.mismatches()),
                    request.toString());
            assertTrue(found.proven(), request.toString());
        }
    }

    private static AssignmentRequest randomRequest(Random random) {
        int jurorCount = 1 + random.nextInt(4);
        int submissionCount = 1 + random.nextInt(6);
        List<Juror> jurors = new ArrayList<>();
        for (int juror = 0; juror < jurorCount; juror++) {
            jurors.add(random.nextBoolean() ? Juries.juror("J" + juror, "A") : Juries.juror("J" + juror, "B"));
        }
        List<Submission> submissions = new ArrayList<>();
        List<Recusal> recusals = new ArrayList<>();
        for (int submission = 0; submission < submissionCount; submission++) {
            submissions.add(Juries.submission("P" + submission, random.nextBoolean() ? "A" : "B"));
            for (Juror juror : jurors) {
                if (random.nextInt(4) == 0) {
                    recusals.add(Juries.recusal(juror.id().value(), "P" + submission));
                }
            }
        }
        OptionalInt each = OptionalInt.of(1 + random.nextInt(3));
        return Juries.request(jurors, submissions, each, recusals.toArray(new Recusal[0]));
    }

    /** Tries every set of jurors for every submission; knows nothing of flows. */
    private static final class Oracle {
        private final AssignmentRequest request;
        private final int[] loads;
        private long leastSquares = Long.MAX_VALUE;
        private long leastMismatches = Long.MAX_VALUE;

        Oracle(AssignmentRequest request) {
            this.request = request;
            this.loads = new int[request.jurors().size()];
        }

        List<Long> best() {
            tryFrom(0, 0);
            return List.of(leastSquares, leastMismatches);
        }

        private void tryFrom(int submission, long mismatches) {
            if (submission == request.submissions().size()) {
                weigh(mismatches);
                return;
            }
            Submission judged = request.submissions().get(submission);
            int possible = 0;
            for (int juror = 0; juror < loads.length; juror++) {
                possible |= recused(juror, judged) ? 0 : 1 << juror;
            }
            int size = Math.min(request.perSubmission().getAsInt(), Integer.bitCount(possible));
            for (int jury = 0; jury < 1 << loads.length; jury++) {
                if ((jury & ~possible) == 0 && Integer.bitCount(jury) == size) {
                    tryFrom(submission + 1, mismatches + seat(jury, judged, 1));
                    seat(jury, judged, -1);
                }
            }
        }

        private long seat(int jury, Submission judged, int change) {
            long mismatches = 0;
            for (int juror = 0; juror < loads.length; juror++) {
                if ((jury & 1 << juror) != 0) {
                    loads[juror] += change;
                    boolean expert = request.jurors()
                            .get(juror)
                            .expertise()
                            .contains(judged.category().orElseThrow());
                    mismatches += expert ? 0 : 1;
                }
            }
            return mismatches;
        }

        private void weigh(long mismatches) {
            long squares = 0;
            for (int load : loads) {
                squares += (long) load * load;
            }
            if (squares < leastSquares || squares == leastSquares && mismatches < leastMismatches) {
                leastSquares = squares;
                leastMismatches = mismatches;
            }
        }

        private boolean recused(int juror, Submission judged) {
            return request.recusals().stream()
                    .anyMatch(each ->
                            each.juror().equals(request.jurors().get(juror).id())
                                    && each.submission().equals(judged.id()));
        }
    }
}
