package org.palmares.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Basis;
import org.palmares.engine.domain.Finding;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Opinion;
import org.palmares.engine.domain.Opinion.Result;
import org.palmares.engine.domain.Outcome;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Rule;
import org.palmares.engine.domain.Scope;
import org.palmares.engine.domain.Subject;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.domain.Verdict;

class OpinionsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 11);

    @Test
    void only_a_review_a_block_and_a_prize_barred_can_be_lifted() {
        for (Outcome outcome : Outcome.values()) {
            Finding finding = finding("XX-01", outcome);
            SettledVerdict settled = settle(List.of(finding), opinion(Result.FAVOURABLE, DAY, "XX-01"));
            boolean liftable =
                    List.of(Outcome.BLOCK, Outcome.REVIEW, Outcome.NO_PRIZE).contains(outcome);
            assertEquals(
                    liftable ? List.of() : List.of(finding), settled.standing().findings(), outcome.name());
        }
    }

    @Test
    void an_unfavourable_opinion_confirms() {
        Finding finding = finding("XX-01", Outcome.REVIEW);
        Opinion opinion = opinion(Result.UNFAVOURABLE, DAY, "XX-01");
        Verdict verdict = verdict(List.of(finding));
        assertEquals(
                List.of(new SettledVerdict(verdict, List.of(), List.of(new SettledVerdict.Settled(finding, opinion)))),
                Opinions.apply(List.of(verdict), List.of(opinion)));
    }

    @Test
    void an_opinion_lifts_the_rules_it_names_and_no_others() {
        Finding named = finding("DAT-06", Outcome.REVIEW);
        Finding half = finding("ELI-09-TOLERANCE", Outcome.REVIEW);
        Finding other = finding("DAT-08", Outcome.REVIEW);
        SettledVerdict settled =
                settle(List.of(named, half, other), opinion(Result.FAVOURABLE_UNDER_RESERVE, DAY, "DAT-06", "ELI-09"));
        assertEquals(List.of(other), settled.standing().findings());
    }

    @Test
    void off_scope_and_below_the_quorum_settle_nothing() {
        Finding finding = finding("XX-01", Outcome.REVIEW);
        Opinion thin = opinion(Optional.of("p1"), Result.FAVOURABLE, DAY, 2, "XX-01");
        for (Opinion opinion : List.of(thin, opinion(Result.OFF_SCOPE, DAY, "XX-01"))) {
            SettledVerdict settled = settle(List.of(finding), opinion);
            assertEquals(new SettledVerdict(verdict(List.of(finding)), List.of(), List.of()), settled);
        }
    }

    @Test
    void an_opinion_on_another_entry_settles_nothing_here() {
        Finding finding = finding("XX-01", Outcome.REVIEW);
        Opinion other = opinion(Optional.of("p2"), Result.FAVOURABLE, DAY, 3, "XX-01");
        assertEquals(
                List.of(finding), settle(List.of(finding), other).standing().findings());
    }

    @Test
    void an_opinion_on_a_class_lifts_every_entry_unless_the_entry_has_its_own() {
        Finding finding = finding("XX-01", Outcome.REVIEW);
        Opinion ofClass = opinion(Optional.empty(), Result.FAVOURABLE, DAY.plusDays(1), 3, "XX-01");
        Opinion ofEntry = opinion(Result.UNFAVOURABLE, DAY, "XX-01");
        assertEquals(List.of(), settle(List.of(finding), ofClass).standing().findings());
        assertEquals(
                List.of(finding),
                settle(List.of(finding), ofClass, ofEntry).standing().findings());
    }

    @Test
    void the_latest_session_decides_and_on_one_day_the_one_that_lifts_not_in_any_order() {
        Finding finding = finding("XX-01", Outcome.REVIEW);
        Opinion early = opinion(Result.UNFAVOURABLE, DAY, "XX-01");
        Opinion late = opinion(Result.FAVOURABLE, DAY.plusDays(1), "XX-01");
        Opinion against = opinion(Result.UNFAVOURABLE, DAY.plusDays(1), "XX-01");
        List<Opinion> opinions = new ArrayList<>(List.of(early, late));
        assertEquals(
                List.of(),
                settle(List.of(finding), opinions.toArray(Opinion[]::new))
                        .standing()
                        .findings());
        opinions.add(against);
        Collections.reverse(opinions);
        assertEquals(
                List.of(finding),
                settle(List.of(finding), opinions.toArray(Opinion[]::new))
                        .standing()
                        .findings());
    }

    @Test
    void an_opinion_on_a_submission_never_brings_a_juror_back() {
        Subject juror = new Subject(Subject.Kind.JUROR, "p1");
        Finding finding = finding(juror, "XX-01", Outcome.REVIEW);
        Verdict verdict = new Verdict(juror, List.of(finding));
        Opinion opinion = opinion(Optional.empty(), Result.FAVOURABLE, DAY, 3, "XX-01");
        assertEquals(
                verdict,
                Opinions.apply(List.of(verdict), List.of(opinion)).get(0).standing());
    }

    @Test
    void a_delegate_alone_lifts_until_a_session_confirms_or_overturns() {
        Finding finding = finding("XX-01", Outcome.REVIEW);
        Opinion delegate = provisional(opinion(Optional.of("p1"), Result.FAVOURABLE, DAY, 1, "XX-01"));
        Opinion confirming = opinion(Optional.empty(), Result.FAVOURABLE, DAY.plusDays(2), 3, "XX-01");
        Opinion overturning = opinion(Optional.empty(), Result.UNFAVOURABLE, DAY.plusDays(2), 3, "XX-01");
        Opinion thin = opinion(Optional.empty(), Result.UNFAVOURABLE, DAY.plusDays(2), 2, "XX-01");
        Opinion earlier = opinion(Optional.empty(), Result.UNFAVOURABLE, DAY.minusDays(1), 3, "XX-01");
        assertEquals(List.of(delegate), lifting(finding, delegate));
        assertEquals(List.of(confirming), lifting(finding, delegate, confirming));
        assertEquals(List.of(), lifting(finding, delegate, overturning));
        assertEquals(List.of(delegate), lifting(finding, delegate, thin));
        assertEquals(List.of(delegate), lifting(finding, delegate, earlier));
    }

    @Test
    void a_session_that_finds_the_question_outside_its_scope_ends_what_a_delegate_gave() {
        Opinion delegate = provisional(opinion(Result.FAVOURABLE, DAY, "XX-01"));
        Opinion session = opinion(Result.OFF_SCOPE, DAY.plusDays(1), "XX-01");
        assertEquals(List.of(), lifting(finding("XX-01", Outcome.REVIEW), delegate, session));
    }

    @Test
    void what_a_team_lacks_is_lifted_for_its_entry() {
        Subject team = new Subject(Subject.Kind.TEAM, "t1");
        Verdict verdict = new Verdict(team, List.of(finding(team, "XX-01", Outcome.BLOCK)));
        Opinion opinion = opinion(Result.FAVOURABLE, DAY, "XX-01");
        assertEquals(
                new Verdict(team, List.of()),
                Opinions.apply(Id.of("p1"), verdict, List.of(opinion)).standing());
        assertEquals(
                verdict, Opinions.apply(Id.of("p2"), verdict, List.of(opinion)).standing());
    }

    private static List<Opinion> lifting(Finding finding, Opinion... opinions) {
        return settle(List.of(finding), opinions).lifted().stream()
                .map(SettledVerdict.Settled::opinion)
                .toList();
    }

    private static Opinion provisional(Opinion opinion) {
        return new Opinion(
                opinion.session(),
                opinion.submission(),
                opinion.rules(),
                opinion.result(),
                opinion.present(),
                opinion.quorum(),
                opinion.recused(),
                opinion.reasons(),
                "délégué",
                true,
                opinion.place());
    }

    private static SettledVerdict settle(List<Finding> findings, Opinion... opinions) {
        return Opinions.apply(List.of(verdict(findings)), List.of(opinions)).get(0);
    }

    private static Verdict verdict(List<Finding> findings) {
        return new Verdict(new Subject(Subject.Kind.SUBMISSION, "p1"), findings);
    }

    private static Finding finding(String rule, Outcome outcome) {
        return finding(new Subject(Subject.Kind.SUBMISSION, "p1"), rule, outcome);
    }

    private static Finding finding(Subject subject, String rule, Outcome outcome) {
        Rule of = new Rule(Id.of(rule), Text.same("x"), new Basis(Text.same("x"), false));
        return new Finding(subject, of, outcome, Scope.PARTICIPATION, Text.same("x"), List.of(), Optional.empty());
    }

    private static Opinion opinion(Result result, LocalDate session, String... rules) {
        return opinion(Optional.of("p1"), result, session, 3, rules);
    }

    private static Opinion opinion(
            Optional<String> submission, Result result, LocalDate session, int present, String... rules) {
        return new Opinion(
                session,
                submission.map(Id::<Submission>of),
                List.of(rules).stream().map(Id::<Rule>of).toList(),
                result,
                present,
                3,
                List.of(),
                "motifs",
                "présidence",
                false,
                Place.of("opinions.csv"));
    }
}
