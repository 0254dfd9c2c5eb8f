package org.palmares.rules.drools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Basis;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Finding;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Outcome;
import org.palmares.engine.domain.Rule;
import org.palmares.engine.domain.RuleSettings;
import org.palmares.engine.domain.Scope;
import org.palmares.engine.domain.Subject;
import org.palmares.engine.domain.Text;
import org.palmares.engine.domain.Verdict;
import org.palmares.rules.CodeLists;
import org.palmares.rules.RuleSet;
import org.palmares.rules.SubjectFacts;
import org.palmares.rules.World;

class RuleEvaluatorTest {
    private static final Instant DEADLINE = Instant.parse("2026-10-11T12:00:00Z");
    private static final Subject PROJECT = new Subject(Subject.Kind.SUBMISSION, "p1");
    private static final String LICENCE = """
              si: la licence du code n'est pas dans la liste licences-code-ouvertes
              message fr: Licence : {codeLicence}, clôture {submissionDeadline}
              message en: Licence: {codeLicence}, deadline {submissionDeadline}
              alors: à régulariser
              puis: irrecevable à partir de la clôture du rendu
            """;

    @Test
    void before_the_deadline_a_finding_tells_what_it_becomes() {
        Finding expected = new Finding(
                PROJECT,
                rule("XX-01"),
                Outcome.BLOCK,
                Scope.PARTICIPATION,
                new Text(
                        "Licence : aucune, clôture 11/10/2026 14:00:00", "Licence: none, deadline 2026-10-11 14:00:00"),
                List.of(),
                Optional.of(new Finding.Escalation(DEADLINE, Outcome.REJECT)));
        assertEquals(new Verdict(PROJECT, List.of(expected)), judge(DEADLINE.minusSeconds(1), withoutLicence()));
    }

    @Test
    void subjects_of_whom_the_same_is_known_each_have_their_own_finding() {
        Subject other = new Subject(Subject.Kind.SUBMISSION, "p0");
        RuleEvaluator evaluator = RuleEvaluator.of(World.ruleSet(World.rule("XX-01", LICENCE), parameters()));
        List<Verdict> verdicts = evaluator.evaluate(
                DEADLINE,
                List.of(new SubjectFacts(PROJECT, withoutLicence()), new SubjectFacts(other, withoutLicence())));
        assertEquals(
                List.of(other, PROJECT), verdicts.stream().map(Verdict::subject).toList());
        assertEquals(
                List.of(other, PROJECT),
                verdicts.stream()
                        .flatMap(verdict -> verdict.findings().stream())
                        .map(Finding::subject)
                        .toList());
    }

    @Test
    void a_message_says_a_code_in_words() {
        RuleSet rules = World.ruleSet(World.rule("XX-01", """
                          si: le projet utilise de l'intelligence artificielle
                          message fr: Données : {healthDataLevel} ; usages : {aiUse}.
                          message en: Data: {healthDataLevel}; uses: {aiUse}.
                          alors: point d'attention
                        """), Facts.NONE);
        Facts facts = Facts.NONE
                .with("usesAi", Fact.YES)
                .with("healthDataLevel", new Fact.CodeFact("PSEUDONYMISED"))
                .with("aiUse", new Fact.CodesFact(List.of("TRIAGE", "OTHER")));
        Verdict verdict = RuleEvaluator.of(rules)
                .evaluate(DEADLINE, List.of(new SubjectFacts(PROJECT, facts)))
                .get(0);
        Text expected = new Text(
                "Données : données pseudonymisées ; usages : autre usage, triage des patients.",
                "Data: pseudonymised data; uses: another use, triage of patients.");
        assertEquals(expected, verdict.findings().get(0).message());
    }

    @Test
    void at_the_deadline_it_has_become_it() {
        Finding finding = judge(DEADLINE, withoutLicence()).findings().get(0);
        assertEquals(Outcome.REJECT, finding.outcome());
        assertEquals(Optional.empty(), finding.escalation());
    }

    @Test
    void an_unknown_fact_is_to_complete_and_names_the_question() {
        Finding expected = new Finding(
                PROJECT,
                rule("XX-01"),
                Outcome.TO_COMPLETE,
                Scope.PARTICIPATION,
                new Text(
                        "Information manquante pour « Titre de XX-01 » : Quelle est la licence du code ?",
                        "Information missing for “Title of XX-01”: What is the licence of the code?"),
                List.of("codeLicence"),
                Optional.empty());
        assertEquals(new Verdict(PROJECT, List.of(expected)), judge(DEADLINE, Facts.NONE));
    }

    @Test
    void after_the_completion_hour_an_unknown_fact_goes_to_the_committee() {
        RuleSettings before = World.settings(List.of("OWN"), parameters());
        RuleSettings settings = new RuleSettings(
                before.packs(),
                before.only(),
                before.off(),
                before.parameters(),
                before.employerLevel(),
                Optional.of(DEADLINE),
                before.grace());
        RuleSet rules = RuleSet.of(
                List.of(World.pack(World.rule("XX-01", LICENCE))), CodeLists.builtIn(), settings, World.OPENING);
        RuleEvaluator evaluator = RuleEvaluator.of(rules);
        List<SubjectFacts> subjects = List.of(new SubjectFacts(PROJECT, Facts.NONE));
        Finding early = evaluator
                .evaluate(DEADLINE.minusSeconds(1), subjects)
                .get(0)
                .findings()
                .get(0);
        Finding late = evaluator.evaluate(DEADLINE, subjects).get(0).findings().get(0);
        assertEquals(Outcome.TO_COMPLETE, early.outcome());
        assertEquals(Optional.of(new Finding.Escalation(DEADLINE, Outcome.REVIEW)), early.escalation());
        assertEquals(Outcome.REVIEW, late.outcome());
        assertEquals(List.of("codeLicence"), late.missing());
    }

    @Test
    void the_same_phrase_with_different_numbers_never_shares_its_answer() {
        String participant = "règle %s\ntitre fr: x\ntitre en: x\nbase légale: x\nresponsable: x\nsujet: participant\n"
                + "si: la personne a moins de %s ans au début de l'événement\nalors: à régulariser\n";
        StringBuilder text = new StringBuilder();
        for (int age = 1; age <= 99; age++) {
            text.append(participant.formatted("XX-" + (100 + age), age));
        }
        RuleEvaluator evaluator = RuleEvaluator.of(World.ruleSet(text.toString(), Facts.NONE));
        for (int age = 0; age <= 99; age++) {
            Facts facts = Facts.NONE.with("ageAtStart", new Fact.NumberFact(BigDecimal.valueOf(age)));
            Subject person = new Subject(Subject.Kind.PARTICIPANT, "x");
            Verdict verdict = evaluator
                    .evaluate(DEADLINE, List.of(new SubjectFacts(person, facts)))
                    .get(0);
            assertEquals(99 - age, verdict.findings().size(), "under age limits above " + age);
        }
    }

    @Test
    void every_finding_is_kept_and_a_rule_speaks_once() {
        String text = World.rule(
                        "XX-01",
                        "si: le projet produit des données\nou bien si: le projet utilise des données du SNDS\nalors: hors prix")
                + World.rule("XX-02", "si: le projet produit des données\nalors: irrecevable");
        Facts facts = Facts.NONE.with("producesData", Fact.YES).with("usesSnds", Fact.YES);
        Verdict verdict = RuleEvaluator.of(World.ruleSet(text, Facts.NONE))
                .evaluate(DEADLINE, List.of(new SubjectFacts(PROJECT, facts)))
                .get(0);
        assertEquals(
                List.of(Outcome.REJECT, Outcome.NO_PRIZE),
                verdict.findings().stream().map(Finding::outcome).toList());
    }

    @Test
    void a_rule_judges_only_its_kind_of_subject() {
        Subject juror = new Subject(Subject.Kind.JUROR, "j1:p1");
        RuleEvaluator evaluator = RuleEvaluator.of(World.ruleSet(World.rule("XX-01", LICENCE), parameters()));
        assertEquals(
                List.of(new Verdict(juror, List.of())),
                evaluator.evaluate(DEADLINE, List.of(new SubjectFacts(juror, withoutLicence()))));
    }

    @Test
    void nobody_to_judge_gives_no_verdict() {
        RuleEvaluator evaluator = RuleEvaluator.of(World.ruleSet(World.rule("XX-01", LICENCE), parameters()));
        assertEquals(List.of(), evaluator.evaluate(DEADLINE, List.of()));
    }

    @Test
    void without_rules_every_verdict_is_empty() {
        assertEquals(
                List.of(new Verdict(PROJECT, List.of())),
                RuleEvaluator.of(World.ruleSet("", Facts.NONE))
                        .evaluate(DEADLINE, List.of(new SubjectFacts(PROJECT, withoutLicence()))));
    }

    @Test
    void a_fact_of_another_type_and_a_subject_twice_are_our_mistakes() {
        RuleEvaluator evaluator = RuleEvaluator.of(World.ruleSet(World.rule("XX-01", LICENCE), parameters()));
        SubjectFacts wrong = new SubjectFacts(PROJECT, Facts.NONE.with("codeLicence", Fact.YES));
        SubjectFacts right = new SubjectFacts(PROJECT, withoutLicence());
        assertThrows(IllegalArgumentException.class, () -> evaluator.evaluate(DEADLINE, List.of(wrong)));
        assertThrows(IllegalArgumentException.class, () -> evaluator.evaluate(DEADLINE, List.of(right, right)));
    }

    private static Verdict judge(Instant clock, Facts facts) {
        RuleSet rules = World.ruleSet(World.rule("XX-01", LICENCE), parameters());
        return RuleEvaluator.of(rules)
                .evaluate(clock, List.of(new SubjectFacts(PROJECT, facts)))
                .get(0);
    }

    private static Facts parameters() {
        return Facts.NONE.with("submissionDeadline", new Fact.InstantFact(DEADLINE));
    }

    private static Facts withoutLicence() {
        return Facts.NONE.with("codeLicence", new Fact.CodeFact("NONE"));
    }

    private static Rule rule(String id) {
        return new Rule(
                Id.of(id), new Text("Titre de " + id, "Title of " + id), new Basis(Text.same("Règlement"), false));
    }
}
