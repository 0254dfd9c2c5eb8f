package org.palmares.api.run.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.palmares.api.event.folder.Confirmation;
import org.palmares.api.event.folder.Confirmation.Decision;
import org.palmares.api.event.folder.Correction;
import org.palmares.api.run.Entry;
import org.palmares.api.run.Worlds;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Subject;
import org.palmares.engine.domain.Submission;

/** What named persons decide of an entry, by the rules of the base pack, on the fourth of May. */
class RulingsTest {
    private static final Subject ENTRY = new Subject(Subject.Kind.SUBMISSION, "S1");
    private static final Set<Subject.Kind> ALL = Set.of(Subject.Kind.values());
    private static final Facts IDENTIFYING = Worlds.answers().with("healthDataLevel", new Fact.CodeFact("IDENTIFYING"));

    private final Submission late = Worlds.submission("S1", "T1", "2026-05-03T10:15:00Z", Worlds.answers());

    @Test
    void late_entry_stays_in_the_ranking_until_a_named_person_confirms() {
        JudgedEntry proposed = judge(late, rulings());
        assertEquals(Optional.empty(), proposed.excludedBy());
        assertEquals(
                "proposed not eligible, to be confirmed (ELI-09)",
                proposed.reserve().orElseThrow().en());
        JudgedEntry confirmed = judge(late, rulings(Worlds.word(ENTRY, "ELI-09", Decision.CONFIRMED)));
        assertEquals("ELI-09", confirmed.excludedBy().orElseThrow().rule().id().value());
        JudgedEntry kept = judge(late, rulings(Worlds.word(ENTRY, "ELI-09", Decision.REJECTED)));
        assertEquals(List.of(), kept.standing());
        assertEquals(Optional.empty(), kept.reserve());
    }

    @Test
    void latest_word_counts_and_the_last_line_of_equal_ones() {
        Rulings rulings = rulings(
                Worlds.word(ENTRY, "ELI-09", Decision.CONFIRMED), Worlds.word(ENTRY, "ELI-09", Decision.REJECTED));
        assertEquals(List.of(), judge(late, rulings).standing());
        assertEquals(List.of(), rulings.problems(ALL));
        assertEquals(2, rulings.confirmations().size());
    }

    @Test
    void word_on_what_no_rule_proposes_has_no_effect_and_is_said() {
        Rulings rulings = rulings(Worlds.word(ENTRY, "IP-05", Decision.CONFIRMED));
        Submission undeclared = Worlds.submission(
                "S1",
                "T1",
                "2026-05-03T08:00:00Z",
                Worlds.answers().with("priorWork", Fact.YES).with("priorWorkDeclared", Fact.NO));
        JudgedEntry judged = judge(undeclared, rulings);
        assertTrue(judged.findings().get(0).isOpen(), "a bar is for the committee to lift, not for one person");
        assertEquals(List.of("CONFIRMATION_WITHOUT_PROPOSAL"), Worlds.codes(rulings.problems(ALL)));
        assertEquals(List.of(), rulings.problems(Set.of(Subject.Kind.PARTICIPANT)), "entries were not judged");
    }

    @Test
    void possible_breach_is_set_apart_at_once_and_nothing_of_it_is_published() {
        Submission breach = Worlds.submission("S1", "T1", "2026-05-03T08:00:00Z", IDENTIFYING);
        JudgedEntry apart = judge(breach, rulings());
        assertEquals("DAT-01", apart.excludedBy().orElseThrow().rule().id().value());
        assertEquals(
                "set apart, a decision is awaited",
                apart.whyExcluded().orElseThrow().en());
        JudgedEntry confirmed = judge(breach, rulings(Worlds.word(ENTRY, "DAT-01", Decision.CONFIRMED)));
        assertEquals("not eligible", confirmed.withheld().orElseThrow().en());
        JudgedEntry none = judge(breach, rulings(Worlds.word(ENTRY, "DAT-01", Decision.REJECTED)));
        assertEquals(Optional.empty(), none.excludedBy());
        assertEquals(List.of(), none.possibleBreaches());
    }

    @Test
    void breach_that_a_later_version_mended_still_alerts_and_sets_nothing_apart() {
        Submission first = Worlds.submission("S1", "T1", "2026-05-03T07:00:00Z", IDENTIFYING);
        JudgedEntry judged = judge(rulings(), first, Worlds.sound("S1", "T1"));
        assertEquals(1, judged.possibleBreaches().size());
        assertEquals(Optional.empty(), judged.excludedBy());
    }

    @Test
    void wrong_fact_is_put_right_with_trace_and_was_no_breach() {
        Correction correction = Worlds.correction(
                ENTRY, "healthDataLevel", new Fact.CodeFact("IDENTIFYING"), new Fact.CodeFact("OPEN"));
        Rulings rulings = corrections(correction);
        JudgedEntry judged = judge(Worlds.submission("S1", "T1", "2026-05-03T08:00:00Z", IDENTIFYING), rulings);
        assertEquals(List.of(), judged.standing());
        assertEquals(List.of(), judged.possibleBreaches());
        assertEquals(
                "DAT-01 FactCorrected[by=ByPerson[name=Ada Lenoir, at=2026-05-04T10:00, reason=Text[fr=Seen, en=Seen]]]",
                judged.findings().get(0).finding().rule().id() + " "
                        + judged.findings().get(0).state());
        assertEquals(List.of(correction), rulings.corrections());
    }

    @Test
    void correction_of_something_else_than_what_is_read_is_refused() {
        Correction wrong =
                Worlds.correction(ENTRY, "healthDataLevel", new Fact.CodeFact("SYNTHETIC"), new Fact.CodeFact("OPEN"));
        Correction nobody = Worlds.correction(
                new Subject(Subject.Kind.SUBMISSION, "S9"), "healthDataLevel", Fact.UNKNOWN, new Fact.CodeFact("OPEN"));
        Rulings rulings = corrections(wrong, nobody);
        JudgedEntry judged = judge(Worlds.submission("S1", "T1", "2026-05-03T08:00:00Z", IDENTIFYING), rulings);
        assertEquals("DAT-01", judged.excludedBy().orElseThrow().rule().id().value());
        assertEquals(List.of("CORRECTION_REFUSED", "CORRECTION_WITHOUT_SUBJECT"), Worlds.codes(rulings.problems(ALL)));
        assertTrue(
                rulings.problems(ALL)
                        .get(0)
                        .message()
                        .en()
                        .contains("\"synthetic data\" is not what is read (read: \"identifying data\")"),
                rulings.problems(ALL).toString());
    }

    @Test
    void corrections_of_one_fact_apply_one_after_the_other() {
        Rulings rulings = corrections(
                Worlds.correction(ENTRY, "priorWork", Fact.NO, Fact.YES),
                Worlds.correction(ENTRY, "priorWork", Fact.YES, Fact.NO));
        assertEquals(Fact.NO, judge(Worlds.sound("S1", "T1"), rulings).facts().get("priorWork"));
        assertEquals(List.of(), rulings.problems(ALL));
    }

    private static Rulings rulings(Confirmation... words) {
        return new Rulings(ZoneId.of("Europe/Paris"), List.of(), List.of(words), List.of());
    }

    private static Rulings corrections(Correction... corrections) {
        return new Rulings(ZoneId.of("Europe/Paris"), List.of(), List.of(), List.of(corrections));
    }

    private static JudgedEntry judge(Submission version, Rulings rulings) {
        return judge(rulings, version);
    }

    private static JudgedEntry judge(Rulings rulings, Submission... versions) {
        Event event = Worlds.event();
        Entry entry = new Entry(List.of(versions), Optional.empty(), List.of());
        return SubmissionGate.run(
                        Worlds.rulebook(event),
                        Worlds.at(event, "2026-05-04T16:00:00Z"),
                        List.of(entry),
                        List.of(),
                        rulings,
                        Worlds.organisations())
                .get(0);
    }
}
