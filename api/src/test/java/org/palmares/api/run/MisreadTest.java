package org.palmares.api.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Problem;

class MisreadTest {
    private static final Facts SOUND = Facts.NONE
            .with("parentConsents", new Fact.NumberFact(BigDecimal.ONE))
            .with("rulesAccepted", Fact.YES)
            .with("ofTheEvent", Fact.YES);

    @Test
    void facts_that_rules_can_read_or_do_not_know_stay() {
        assertEquals(SOUND, Misread.without(SOUND));
        assertEquals(List.of(), Misread.in(List.of(Worlds.person("P1", Optional.empty(), SOUND))));
    }

    @Test
    void yes_for_a_number_is_unknown_and_asked_about_once() {
        Facts yes = SOUND.with("parentConsents", Fact.YES);
        assertEquals(Fact.UNKNOWN, Misread.without(yes).get("parentConsents"));
        List<Problem> problems = Misread.in(
                List.of(Worlds.person("P1", Optional.empty(), yes), Worlds.person("P2", Optional.empty(), yes)));
        assertEquals(List.of("ROSTER_FACT_MISREAD"), Worlds.codes(problems));
        assertTrue(problems.get(0).message().en().contains("count:parentConsents"));
    }
}
