package org.palmares.api.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.DeclaredLink;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;

/** Two entries: the first of somebody of the north of the hospital, the second of nobody's employee. */
class JurorGateTest {
    private final List<Entry> entries = List.of(
            Worlds.entry(Worlds.sound("S1", "T1"), Worlds.employed("P1", "ward_a")),
            Worlds.entry(Worlds.sound("S2", "T2"), Worlds.person("P2")));

    @Test
    void juror_without_links_judges_everything_and_nothing_is_said() {
        assertEquals(
                new JurorGate.Result(List.of(), List.of(), new TreeMap<>()),
                gate(Worlds.juror("J1", Optional.empty())));
    }

    @Test
    void employer_of_a_member_recuses_for_that_entry_only() {
        JurorGate.Result result = gate(Worlds.juror("J1", Optional.of(Id.of("ward_b"))));
        assertEquals(List.of("J1 S1"), recusals(result));
        assertEquals(List.of("J1:S1"), subjects(result));
        assertEquals(List.of(), List.copyOf(result.suspended().keySet()));
    }

    @Test
    void two_reasons_make_one_recusal() {
        DeclaredLink mentor = new DeclaredLink(
                DeclaredLink.Kind.MENTOR, new DeclaredLink.ToSubmission(Id.of("S1")), Optional.empty());
        JurorGate.Result result = gate(Worlds.juror("J1", Optional.of(Id.of("ward_b")), mentor));
        assertEquals(List.of("J1 S1"), recusals(result));
        assertEquals(2, result.pairs().get(0).findings().size());
    }

    @Test
    void declaration_that_is_missing_or_too_old_suspends_for_every_entry() {
        JurorGate.Result result =
                gate(declared("J1", Optional.empty()), declared("J2", Optional.of(LocalDate.of(2025, 5, 3))));
        assertEquals(
                List.of(Id.<Juror>of("J1"), Id.<Juror>of("J2")),
                List.copyOf(result.suspended().keySet()));
        assertEquals(List.of("J1:S1", "J1:S2", "J2:S1", "J2:S2"), subjects(result));
        assertEquals(List.of(), result.recusals());
    }

    @Test
    void declaration_of_a_year_ago_still_holds() {
        assertEquals(
                new JurorGate.Result(List.of(), List.of(), new TreeMap<>()),
                gate(declared("J1", Optional.of(LocalDate.of(2025, 5, 4)))));
    }

    private JurorGate.Result gate(Juror... jurors) {
        Event event = Worlds.event();
        return JurorGate.run(
                Worlds.rulebook(event),
                Worlds.deadlines(event),
                List.of(jurors),
                entries,
                Worlds.undecided(),
                Worlds.organisations());
    }

    private static Juror declared(String id, Optional<LocalDate> day) {
        return new Juror(Id.of(id), Juror.Seat.MEMBER, Optional.empty(), List.of(), day, List.of(), true, Facts.NONE);
    }

    private static List<String> recusals(JurorGate.Result result) {
        return result.recusals().stream()
                .map(recusal -> recusal.juror() + " " + recusal.submission())
                .toList();
    }

    private static List<String> subjects(JurorGate.Result result) {
        return result.pairs().stream()
                .map(pair -> pair.juror() + ":" + pair.submission())
                .toList();
    }
}
