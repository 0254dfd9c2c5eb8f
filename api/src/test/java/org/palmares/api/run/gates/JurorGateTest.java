package org.palmares.api.run.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.palmares.api.event.folder.Confirmation;
import org.palmares.api.run.Entry;
import org.palmares.api.run.Worlds;
import org.palmares.engine.domain.DeclaredLink;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Subject;

/** Two entries: the first of somebody of the north of the hospital, the second of nobody's employee. */
class JurorGateTest {
    private static final Facts SIGNED = Facts.NONE.with("confidentialitySigned", Fact.YES);

    private final List<Entry> entries = List.of(
            Worlds.entry(Worlds.sound("S1", "T1"), Worlds.employed("P1", "ward_a")),
            Worlds.entry(Worlds.sound("S2", "T2"), Worlds.person("P2")));

    @Test
    void juror_without_links_judges_everything_and_nothing_is_said() {
        assertEquals(
                new JurorGate.Result(List.of(), List.of(), new TreeMap<>(), 2),
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
    void wider_employer_is_asked_of_the_college_whose_word_recuses_or_settles() {
        Juror juror = Worlds.juror("J1", Optional.of(Id.of("south")));
        Subject pair = Subject.of(Id.of("J1"), Id.of("S1"));
        JurorGate.Result asked = gate(Worlds.undecided(), juror);
        assertEquals(List.of(), recusals(asked));
        assertEquals(true, asked.pairs().get(0).isForCollege());
        JurorGate.Result recused = gate(said(pair, Confirmation.Decision.CONFIRMED), juror);
        assertEquals(List.of("J1 S1"), recusals(recused));
        JurorGate.Result settled = gate(said(pair, Confirmation.Decision.REJECTED), juror);
        assertEquals(List.of(), recusals(settled));
        assertEquals(false, settled.pairs().get(0).isForCollege());
    }

    @Test
    void finding_on_every_entry_is_told_once_of_the_juror() {
        JurorGate.Result result = gate(declared("J1", Optional.empty()));
        assertEquals(
                List.of("J1 JUR-01"),
                result.told().stream()
                        .map(told -> told.juror()
                                + told.submission().map(id -> ":" + id).orElse("") + " "
                                + told.judged().finding().rule().id())
                        .toList());
    }

    private static Rulings said(Subject pair, Confirmation.Decision decision) {
        return new Rulings(
                ZoneId.of("Europe/Paris"), List.of(), List.of(Worlds.word(pair, "JUR-02-LARGE", decision)), List.of());
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
                new JurorGate.Result(List.of(), List.of(), new TreeMap<>(), 2),
                gate(declared("J1", Optional.of(LocalDate.of(2025, 5, 4)))));
    }

    private JurorGate.Result gate(Juror... jurors) {
        return gate(Worlds.undecided(), jurors);
    }

    private JurorGate.Result gate(Rulings rulings, Juror... jurors) {
        Event event = Worlds.event();
        return JurorGate.run(
                Worlds.rulebook(event),
                Worlds.deadlines(event),
                List.of(jurors),
                entries,
                rulings,
                Worlds.organisations());
    }

    private static Juror declared(String id, Optional<LocalDate> day) {
        return new Juror(Id.of(id), Juror.Seat.MEMBER, Optional.empty(), List.of(), day, List.of(), true, SIGNED);
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
