package org.palmares.api.run.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.palmares.api.run.Entry;
import org.palmares.api.run.Worlds;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Finding;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Opinion;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Submission;

/** Open science asks for a licence by the deadline of 3 May at noon in Paris; ten minutes of grace. */
class SubmissionGateTest {
    private static final Event EVENT = Worlds.settings(Worlds.YAML
                    .replace("[BASE, SPONSOR]", "[BASE, OPEN-SCIENCE]\n  only: [ELI-09, IP-01, IP-02, IP-05]")
                    .replace("minAge: 10", "openScienceRequired: true"))
            .event();

    private static final Facts OPEN = Facts.NONE
            .with("codeLicence", new Fact.CodeFact("MIT"))
            .with("repoPublic", Fact.YES)
            .with("priorWork", Fact.NO);
    private static final Facts CLOSED = OPEN.with("repoPublic", Fact.NO);
    private static final Facts UNLICENSED = CLOSED.with("codeLicence", new Fact.CodeFact("none"));

    @Test
    void entry_without_a_finding_competes() {
        JudgedEntry judged = judge(version("2026-05-03T08:00:00Z", OPEN));
        assertEquals(List.of(), said(judged));
        assertEquals(Optional.empty(), judged.excludedBy());
    }

    @Test
    void licence_that_is_missing_bars_until_the_deadline_and_is_not_eligible_from_it_on() {
        Submission version = version("2026-05-02T08:00:00Z", UNLICENSED);
        JudgedEntry before = judge("2026-05-03T09:59:59Z", List.of(), version);
        JudgedEntry after = judge("2026-05-03T10:00:00Z", List.of(), version);
        assertEquals(List.of("IP-01 BLOCK Standing", "IP-02 BLOCK Standing"), said(before));
        assertEquals(List.of("IP-01 REJECT Standing", "IP-02 BLOCK Standing"), said(after));
        assertEquals(Optional.of("IP-02"), excludedBy(after), "a rejection is only proposed");
    }

    @Test
    void what_a_later_version_put_right_stays_visible_and_bars_nothing() {
        JudgedEntry judged = judge(version("2026-05-02T08:00:00Z", UNLICENSED), version("2026-05-03T08:00:00Z", OPEN));
        assertEquals(
                List.of("IP-01 BLOCK Corrected[at=2026-05-03T10:00]", "IP-02 BLOCK Corrected[at=2026-05-03T10:00]"),
                said(judged));
        assertEquals(Optional.empty(), judged.excludedBy());
    }

    @Test
    void what_was_put_right_only_in_part_still_bars() {
        JudgedEntry judged =
                judge(version("2026-05-02T08:00:00Z", UNLICENSED), version("2026-05-03T08:00:00Z", CLOSED));
        assertEquals(List.of("IP-01 BLOCK Corrected[at=2026-05-03T10:00]", "IP-02 BLOCK Standing"), said(judged));
        assertEquals(Optional.of("IP-02"), excludedBy(judged));
    }

    @Test
    void fault_that_came_back_is_not_put_right() {
        JudgedEntry judged = judge(
                version("2026-05-02T08:00:00Z", CLOSED),
                version("2026-05-02T09:00:00Z", OPEN),
                version("2026-05-02T10:00:00Z", CLOSED));
        assertEquals(List.of("IP-02 BLOCK Corrected[at=2026-05-02T11:00]", "IP-02 BLOCK Standing"), said(judged));
        assertEquals(Optional.of("IP-02"), excludedBy(judged));
    }

    @Test
    void late_submission_is_for_the_committee_within_the_grace_and_not_eligible_after_it() {
        assertEquals(List.of("ELI-09-TOLERANCE REVIEW Standing"), said(judge(version("2026-05-03T10:10:00Z", OPEN))));
        JudgedEntry late = judge(version("2026-05-03T10:10:01Z", OPEN));
        assertEquals(List.of("ELI-09 REJECT Standing"), said(late));
        assertEquals(Optional.empty(), excludedBy(late), "a named person confirms first");
    }

    @Test
    void favourable_opinion_lifts_a_bar() {
        JudgedEntry judged = judge(opinion(Opinion.Result.FAVOURABLE, 3));
        assertEquals(
                List.of(
                        "IP-02 BLOCK Lifted[by=ByCommittee[session=2026-05-04, result=FAVOURABLE, reasons=Text[fr=Clear, en=Clear], provisional=false]]"),
                said(judged));
        assertEquals(Optional.empty(), judged.excludedBy());
    }

    @Test
    void unfavourable_opinion_upholds_it() {
        JudgedEntry judged = judge(opinion(Opinion.Result.UNFAVOURABLE, 3));
        assertEquals(
                List.of(
                        "IP-02 BLOCK Upheld[by=ByCommittee[session=2026-05-04, result=UNFAVOURABLE, reasons=Text[fr=Clear, en=Clear], provisional=false]]"),
                said(judged));
        assertEquals(Optional.of("IP-02"), excludedBy(judged));
    }

    @Test
    void opinion_off_scope_or_below_quorum_settles_nothing() {
        assertEquals(List.of("IP-02 BLOCK Standing"), said(judge(opinion(Opinion.Result.OFF_SCOPE, 3))));
        assertEquals(List.of("IP-02 BLOCK Standing"), said(judge(opinion(Opinion.Result.FAVOURABLE, 2))));
    }

    @Test
    void nobody_lifts_what_is_not_eligible() {
        Opinion opinion = new Opinion(
                LocalDate.of(2026, 5, 4),
                Optional.of(Id.of("S1")),
                List.of(Id.of("ELI-09")),
                Opinion.Result.FAVOURABLE,
                3,
                3,
                List.of(),
                "Clear",
                "the chair",
                false,
                Place.of("opinions.csv"));
        assertEquals(
                List.of("ELI-09 REJECT Standing"),
                said(judge("2026-05-04T16:00:00Z", List.of(opinion), version("2026-05-03T10:11:00Z", OPEN))));
    }

    @Test
    void gate_reads_the_facts_of_the_version_that_counts() {
        Submission last = version("2026-05-03T08:00:00Z", OPEN);
        JudgedEntry judged = judge(version("2026-05-02T08:00:00Z", CLOSED), last);
        assertEquals(Fact.YES, judged.facts().get("repoPublic"));
        assertEquals(new Fact.InstantFact(last.submittedAt()), judged.facts().get("submittedAt"));
    }

    private static Submission version(String moment, Facts facts) {
        return Worlds.submission("S1", "T1", moment, facts);
    }

    private static Opinion opinion(Opinion.Result result, int present) {
        return new Opinion(
                LocalDate.of(2026, 5, 4),
                Optional.of(Id.of("S1")),
                List.of(Id.of("IP-02")),
                result,
                present,
                3,
                List.of(),
                "Clear",
                "the chair",
                false,
                Place.of("opinions.csv"));
    }

    private static JudgedEntry judge(Opinion opinion) {
        return judge("2026-05-04T16:00:00Z", List.of(opinion), version("2026-05-03T08:00:00Z", CLOSED));
    }

    private static JudgedEntry judge(Submission... versions) {
        return judge("2026-05-04T16:00:00Z", List.of(), versions);
    }

    private static JudgedEntry judge(String moment, List<Opinion> opinions, Submission... versions) {
        Entry entry = new Entry(List.of(versions), Optional.empty(), List.of());
        return SubmissionGate.run(
                        Worlds.rulebook(EVENT),
                        Worlds.at(EVENT, moment),
                        List.of(entry),
                        List.of(),
                        Worlds.opinions(opinions),
                        Worlds.organisations())
                .get(0);
    }

    private static Optional<String> excludedBy(JudgedEntry entry) {
        return entry.excludedBy().map(Finding::rule).map(rule -> rule.id().value());
    }

    /** {@code rule outcome state}. */
    private static List<String> said(JudgedEntry entry) {
        return entry.findings().stream()
                .map(judged ->
                        judged.finding().rule().id() + " " + judged.finding().outcome() + " "
                                + judged.state().toString().replace("Standing[]", "Standing"))
                .toList();
    }
}
