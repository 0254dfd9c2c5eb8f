package org.palmares.api.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Criterion;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Rubric;
import org.palmares.engine.domain.Scale;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.Points;
import org.palmares.engine.scoring.PointsScale;

class HandTallyTest {
    private static final Typography FR = new Typography(Language.FR);
    private static final Typography EN = new Typography(Language.EN);

    @Test
    void formula_is_written_for_hand_and_head() {
        Rubric rubric = rubric(
                criterion("use", 40, "0", "5", true),
                criterion("care", 35, "1", "10", true),
                criterion("talk", 25, "-5", "5", true),
                criterion("risk", 20, "0", "7", true),
                criterion("style", 10, "0", "5", false));
        List<HandTally.Factor> factors = HandTally.of(rubric);
        assertEquals(
                List.of("note × 20 ÷ 3", "note × 35 ÷ 12", "(note + 5) × 25 ÷ 12", "note × 50 ÷ 21"),
                factors.stream().map(factor -> factor.formula(FR)).toList());
    }

    @Test
    void factor_that_is_a_decimal_has_no_division() {
        Rubric rubric = rubric(criterion("use", 3, "0", "10", true), criterion("care", 1, "0", "20", true));
        assertEquals(
                List.of("mark × 7.5", "mark × 1.25"),
                HandTally.of(rubric).stream().map(factor -> factor.formula(EN)).toList());
    }

    /** A step up the scale brings by hand exactly what it brings in the program, and the least mark as well. */
    @Test
    void hand_and_program_give_the_same_points() {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            List<Criterion> criteria = new ArrayList<>();
            for (int at = 0; at <= random.nextInt(5); at++) {
                int low = random.nextInt(9) - 5;
                criteria.add(criterion(
                        "c" + at, 1 + random.nextInt(60), "" + low, "" + (low + 6 + random.nextInt(20)), true));
            }
            Rubric rubric = new Rubric(Id.of("r"), Text.same("R"), criteria);
            List<HandTally.Factor> factors = HandTally.of(rubric);
            for (int at = 0; at < criteria.size(); at++) {
                HandTally.Factor factor = factors.get(at);
                Scale scale = criteria.get(at).scale();
                Points program = PointsScale.step(rubric, criteria.get(at)).times(factor.by());
                assertEquals(program, Points.of(factor.times().multiply(scale.step())), rubric.toString());
                assertEquals(scale.min().min(BigDecimal.ZERO), factor.foot(), rubric.toString());
            }
        }
    }

    private static Rubric rubric(Criterion... criteria) {
        return new Rubric(Id.of("r"), Text.same("R"), List.of(criteria));
    }

    private static Criterion criterion(String id, int weight, String min, String max, boolean counts) {
        Scale scale = new Scale(new BigDecimal(min), new BigDecimal(max), new BigDecimal("0.5"));
        return new Criterion(Id.of(id), Text.same(id), weight, scale, Optional.empty(), counts, new TreeMap<>());
    }
}
