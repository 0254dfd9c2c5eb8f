package org.palmares.engine.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.palmares.engine.scoring.Marks.criterion;
import static org.palmares.engine.scoring.Marks.ids;
import static org.palmares.engine.scoring.Marks.round;
import static org.palmares.engine.scoring.Marks.scale;
import static org.palmares.engine.scoring.Marks.sheets;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.RankingMethod;
import org.palmares.engine.domain.Rubric;
import org.palmares.engine.domain.Submission;

/** Rounds of so few sheets that what they leave open is most of what there is to say. Marks out of 100. */
class SmallRoundsTest {
    private final Rubric rubric = Marks.rubric(criterion("use", 1, scale("0", "100", "1")));

    /** Differences of 5 and 10 have a mean of 7.5 with an error of 2.5, on one degree of freedom: 1/2 + atan(3) / π. */
    @Test
    void two_jurors_on_two_entries_leave_the_doubt_of_one_degree_of_freedom() {
        Certainty.OfEntry first = rank(RankingMethod.WEIGHTED_MEAN, "P1 P2", "J1 P1 70\nJ1 P2 65\nJ2 P1 70\nJ2 P2 60")
                .certainty()
                .flatMap(sure -> sure.find(Id.of("P1")))
                .orElseThrow();
        assertEquals(0.898, first.first().doubleValue(), 0.02);
        assertEquals("1-2", first.from() + "-" + first.to());
    }

    @Test
    void where_every_mark_is_used_up_by_a_level_it_is_said() {
        assertTrue(says(rank(RankingMethod.PEREQUATION, "P1 P2 P3", "J1 P1 50\nJ1 P2 60\nJ2 P2 70\nJ2 P3 75")));
        assertTrue(says(rank(RankingMethod.PEREQUATION, "P1 P2 P3", "J1 P1 50\nJ2 P2 60\nJ3 P3 70")));
        assertEquals(false, says(rank(RankingMethod.PEREQUATION, "P1 P2", "J1 P1 50\nJ1 P2 60\nJ2 P1 52\nJ2 P2 70")));
    }

    private static boolean says(Ranking ranking) {
        return ranking.remarks().stream().anyMatch(remark -> remark.code() == Remark.Code.TOO_FEW_MARKS);
    }

    @Test
    void an_interval_holds_the_rank_that_the_method_gave() {
        Random random = new Random(11);
        for (int attempt = 0; attempt < 60; attempt++) {
            String lines = lines(random);
            for (RankingMethod method : RankingMethod.values()) {
                Ranking ranking = rank(method, "P1 P2 P3 P4", lines);
                for (RankedEntry entry : ranking.entries()) {
                    Optional<Certainty.OfEntry> sure = ranking.certainty().flatMap(all -> all.find(entry.submission()));
                    assertTrue(
                            sure.filter(found -> found.from() <= entry.rank() && entry.rank() <= found.to())
                                    .isPresent(),
                            method + " " + entry + "\n" + lines);
                }
            }
        }
    }

    /** Every juror leaves out one entry now and then. */
    private static String lines(Random random) {
        StringBuilder lines = new StringBuilder();
        for (int juror = 1; juror <= 4; juror++) {
            int out = random.nextInt(6);
            for (int entry = 1; entry <= 4; entry++) {
                if (entry != out) {
                    lines.append("J" + juror + " P" + entry + " " + random.nextInt(101) + "\n");
                }
            }
        }
        return lines.toString();
    }

    /** All three have the same sum, so that their fitted variance is zero. */
    @Test
    void jurors_of_whom_none_is_seen_to_be_severe_are_not_sure_to_be_alike() {
        String lines = "J1 P1 50\nJ2 P1 60\nJ3 P1 55\nJ1 P2 60\nJ2 P2 50\nJ3 P2 55\nJ1 P3 40\nJ2 P3 45\nJ3 P3 50\n"
                + "J1 P4 45\nJ2 P4 40\nJ3 P4 35";
        Certainty sure = rank(RankingMethod.PEREQUATION, "P1 P2 P3 P4", lines)
                .certainty()
                .orElseThrow();
        assertEquals(0, sure.variances().jurors().signum());
        for (Certainty.OfJuror juror : sure.jurors()) {
            double width = juror.high().subtract(juror.low()).doubleValue();
            assertTrue(width > 5, juror + " must be in doubt");
        }
    }

    @Test
    void jurors_who_agree_to_the_mark_are_rather_taken_for_equal() {
        String lines = "J1 P1 30\nJ1 P2 40\nJ1 P3 60\nJ2 P1 30\nJ2 P2 40\nJ2 P3 60\nJ3 P1 30\nJ3 P2 40\nJ3 P3 60";
        Certainty sure =
                rank(RankingMethod.PEREQUATION, "P1 P2 P3", lines).certainty().orElseThrow();
        assertTrue(sure.unequalJurors().doubleValue() < 0.5, sure.unequalJurors() + "");
    }

    /** Four of seven give P2 one step more than P3, the others one less; all agree on the rest. */
    @Test
    void two_camps_on_a_coarse_scale_are_no_proof_that_one_of_them_is_right() {
        Rubric coarse = Marks.rubric(criterion("use", 1, scale("1", "5", "1")));
        StringBuilder lines = new StringBuilder();
        for (int juror = 1; juror <= 7; juror++) {
            boolean first = juror <= 4;
            lines.append("J" + juror + " P1 5\nJ" + juror + " P2 " + (first ? 4 : 3) + "\nJ" + juror + " P3 "
                    + (first ? 3 : 4) + "\nJ" + juror + " P4 2\n");
        }
        Ranking ranking = RankingCalculator.compute(RankingRequest.of(
                round(RankingMethod.PEREQUATION, 1, "0"),
                coarse,
                ids("P1", "P2", "P3", "P4"),
                sheets(coarse, lines.toString())));
        Certainty.OfEntry second =
                ranking.certainty().flatMap(sure -> sure.find(Id.of("P2"))).orElseThrow();
        assertEquals("2-3", second.from() + "-" + second.to());
        assertTrue(ranking.entries()
                        .get(1)
                        .points()
                        .minus(ranking.entries().get(2).points())
                        .exact()
                        .doubleValue()
                < 5);
    }

    @Test
    void entries_that_only_the_severe_have_read_may_leave_the_scale_and_this_is_said() {
        StringBuilder lines = new StringBuilder("J9 P0 100\n");
        for (int juror = 0; juror < 3; juror++) {
            for (int entry = 0; entry < 6; entry++) {
                lines.append(
                        "J" + juror + " P" + entry + " " + (45 + 10 * entry - 4 * juror + (entry + juror) % 2) + "\n");
            }
        }
        Ranking ranking = rank(RankingMethod.PEREQUATION, "P0 P1 P2 P3 P4 P5", lines.toString());
        List<Id<Submission>> beyond = ranking.remarks().stream()
                .filter(remark -> remark.code() == Remark.Code.OFF_SCALE)
                .flatMap(remark -> remark.entries().stream())
                .toList();
        assertEquals(ids("P5"), beyond);
    }

    private Ranking rank(RankingMethod method, String entries, String lines) {
        return RankingCalculator.compute(
                RankingRequest.of(round(method, 1, "0"), rubric, ids(entries.split(" ")), sheets(rubric, lines)));
    }
}
