package org.palmares.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.palmares.engine.domain.Language;

class RuleWriterTest {
    @TestFactory
    Stream<DynamicTest> every_rule_is_read_again_as_it_was_written() {
        return RulePacks.builtIn().stream()
                .flatMap(pack -> pack.rules().stream())
                .map(rule -> DynamicTest.dynamicTest(rule.id().value(), () -> assertReadAgain(rule)));
    }

    @Test
    void days_reaches_and_exceptions_are_read_again() {
        RuleDef rule = World.pack(World.rule("XX-01", """
                          valable: du 2026-01-01 au 2026-12-31
                          si: le projet a été rendu plus de 1 jour après la clôture
                          et: le projet a été rendu après le 2026-10-11
                          sauf si: la finalité du projet est CARE, RESEARCH
                          et: la licence du code est dans la liste licences-code-ouvertes
                          alors: à régulariser pour le prix
                          puis: irrecevable à partir du 2026-10-12
                        """)).rules().get(0);
        assertReadAgain(rule);
    }

    private static void assertReadAgain(RuleDef rule) {
        for (Language language : Language.values()) {
            String written = RuleWriter.write(rule, language);
            Parsed parsed = RuleParser.parse("x.regles", written.getBytes(StandardCharsets.UTF_8));
            RuleDef read = ((Parsed.Rules) parsed).rules().get(0);
            assertEquals(written, RuleWriter.write(read, language));
            assertEquals(rule.when(), read.when());
            assertEquals(rule.rule(), read.rule());
            assertEquals(rule.later(), read.later());
            assertEquals(rule.breach(), read.breach());
            assertEquals(rule.valid(), read.valid());
            assertEquals(rule.message(), read.message());
            assertEquals(rule.outcome() + " " + rule.scope(), read.outcome() + " " + read.scope());
            assertEquals(rule.subject() + " " + rule.owner(), read.subject() + " " + read.owner());
        }
    }
}
