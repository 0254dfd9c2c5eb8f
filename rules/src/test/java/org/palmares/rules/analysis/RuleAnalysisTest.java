package org.palmares.rules.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Subject;
import org.palmares.rules.CodeLists;
import org.palmares.rules.Condition;
import org.palmares.rules.FactDef;
import org.palmares.rules.RuleDef;
import org.palmares.rules.RulePacks;
import org.palmares.rules.Situation;
import org.palmares.rules.Truth;
import org.palmares.rules.World;

class RuleAnalysisTest {
    private static final Frame FRAME = new Frame(CodeLists.builtIn(), Duration.ofMinutes(10), World.OPENING);

    private static List<RuleDef> rules(String... lines) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.length; i++) {
            text.append(World.rule("XX-" + (101 + i), lines[i]));
        }
        return World.pack(text.toString()).rules();
    }

    private static List<String> told(String... lines) {
        return RuleAnalysis.of(rules(lines), FRAME).stream()
                .map(remark -> remark.rule().id() + " " + remark.kind()
                        + remark.other().map(other -> " " + other.id()).orElse(""))
                .toList();
    }

    @Test
    void sound_rules_call_for_no_remark() {
        assertEquals(List.of(), told("si: le projet produit des données\nalors: à régulariser", """
                si: le dépôt du code n'est pas public
                et: le projet produit des données
                alors: irrecevable
                """));
    }

    @Test
    void conditions_that_cannot_hold_together_are_named() {
        List<Remark> remarks = RuleAnalysis.of(rules("""
                si: la licence du code est MIT
                et: le projet produit des données
                et: la licence du code n'est pas dans la liste licences-code-ouvertes
                alors: à régulariser
                """), FRAME);
        assertEquals(1, remarks.size());
        assertEquals(Remark.Kind.CONTRADICTORY, remarks.get(0).kind());
        assertEquals(
                "Ces conditions ne peuvent pas être vraies ensemble : « la licence du code est MIT » et « la licence du"
                        + " code n'est pas dans la liste licences-code-ouvertes ». Retirez-en une, ou écrivez « ou bien"
                        + " si ».",
                remarks.get(0).message().fr());
    }

    @Test
    void numbers_and_days_that_leave_nothing_between_them_contradict() {
        assertEquals(List.of("XX-101 CONTRADICTORY"), told("""
                si: l'entreprise compte plus de 250 salariés
                et: l'entreprise compte plus de salariés que l'événement n'en accepte
                et: le projet a été rendu après le 2026-05-02
                et: le projet a été rendu avant le 2026-05-02
                alors: irrecevable
                """));
        assertEquals(List.of(), told("""
                si: le projet a été rendu après le 2026-05-01
                et: le projet a été rendu avant le 2026-05-03
                alors: irrecevable
                """));
    }

    @Test
    void exceptions_that_cover_every_case_contradict() {
        assertEquals(List.of("XX-101 CONTRADICTORY"), told("""
                si: la finalité du projet est RESEARCH
                sauf si: la finalité du projet est RESEARCH, CARE
                alors: irrecevable
                """));
    }

    @Test
    void rule_that_another_one_covers_adds_nothing_and_a_case_shows_the_difference() {
        List<RuleDef> rules = rules("si: la finalité du projet est RESEARCH\nalors: à régulariser", """
                si: la finalité du projet est RESEARCH, CARE
                alors: irrecevable
                """);
        List<Remark> remarks = RuleAnalysis.of(rules, FRAME);
        assertEquals(1, remarks.size());
        Remark remark = remarks.get(0);
        assertEquals(Remark.Kind.SUBSUMED, remark.kind());
        assertEquals(rules.get(0), remark.rule());
        assertEquals(
                Map.of("purpose", new Fact.CodeFact("CARE")),
                remark.facts().entrySet().stream()
                        .collect(Collectors.toMap(each -> each.getKey().name(), Map.Entry::getValue)));
        Situation shown = FRAME.situation(Subject.Kind.SUBMISSION, remark.facts());
        assertEquals(Truth.FALSE, rules.get(0).when().truth(shown));
        assertEquals(Truth.TRUE, rules.get(1).when().truth(shown));
    }

    @Test
    void rule_that_says_more_where_it_hits_is_not_covered() {
        assertEquals(List.of(), told("si: la finalité du projet est RESEARCH\nalors: irrecevable", """
                si: la finalité du projet est RESEARCH, CARE
                alors: à régulariser
                """));
    }

    @Test
    void same_rule_in_other_words_is_a_duplicate() {
        assertEquals(List.of("XX-102 DUPLICATE XX-101"), told("""
                si: la licence du code est MIT
                ou bien si: la licence du code est Apache-2.0
                alors: point d'attention
                """, """
                si: la licence du code est Apache-2.0, MIT
                alors: point d'attention
                """));
    }

    @Test
    void rule_whose_last_day_is_over_is_expired() {
        assertEquals(List.of("XX-101 EXPIRED"), told("""
                si: le projet produit des données
                alors: à régulariser
                valable: du 2025-01-01 au 2026-10-09
                """));
        assertEquals(List.of(), told("""
                si: le projet produit des données
                alors: à régulariser
                valable: du 2025-01-01 au 2026-10-10
                """));
    }

    @Test
    void rule_that_no_subject_makes_hit_is_told() {
        List<RuleDef> rules = rules(
                "si: le projet produit des données\nalors: à régulariser",
                "si: le dépôt du code n'est pas public\nalors: à régulariser");
        FactDef produces = rules.get(0).when().conditions().get(0).phrase().fact();
        Situation situation = FRAME.situation(Subject.Kind.SUBMISSION, Map.of(produces, Fact.YES));
        List<Remark> remarks = RuleAnalysis.neverFired(rules, List.of(situation));
        assertEquals(List.of(rules.get(1)), remarks.stream().map(Remark::rule).toList());
        assertEquals(
                "Aucun sujet jugé ne déclenche cette règle (projet rendu : 1).",
                remarks.get(0).message().fr());
    }

    @Test
    void rule_that_was_held_against_nobody_is_not_said_to_hit_nobody() {
        List<RuleDef> rules = rules("si: le projet produit des données\nalors: à régulariser");
        Situation team = FRAME.situation(Subject.Kind.TEAM, Map.of());
        assertEquals(List.of(), RuleAnalysis.neverFired(rules, List.of(team)));
    }

    /** One rule of the program stands within another for the sake of the law that it rests on. */
    @Test
    void program_s_own_rules_can_all_hit_and_only_one_is_covered_by_another() {
        List<RuleDef> rules = RulePacks.builtIn().stream()
                .flatMap(pack -> pack.rules().stream())
                .toList();
        assertEquals(
                List.of("SUBSUMED ORG-03"),
                RuleAnalysis.of(rules, FRAME).stream()
                        .map(remark -> remark.kind() + " " + remark.rule().id())
                        .toList());
    }

    @Test
    void values_tried_hold_both_truths_of_every_sentence_of_the_packs() {
        List<Condition> conditions = new ArrayList<>();
        RulePacks.builtIn()
                .forEach(pack -> pack.rules()
                        .forEach(rule -> conditions.addAll(rule.when().conditions())));
        for (Condition condition : conditions) {
            for (Truth truth : List.of(Truth.TRUE, Truth.FALSE)) {
                WitnessSearch.Answer answer = WitnessSearch.search(
                        Subject.Kind.SUBMISSION,
                        List.of(condition),
                        FRAME,
                        each -> truth == Truth.TRUE
                                ? condition.truth(each)
                                : condition.truth(each).not());
                assertTrue(answer instanceof WitnessSearch.Found, condition.key() + " " + truth);
            }
        }
    }
}
