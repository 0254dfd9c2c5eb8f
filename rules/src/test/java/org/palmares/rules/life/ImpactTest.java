package org.palmares.rules.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Basis;
import org.palmares.engine.domain.Finding;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Outcome;
import org.palmares.engine.domain.Rule;
import org.palmares.engine.domain.Scope;
import org.palmares.engine.domain.Subject;
import org.palmares.engine.domain.Text;
import org.palmares.engine.domain.Verdict;

class ImpactTest {
    private static final Basis BASIS = new Basis(Text.same("Règlement"), false);
    private static final Subject ONE = new Subject(Subject.Kind.SUBMISSION, "one");

    @Test
    void same_findings_are_no_change_whatever_their_words() {
        Finding said = finding(ONE, "IP-04", Outcome.BLOCK);
        Finding reworded = new Finding(
                ONE,
                said.rule(),
                said.outcome(),
                said.scope(),
                Text.same("Autrement dit"),
                List.of(),
                Optional.empty());
        assertEquals(new Impact(1, List.of()), Impact.of(List.of(verdict(said)), List.of(verdict(reworded))));
    }

    @Test
    void milder_outcome_relieves_and_names_the_rule() {
        Change change = change(List.of("IP-04 BLOCK"), List.of("IP-04 WARN"));
        Change expected = new Change(
                ONE,
                Optional.of(Outcome.BLOCK),
                Optional.of(Outcome.WARN),
                Change.Effect.RELIEVED,
                List.of(new Change.ByRule(rule("IP-04"), said(Outcome.BLOCK), said(Outcome.WARN))));
        assertEquals(expected, change);
    }

    @Test
    void decision_stands_where_another_rule_still_says_the_same() {
        Change change = change(List.of("IP-04 BLOCK", "DAT-14 BLOCK"), List.of("IP-04 WARN", "DAT-14 BLOCK"));
        assertEquals(false, change.changesDecision());
        assertEquals(Change.Effect.RELIEVED, change.effect());
        assertEquals(
                List.of(rule("IP-04")),
                change.rules().stream().map(Change.ByRule::rule).toList());
    }

    @Test
    void more_severe_outcome_or_one_more_harms() {
        assertEquals(
                Change.Effect.HARMED,
                change(List.of("A-01 WARN"), List.of("A-01 REVIEW")).effect());
        assertEquals(
                Change.Effect.HARMED,
                change(List.of("A-01 REVIEW"), List.of("A-01 REVIEW", "B-01 WARN"))
                        .effect());
        assertEquals(
                Change.Effect.HARMED,
                change(List.of(), List.of("A-01 TO_COMPLETE")).effect());
        assertEquals(
                Change.Effect.HARMED,
                change(List.of("A-01 WARN", "B-01 WARN"), List.of("A-01 REJECT"))
                        .effect());
        assertEquals(
                Change.Effect.OTHERWISE,
                change(List.of("A-01 WARN"), List.of("B-01 WARN")).effect());
    }

    @Test
    void what_becomes_of_a_finding_later_is_part_of_it() {
        Finding now = finding(ONE, "IP-01", Outcome.BLOCK);
        Finding.Escalation escalation = new Finding.Escalation(Instant.parse("2027-01-01T00:00:00Z"), Outcome.REJECT);
        Finding later = new Finding(
                ONE, now.rule(), now.outcome(), now.scope(), now.message(), List.of(), Optional.of(escalation));
        Impact impact = Impact.of(List.of(verdict(now)), List.of(verdict(later)));
        assertEquals(1, impact.changes().size());
        assertEquals(List.of(), impact.decisions());
    }

    @Test
    void subjects_must_be_the_same() {
        Verdict two = new Verdict(new Subject(Subject.Kind.SUBMISSION, "two"), List.of());
        assertThrows(IllegalArgumentException.class, () -> Impact.of(List.of(two), List.of(verdict())));
    }

    private static Change change(List<String> before, List<String> after) {
        return Impact.of(List.of(verdict(before)), List.of(verdict(after)))
                .changes()
                .get(0);
    }

    private static Verdict verdict(List<String> findings) {
        return verdict(findings.stream()
                .map(text -> text.split(" "))
                .map(parts -> finding(ONE, parts[0], Outcome.valueOf(parts[1])))
                .toArray(Finding[]::new));
    }

    private static Verdict verdict(Finding... findings) {
        return new Verdict(ONE, Stream.of(findings).toList());
    }

    private static Optional<Change.Said> said(Outcome outcome) {
        return Optional.of(new Change.Said(outcome, Scope.PARTICIPATION, Optional.empty()));
    }

    private static Rule rule(String id) {
        return new Rule(Id.of(id), Text.same(id), BASIS);
    }

    private static Finding finding(Subject subject, String rule, Outcome outcome) {
        return new Finding(
                subject, rule(rule), outcome, Scope.PARTICIPATION, Text.same(rule), List.of(), Optional.empty());
    }
}
