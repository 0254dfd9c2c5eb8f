package org.palmares.api.run.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.palmares.api.run.Worlds;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Phase;
import org.palmares.rules.CodeLists;
import org.palmares.rules.Pack;
import org.palmares.rules.RulePacks;
import org.palmares.rules.RuleSet;
import org.palmares.rules.life.KeptVersion;
import org.palmares.rules.life.LogEntry;
import org.palmares.rules.life.RuleFile;
import org.palmares.rules.life.RuleHistory;
import org.palmares.rules.life.VersionLog;

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
        List<String> packs = new Rulebook(Worlds.event(), RuleHistory.BUILT_IN, false)
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
        KeptVersion base = read(new RuleFile("BASE", AMENDED, ""));
        Rulebook rulebook = new Rulebook(event, RuleHistory.BUILT_IN.trying(base), true);
        assertEquals(List.of("ELI-02", "ELI-03", "ELI-04", "TST-01"), inForce(rulebook, Phase.Kind.REGISTRATION));
        assertEquals(List.of("ELI-02", "ELI-03", "ELI-04", "TST-02"), inForce(rulebook, Phase.Kind.SUBMISSION));
        assertEquals(
                List.of("ELI-02", "ELI-03", "ELI-04", "TST-01"),
                inForce(rulebook, Phase.Kind.PUBLICATION),
                "opening of the event");
    }

    @Test
    void rules_are_compiled_once_where_phases_share_them() {
        Rulebook rulebook = Worlds.rulebook(Worlds.event());
        assertSame(rulebook.at(Phase.Kind.SUBMISSION), rulebook.at(Phase.Kind.JUDGING));
        assertNotSame(
                rulebook.at(Phase.Kind.SUBMISSION),
                Worlds.rulebook(Worlds.event()).at(Phase.Kind.SUBMISSION));
    }

    @Test
    void amendment_judges_the_phases_that_open_after_it_and_is_announced() {
        Event event = Worlds.settings(Worlds.YAML.replace("[BASE, SPONSOR]", "[BASE]"))
                .event();
        RuleFile file = new RuleFile("BASE", AMENDED, "");
        Instant submission = opening(event, Phase.Kind.SUBMISSION);
        Rulebook rulebook = new Rulebook(event, activated(file, submission), false);
        assertEquals(RulePacks.find("BASE").orElseThrow().rules().size(), ruleCount(rulebook, Phase.Kind.REGISTRATION));
        assertEquals(List.of("TST-02"), inForce(rulebook, Phase.Kind.SUBMISSION));
        assertEquals(2, rulebook.packs().size());
        assertEquals(
                List.of("Rules “BASE”: new text on 2 May 2026 at 08:00 (version " + file.shortHash()
                        + "). Reason: Voté. Each is judged by the text in force when its first phase opens: what was"
                        + " open keeps its rules."),
                Amendments.notices(rulebook, event.zone()).stream()
                        .map(notice -> notice.en().replace('\u00a0', ' '))
                        .toList());
    }

    @Test
    void text_in_force_before_the_event_began_is_no_amendment() {
        Event event = Worlds.event();
        Instant first = event.phases().get(0).window().opens();
        Rulebook rulebook = new Rulebook(event, activated(new RuleFile("BASE", AMENDED, ""), first), false);
        assertEquals(List.of(), rulebook.amendments());
    }

    @Test
    void texts_that_judged_are_there_by_name_and_version_with_the_lists() {
        Event event = Worlds.settings(Worlds.YAML.replace("[BASE, SPONSOR]", "[BASE]"))
                .event();
        RuleFile file = new RuleFile("BASE", AMENDED, "");
        Rulebook rulebook = new Rulebook(event, activated(file, opening(event, Phase.Kind.SUBMISSION)), false);
        rulebook.at(Phase.Kind.REGISTRATION);
        rulebook.at(Phase.Kind.SUBMISSION);
        List<RuleFile> texts = rulebook.texts();
        assertEquals(
                List.of(true, true),
                List.of(
                        texts.contains(file),
                        texts.contains(RuleHistory.builtIn("BASE").orElseThrow())));
        assertEquals(
                CodeLists.builtIn().names(),
                texts.stream().filter(RuleFile::isList).map(RuleFile::name).toList());
        assertEquals(2 + CodeLists.builtIn().names().size(), texts.size());
    }

    private static RuleHistory activated(RuleFile file, Instant from) {
        LogEntry entry = new LogEntry(
                Instant.parse("2026-01-01T00:00:00Z"),
                LogEntry.Action.ACTIVATE,
                file.name(),
                file.sha256(),
                "lexicon",
                "Inès Marchetti",
                "Paul Vasseur",
                Optional.of(from),
                "Voté");
        return RuleHistory.of(VersionLog.EMPTY.with(entry), List.of(read(file)));
    }

    private static KeptVersion read(RuleFile file) {
        return KeptVersion.read(file, "test.regles", CodeLists.builtIn())
                .version()
                .orElseThrow();
    }

    private static Instant opening(Event event, Phase.Kind kind) {
        return event.findPhase(kind).orElseThrow().window().opens();
    }

    private static int ruleCount(Rulebook rulebook, Phase.Kind kind) {
        RuleSet rules = rulebook.at(kind).rules();
        return rules.inForce().size() + rules.notInForce().size();
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
