package org.palmares.api.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Phase;
import org.palmares.rules.Pack;
import org.palmares.rules.Parsed;
import org.palmares.rules.RulePacks;
import org.palmares.rules.RuleParser;

class RulebookTest {
    /** Two versions of one rule: the first until the registration is over, the second from then on. */
    private static final String AMENDED = """
            règle TST-01
              titre fr: Première version
              titre en: First version
              base légale: Règlement
              responsable: Organisation
              valable: du 2026-01-01 au 2026-04-30
              sujet: projet rendu
              si: le projet a cherché à retrouver l'identité de personnes
              alors: irrecevable

            règle TST-02
              titre fr: Seconde version
              titre en: Second version
              base légale: Règlement
              responsable: Organisation
              valable: du 2026-05-01
              sujet: projet rendu
              si: le projet a cherché à retrouver l'identité de personnes
              alors: irrecevable
            """;

    @Test
    void rules_that_protect_minors_are_not_there_when_nobody_is_known_to_be_under_age() {
        List<String> packs = new Rulebook(Worlds.event(), RulePacks.builtIn(), false)
                .packs().stream().map(pack -> pack.name()).toList();
        assertEquals(List.of("BASE", "SPONSOR"), packs);
    }

    @Test
    void rules_that_protect_minors_need_no_switch_and_are_never_there_twice() {
        assertEquals(List.of("BASE", "MINORS", "SPONSOR"), packs(Worlds.event()));
        Event asked = Worlds.settings(Worlds.YAML.replace("[BASE, SPONSOR]", "[MINORS]"))
                .event();
        assertEquals(List.of("MINORS"), packs(asked));
    }

    @Test
    void deadline_of_the_phase_is_the_parameter_of_the_rules() {
        assertEquals(
                new Fact.InstantFact(Instant.parse("2026-05-03T10:00:00Z")),
                Worlds.rulebook(Worlds.event())
                        .at(Phase.Kind.SUBMISSION)
                        .rules()
                        .settings()
                        .parameters()
                        .get("submissionDeadline"));
    }

    @Test
    void version_in_force_when_a_phase_opens_judges_it() {
        Event event = Worlds.settings(Worlds.YAML.replace("[BASE, SPONSOR]", "[BASE]"))
                .event();
        byte[] file = AMENDED.getBytes(StandardCharsets.UTF_8);
        Pack base = Pack.of("BASE", file, (Parsed.Rules) RuleParser.parse("test.regles", file));
        Rulebook rulebook =
                new Rulebook(event, List.of(base, RulePacks.find("MINORS").orElseThrow()), true);
        assertEquals(List.of("ELI-02", "ELI-03", "ELI-04", "TST-01"), inForce(rulebook, Phase.Kind.REGISTRATION));
        assertEquals(List.of("ELI-02", "ELI-03", "ELI-04", "TST-02"), inForce(rulebook, Phase.Kind.SUBMISSION));
        assertEquals(List.of("ELI-02", "ELI-03", "ELI-04", "TST-01"), inForce(rulebook, Phase.Kind.PUBLICATION), "opening of the event");
    }

    @Test
    void rules_are_compiled_once_where_phases_share_them() {
        Rulebook rulebook = Worlds.rulebook(Worlds.event());
        assertSame(rulebook.at(Phase.Kind.SUBMISSION), rulebook.at(Phase.Kind.JUDGING));
        assertNotSame(
                rulebook.at(Phase.Kind.SUBMISSION),
                Worlds.rulebook(Worlds.event()).at(Phase.Kind.SUBMISSION));
    }

    private static List<String> packs(Event event) {
        return Worlds.rulebook(event).packs().stream().map(Pack::name).toList();
    }

    private static List<String> inForce(Rulebook rulebook, Phase.Kind kind) {
        return rulebook.at(kind).rules().inForce().stream()
                .map(rule -> rule.id().value())
                .toList();
    }
}
