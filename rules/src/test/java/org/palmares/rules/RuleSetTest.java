package org.palmares.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Organisation;
import org.palmares.engine.domain.Rule;
import org.palmares.engine.domain.RuleSettings;

class RuleSetTest {
    private static final List<String> ALL = List.of("BASE", "MINORS", "OPEN-SCIENCE", "HEALTH-DATA-FR", "SPONSOR");
    private static final Facts OPEN = Facts.NONE.with("openScienceRequired", Fact.YES);

    @Test
    void the_first_sample_event_has_its_rules_in_force() {
        String[] chosen = {
            "DAT-01",
            "DAT-04",
            "DAT-05",
            "DAT-06",
            "DAT-07",
            "DAT-08",
            "DAT-14",
            "IP-01",
            "IP-02",
            "IP-03",
            "IP-04",
            "IP-05",
            "JUR-01",
            "JUR-02",
            "JUR-02-LARGE",
            "JUR-03",
            "JUR-04",
            "JUR-05",
            "PRZ-01",
            "PRZ-02",
            "PRZ-03"
        };
        RuleSet rules = builtIn(World.only(World.settings(ALL, OPEN), chosen));
        assertEquals(
                List.of(chosen),
                rules.inForce().stream().map(rule -> rule.id().value()).toList());
        assertEquals(List.of(), rules.unknownNames());
    }

    @Test
    void a_rule_whose_parameter_is_unset_is_not_in_force() {
        Map<String, String> reasons = reasons(builtIn(World.settings(ALL, Facts.NONE)));
        assertEquals("le paramètre minAge de l'événement n'est pas renseigné", reasons.get("ELI-01"));
        assertEquals("le paramètre openScienceRequired de l'événement n'est pas renseigné", reasons.get("IP-01"));
        assertEquals("le paramètre submissionDeadline de l'événement n'est pas renseigné", reasons.get("ELI-09"));
        assertEquals(null, reasons.get("DAT-01"));
    }

    @Test
    void a_rule_on_the_event_asks_for_what_the_event_does_not_say() {
        Map<String, String> reasons = reasons(builtIn(World.settings(ALL, Facts.NONE)));
        assertEquals(null, reasons.get("ORG-02"));
        assertEquals(null, reasons.get("IP-08"));
    }

    @Test
    void a_rule_switched_off_says_by_whom_and_why() {
        RuleSettings.SwitchedOff off = new RuleSettings.SwitchedOff(Id.of("ELI-09"), "rendu libre", "le comité");
        RuleSet rules = builtIn(settings(ALL, Optional.empty(), List.of(off)));
        assertEquals("désactivée par le comité : rendu libre", reasons(rules).get("ELI-09"));
        assertEquals("désactivée par le comité : rendu libre", reasons(rules).get("ELI-09-TOLERANCE"));
    }

    @Test
    void a_name_means_the_rule_and_its_halves_and_no_other() {
        RuleSet rules = builtIn(settings(ALL, Optional.of(List.of(Id.of("ELI-09"), Id.of("IP"))), List.of()));
        assertEquals(
                List.of(
                        "le paramètre submissionDeadline de l'événement n'est pas renseigné",
                        "le paramètre submissionDeadline de l'événement n'est pas renseigné"),
                reasons(rules).values().stream()
                        .filter(reason -> !reason.startsWith("non retenue"))
                        .toList());
        assertEquals(List.of(Id.<Rule>of("IP")), rules.unknownNames());
    }

    @Test
    void a_rule_is_in_force_on_its_days_both_included() {
        Pack pack = World.pack(World.rule(
                "XX-01", "valable: du 2026-10-10 au 2026-10-11\nsi: le projet produit des données\nalors: hors prix"));
        assertEquals(0, inForce(pack, World.OPENING.minusDays(1)));
        assertEquals(1, inForce(pack, World.OPENING));
        assertEquals(1, inForce(pack, World.OPENING.plusDays(1)));
        assertEquals(0, inForce(pack, World.OPENING.plusDays(2)));
    }

    @Test
    void the_order_of_packs_does_not_change_the_id() {
        List<String> reversed = new ArrayList<>(ALL);
        Collections.reverse(reversed);
        RuleSet expected = builtIn(World.settings(ALL, OPEN));
        assertEquals(expected.id(), builtIn(World.settings(reversed, OPEN)).id());
        assertEquals(expected.inForce(), builtIn(World.settings(reversed, OPEN)).inForce());
    }

    @Test
    void whatever_changes_a_verdict_changes_the_id() {
        RuleSettings settings = World.settings(ALL, OPEN);
        List<RuleSet> sets = List.of(
                builtIn(settings),
                builtIn(World.settings(List.of("BASE"), OPEN)),
                builtIn(World.settings(ALL, Facts.NONE.with("openScienceRequired", Fact.NO))),
                builtIn(World.only(settings, "IP-01")),
                RuleSet.of(
                        RulePacks.builtIn(),
                        CodeLists.builtIn().with("licences-code-ouvertes", List.of("MIT")),
                        settings,
                        World.OPENING));
        assertEquals(5, sets.stream().map(RuleSet::id).distinct().count());
    }

    @Test
    void a_pack_has_the_hash_of_its_bytes() {
        String text = World.rule("XX-01", "si: le projet produit des données\nalors: hors prix");
        assertEquals(World.pack(text), World.pack(text));
        assertNotEquals(World.pack(text).sha256(), World.pack(text + "\n").sha256());
    }

    @Test
    void a_pack_that_is_not_there_and_ids_that_clash_are_our_mistakes() {
        assertThrows(IllegalArgumentException.class, () -> builtIn(World.settings(List.of("NOWHERE"), OPEN)));
        Pack own = World.pack(World.rule("IP-01", "si: le projet produit des données\nalors: hors prix"));
        List<Pack> packs = List.of(own, RulePacks.find("OPEN-SCIENCE").orElseThrow());
        assertEquals(
                List.of("RULE_TWICE"),
                RulePacks.clashes(packs).stream().map(problem -> problem.code()).toList());
        RuleSettings settings = World.settings(List.of("OWN", "OPEN-SCIENCE"), OPEN);
        assertThrows(
                IllegalArgumentException.class, () -> RuleSet.of(packs, CodeLists.builtIn(), settings, World.OPENING));
    }

    @Test
    void a_list_that_a_rule_names_and_nobody_gave_is_our_mistake() {
        RuleSettings settings = World.settings(ALL, OPEN);
        CodeLists none = new CodeLists(new TreeMap<>());
        assertThrows(
                IllegalArgumentException.class, () -> RuleSet.of(RulePacks.builtIn(), none, settings, World.OPENING));
    }

    private static long inForce(Pack pack, ZonedDateTime at) {
        RuleSettings settings = World.settings(List.of("OWN"), Facts.NONE);
        return RuleSet.of(List.of(pack), CodeLists.builtIn(), settings, at)
                .inForce()
                .size();
    }

    private static Map<String, String> reasons(RuleSet rules) {
        return rules.notInForce().stream()
                .collect(Collectors.toMap(
                        each -> each.rule().id().value(),
                        each -> each.reason().fr(),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static RuleSet builtIn(RuleSettings settings) {
        return RuleSet.of(RulePacks.builtIn(), CodeLists.builtIn(), settings, World.OPENING);
    }

    private static RuleSettings settings(
            List<String> packs, Optional<List<Id<Rule>>> only, List<RuleSettings.SwitchedOff> off) {
        return new RuleSettings(
                packs, only, off, Facts.NONE, Organisation.Level.GROUP, Optional.empty(), Duration.ZERO);
    }
}
