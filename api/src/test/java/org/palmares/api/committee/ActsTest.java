package org.palmares.api.committee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.palmares.api.committee.Committee.MONDAY;
import static org.palmares.api.committee.Committee.PACK;
import static org.palmares.api.committee.Committee.TUESDAY;
import static org.palmares.api.committee.Committee.WEDNESDAY;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.run.RunResult.Status;
import org.palmares.rules.RulePacks;

class ActsTest {
    @TempDir
    private Path folder;

    private Committee committee;

    @BeforeEach
    void open() {
        committee = new Committee(folder);
    }

    @Test
    void text_in_force_is_copied_with_its_scenarios_and_never_over_another() {
        assertEquals(Status.DONE, committee.edit().status());
        assertEquals(RulePacks.text(PACK), committee.read("rules/open-science.regles"));
        assertEquals(RulePacks.scenarios(PACK), committee.read("rules/open-science.scenarios.csv"));
        refused("RULES_DRAFT_EXISTS", committee::edit);
    }

    @Test
    void name_that_nothing_has_is_asked_back() {
        refused("RULES_UNKNOWN", () -> Drafting.edit(committee.event, "OPEN-SCIENSE", false, MONDAY));
        assertTrue(Drafting.edit(committee.event, "OPEN-SCIENSE", false, MONDAY)
                .problems()
                .get(0)
                .message()
                .fr()
                .endsWith("vouliez-vous dire « OPEN-SCIENCE » ?"));
    }

    @Test
    void act_that_wrote_nothing_leaves_no_folder_behind() {
        refused("RULES_UNKNOWN", () -> Drafting.edit(committee.event, "no-such-pack", false, MONDAY));
        assertFalse(Files.exists(committee.event.resolve("rules")));
    }

    @Test
    void nobody_approves_what_they_wrote_however_the_name_is_typed() {
        committee.milder();
        refused(
                "RULES_SAME_PERSON",
                () -> Approval.approve(
                        committee.event,
                        PACK,
                        new Signature("MARCHETTI  ines", "Inès Marchetti", "Voté en séance"),
                        MONDAY));
    }

    @Test
    void approval_needs_names_a_reason_and_a_text() {
        refused("RULES_NO_DRAFT", () -> committee.approve(MONDAY));
        committee.milder();
        for (List<String> signed : List.of(
                List.of("RULES_NAME", "=1+1", "Inès Marchetti", "Voté en séance"),
                List.of("RULES_NAME", "Paul Vasseur", "I", "Voté en séance"),
                List.of("RULES_REASON", "Paul Vasseur", "Inès Marchetti", "@SUM(A1)"),
                List.of("RULES_REASON", "Paul Vasseur", "Inès Marchetti", "Voté\nen séance"))) {
            Signature signature = new Signature(signed.get(1), signed.get(2), signed.get(3));
            refused(signed.get(0), () -> Approval.approve(committee.event, PACK, signature, MONDAY));
        }
    }

    @Test
    void text_whose_scenario_fails_is_neither_approved_nor_activated() {
        committee.milder();
        String scenarios = committee.read("rules/open-science.scenarios.csv");
        committee.write("rules/open-science.scenarios.csv", RulePacks.scenarios(PACK));
        refused("SCENARIO_FAILED", () -> committee.approve(MONDAY));
        committee.write("rules/open-science.scenarios.csv", scenarios);
        assertEquals(Status.DONE, committee.approve(MONDAY).status());
        committee.write("rules/open-science.scenarios.csv", RulePacks.scenarios(PACK));
        refused("SCENARIO_FAILED", () -> committee.activate(TUESDAY));
    }

    @Test
    void edit_after_approval_voids_it() {
        committee.milder();
        refused("RULES_NOT_APPROVED", () -> committee.activate(MONDAY));
        committee.approve(MONDAY);
        refused("RULES_APPROVED_ALREADY", () -> committee.approve(MONDAY));
        committee.change("rules/open-science.regles", "Comité scientifique", "Comité des sciences");
        refused("RULES_NOT_APPROVED", () -> committee.activate(TUESDAY));
        assertTrue(committee.activate(TUESDAY).problems().get(0).message().en().contains("any edit voids it"));
    }

    @Test
    void rule_never_changes_for_the_past_and_acts_follow_one_another() {
        committee.milder().approve(TUESDAY);
        refused("RULES_ORDER", () -> committee.activate(MONDAY));
        refused("RULES_BACKWARDS", () -> from("2027-01-05"));
        refused("DATE_UNREADABLE", () -> from("demain"));
        assertEquals("2027-01-17T23:00:00Z", from("2027-01-18").values().get("from"));
        refused("RULES_IN_FORCE_ALREADY", () -> from("2027-01-20"));
    }

    @Test
    void text_that_would_clash_with_one_already_decided_for_later_is_refused() {
        committee.write("rules/own.regles", rule("TST-01"));
        committee.write("rules/other.regles", rule("TST-01"));
        assertEquals(
                Status.DONE,
                Approval.approve(committee.event, "OWN", Committee.PAUL, MONDAY).status());
        assertEquals(
                Status.DONE,
                Approval.approve(committee.event, "OTHER", Committee.PAUL, MONDAY)
                        .status());
        Activation.activate(committee.event, "OWN", Optional.of("2027-02-01"), TUESDAY);
        refused("RULE_TWICE", () -> Activation.activate(committee.event, "OTHER", Optional.empty(), TUESDAY));
    }

    @Test
    void amendment_is_announced_with_its_date_and_whom_it_judges() {
        committee.milder().approve(MONDAY);
        Answer answer = committee.activate(TUESDAY);
        assertEquals(
                "Rules “OPEN-SCIENCE”: new text on 5 January 2027 at 11:00 (version "
                        + answer.values().get("sha256").substring(0, 12)
                        + "). Reason: Voté en séance. Each is judged by the text in force when its first phase opens:"
                        + " what was open keeps its rules.",
                answer.values().get("notice_en").replace('\u00a0', ' '));
    }

    @Test
    void earlier_text_comes_back_at_once_by_its_hash_or_as_the_one_before() {
        refused("RULES_NO_EARLIER_TEXT", () -> committee.rollback(Optional.empty(), MONDAY));
        committee.milder().approve(MONDAY);
        String milder = committee.activate(MONDAY).values().get("sha256");
        String own = RulePacks.find(PACK).orElseThrow().sha256();
        refused("RULES_NO_SUCH_VERSION", () -> committee.rollback(Optional.of("abc"), TUESDAY));
        refused("RULES_IN_FORCE_ALREADY", () -> committee.rollback(Optional.of(milder), TUESDAY));
        assertEquals(own, committee.rollback(Optional.empty(), TUESDAY).values().get("sha256"));
        assertEquals(
                milder,
                committee
                        .rollback(Optional.of(milder.substring(0, 6)), WEDNESDAY)
                        .values()
                        .get("sha256"));
    }

    @Test
    void author_of_a_text_does_not_bring_it_back_alone() {
        committee.milder().approve(MONDAY);
        String milder = committee.activate(MONDAY).values().get("sha256");
        committee.rollback(Optional.empty(), TUESDAY);
        refused(
                "RULES_SAME_PERSON",
                () -> Rollback.rollback(
                        committee.event, PACK, Optional.of(milder), "Inès Marchetti", "Je le reprends", WEDNESDAY));
    }

    @Test
    void altered_log_or_text_stops_every_act() {
        committee.milder().approve(MONDAY);
        String milder = committee.activate(MONDAY).values().get("sha256");
        String version = "rules/versions/open-science-" + milder.substring(0, 12) + ".regles";
        String text = committee.read(version);
        committee.write(version, RulePacks.text(PACK));
        refused("RULES_VERSION_ALTERED", () -> committee.rollback(Optional.empty(), TUESDAY));
        committee.write(version, text);
        committee.change("rules/versions.csv", "Paul", "Paula");
        refused("LOG_SEAL", () -> committee.rollback(Optional.empty(), TUESDAY));
    }

    @Test
    void two_acts_at_a_time_do_not_mix() throws Exception {
        committee.milder();
        Files.createFile(committee.event.resolve("rules/.act"));
        refused("RULES_BUSY", () -> committee.approve(MONDAY));
        Files.delete(committee.event.resolve("rules/.act"));
        assertEquals(Status.DONE, committee.approve(MONDAY).status());
        assertEquals(
                List.of(),
                committee.files().keySet().stream()
                        .filter(name -> name.contains("/."))
                        .toList());
    }

    @Test
    void list_of_a_committee_lives_as_a_pack_does() {
        String list = "licences-medias-ouvertes";
        assertEquals(
                Status.DONE, Drafting.edit(committee.event, list, false, MONDAY).status());
        committee.change("rules/lists/" + list + ".csv", "\\z", "LicenseRef-Musee;Licence du musée\n");
        assertEquals(
                Status.DONE,
                Approval.approve(committee.event, list, Committee.PAUL, MONDAY).status());
        assertEquals(
                Status.DONE,
                Activation.activate(committee.event, list, Optional.empty(), TUESDAY)
                        .status());
        assertEquals(
                Status.DONE,
                Rollback.rollback(committee.event, list, Optional.empty(), "Paul Vasseur", "Retirée", WEDNESDAY)
                        .status());
    }

    /** Refused with this code, and no file has changed. */
    private void refused(String code, Supplier<Answer> act) {
        SortedMap<String, String> before = committee.files();
        Answer answer = act.get();
        assertEquals(List.of(code), Committee.codes(answer));
        assertEquals(Status.BAD_INPUT, answer.status());
        assertEquals(before, committee.files());
    }

    private Answer from(String date) {
        return Activation.activate(committee.event, PACK, Optional.of(date), TUESDAY);
    }

    private static String rule(String id) {
        return """
                règle %s
                  titre fr: Essai
                  titre en: Trial
                  base légale: Règlement
                  responsable: Comité
                  sujet: projet rendu
                  si: le projet a cherché à retrouver l'identité de personnes
                  alors: irrecevable
                """.formatted(id);
    }
}
