package org.palmares.engine.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Text;

/** Unequal jurors are expected with 80 % before any mark: odds of 4 to 1. */
class UnequalWordsTest {
    @Test
    void what_the_marks_say_is_told_from_what_was_expected() {
        assertEquals(
                new Text(
                        "à 44 % (80 % avant toute note ; les notes parlent à 5 contre 1 pour des jurés égaux)",
                        "at 44% (80% before any mark; the marks speak 5 to 1 for equal jurors)"),
                share("0.444"));
        assertEquals(
                "at 97% (80% before any mark; the marks speak 8 to 1 for unequal jurors)",
                share("0.970").en());
        assertEquals(
                "at 100% (80% before any mark; the marks speak more than 50 to 1 for unequal jurors)",
                share("1.000").en());
        assertEquals(
                "at 82% (80% before any mark; the marks say nothing of it)",
                share("0.820").en());
        assertEquals("at 0%", share("0.000").en());
    }

    private static Text share(String unequal) {
        Certainty.Variances none = new Certainty.Variances(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE);
        return UnequalWords.share(new Certainty(List.of(), List.of(), none, new BigDecimal(unequal)));
    }
}
