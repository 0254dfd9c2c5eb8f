package org.palmares.engine.jury;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
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
                    List.of(
                            found.workload().squares() - found.bridging().squares(),
                            (long) found.outsideField() - found.bridging().mismatches()),
                    request.toString());
            assertTrue(found.proven(), request.toString());
        }
    }

    /**
     * Loads are not made much less even for a link: what is asked is to link as much as any plan with the best loads does,
     * at the price of the cheapest plan that links as much.
     */
    @Test
    void bridges_link_what_even_loads_allow_at_the_least_price() {
        Random random = new Random(20261122);
        int bridged = 0;
        for (int run = 0; run < TRIES; run++) {
            AssignmentRequest request = splitRequest(random);
            JurorAssignment found = JurorAssigner.assign(request);
            Oracle oracle = new Oracle(request);
            long evenest = oracle.best().get(0);
            Compared compared = found.compared().get(0);
            int parts = compared.parts().size();
            int asked = oracle.linked.keySet().stream()
                    .filter(each -> oracle.linked.get(each).get(0) == evenest)
                    .findFirst()
                    .orElseThrow();
            assertTrue(parts <= asked, request.toString());
            assertEquals(
                    oracle.linked.get(parts),
                    List.of(found.workload().squares(), (long) found.outsideField()),
                    request.toString());
            assertFalse(
                    compared.apart().equals(Optional.of(Compared.Apart.NOBODY_MAY)) && oracle.linked.firstKey() == 1,
                    request.toString());
            bridged += found.bridging().changes() > 0 ? 1 : 0;
        }
        assertTrue(bridged > 20, "bridged: " + bridged);
    }

    private static int compareTo(List<Long> one, List<Long> other) {
        int bySquares = one.get(0).compareTo(other.get(0));
        return bySquares != 0 ? bySquares : one.get(1).compareTo(other.get(1));
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

    /** Two jurors in each of two fields and two readings each: the best plan without bridges falls in two. */
    private static AssignmentRequest splitRequest(Random random) {
        List<Juror> jurors = List.of(
                Juries.juror("J0", "A"), Juries.juror("J1", "B"), Juries.juror("J2", "A"), Juries.juror("J3", "B"));
        List<Submission> submissions = new ArrayList<>();
        List<Recusal> recusals = new ArrayList<>();
        int count = 2 + random.nextInt(5);
        for (int submission = 0; submission < count; submission++) {
            submissions.add(Juries.submission("P" + submission, random.nextBoolean() ? "A" : "B"));
            if (random.nextInt(3) == 0) {
                recusals.add(Juries.recusal("J" + random.nextInt(4), "P" + submission));
            }
        }
        return Juries.request(jurors, submissions, OptionalInt.of(2), recusals.toArray(new Recusal[0]));
    }

    /** Tries every set of jurors for every submission; knows nothing of flows. */
    private static final class Oracle {
        private final AssignmentRequest request;
        private final int[] loads;
        private long leastSquares = Long.MAX_VALUE;
        private long leastMismatches = Long.MAX_VALUE;

        /** By the number of parts, the least squares and mismatches. */
        private final SortedMap<Integer, List<Long>> linked = new TreeMap<>();

        private final int[] juries;

        Oracle(AssignmentRequest request) {
            this.request = request;
            this.loads = new int[request.jurors().size()];
            this.juries = new int[request.submissions().size()];
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
                    juries[submission] = jury;
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
            List<Long> price = List.of(squares, mismatches);
            linked.merge(parts(), price, (one, other) -> compareTo(one, other) <= 0 ? one : other);
        }

        /** Merges juries that overlap until none does. */
        private int parts() {
            List<Integer> parts = new ArrayList<>();
            for (int jury : juries) {
                int merged = jury;
                for (int i = parts.size() - 1; i >= 0; i--) {
                    if ((parts.get(i) & merged) != 0) {
                        merged |= parts.remove(i);
                    }
                }
                parts.add(merged);
            }
            return parts.size();
        }

        private boolean recused(int juror, Submission judged) {
            return request.recusals().stream()
                    .anyMatch(each ->
                            each.juror().equals(request.jurors().get(juror).id())
                                    && each.submission().equals(judged.id()));
        }
    }
}
