package org.palmares.api.run.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.palmares.api.event.folder.Confirmation;
import org.palmares.api.run.Directory;
import org.palmares.api.run.Worlds;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Identity;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Subject;

/** The base pack and that of the minors: from 10 on, and below 18 with a parent's word. */
class ParticipantGateTest {
    private static final Facts SOUND = Facts.NONE
            .with("rulesAccepted", Fact.YES)
            .with("imageConsent", Fact.YES)
            .with("onlineConsent", Fact.NO)
            .with("parentHolders", new Fact.NumberFact(BigDecimal.ONE));

    @Test
    void grown_up_who_accepted_the_rules_may_be_placed_and_nothing_is_said() {
        ParticipantGate.Result result = gate(born("P1", 1990, SOUND));
        assertEquals(List.of(Id.of("P1")), placeable(result));
        assertEquals(List.of(), result.barred());
        assertEquals(List.of(), outcomes(result, 0));
    }

    @Test
    void each_bar_keeps_its_person_and_nobody_else() {
        Facts refused = Facts.NONE.with("rulesAccepted", Fact.NO).with("imageConsent", Fact.YES);
        Facts lonely = SOUND.with("parentConsents", new Fact.NumberFact(BigDecimal.ZERO));
        ParticipantGate.Result result = gate(
                born("P1", 2020, SOUND.with("parentConsents", new Fact.NumberFact(BigDecimal.ONE))),
                born("P2", 1990, refused),
                born("P3", 2012, lonely),
                born("P4", 1990, SOUND));
        assertEquals(List.of(Id.<Participant>of("P1"), Id.of("P2"), Id.of("P3")), result.barred());
        assertEquals(List.of(Id.of("P4")), placeable(result));
        assertEquals(List.of("ELI-01 REJECT"), outcomes(result, 0));
        assertEquals(List.of("ETH-09 BLOCK"), outcomes(result, 1));
        assertEquals(List.of("ELI-02 BLOCK", "ELI-04 NO_IMAGE"), outcomes(result, 2));
    }

    @Test
    void whom_a_rule_rejects_is_placed_once_a_named_person_does_not_retain_it() {
        Born young = born("P1", 2020, SOUND.with("parentConsents", new Fact.NumberFact(BigDecimal.ONE)));
        Subject person = new Subject(Subject.Kind.PARTICIPANT, "P1");
        Rulings rulings = new Rulings(
                ZoneId.of("Europe/Paris"),
                List.of(),
                List.of(Worlds.word(person, "ELI-01", Confirmation.Decision.REJECTED)),
                List.of());
        assertEquals(List.of(Id.of("P1")), placeable(gate(rulings, young)));
        assertEquals(List.of(Id.<Participant>of("P1")), gate(young).barred());
    }

    @Test
    void wrong_birth_date_is_put_right_and_the_person_judged_again() {
        Born young = born("P1", 2020, SOUND.with("parentConsents", new Fact.NumberFact(BigDecimal.ONE)));
        Subject person = new Subject(Subject.Kind.PARTICIPANT, "P1");
        Fact six = new Fact.NumberFact(new BigDecimal("6.0"));
        Fact grownUp = new Fact.NumberFact(new BigDecimal("36"));
        Rulings rulings = new Rulings(
                ZoneId.of("Europe/Paris"),
                List.of(),
                List.of(),
                List.of(Worlds.correction(person, "ageAtStart", six, grownUp)));
        ParticipantGate.Result result = gate(rulings, young);
        assertEquals(List.of(Id.of("P1")), placeable(result));
        assertEquals(List.of("ELI-01 REJECT"), outcomes(result, 0), "it stays visible");
        assertEquals(List.of(), rulings.problems(Set.of(Subject.Kind.PARTICIPANT)));
    }

    @Test
    void wish_not_to_be_photographed_keeps_nobody_out() {
        ParticipantGate.Result result = gate(born("P1", 1990, SOUND.with("imageConsent", Fact.NO)));
        assertEquals(List.of("ELI-05 NO_IMAGE"), outcomes(result, 0));
        assertEquals(List.of(Id.of("P1")), placeable(result));
    }

    @Test
    void answer_that_is_not_known_keeps_nobody_out() {
        ParticipantGate.Result result = gate(born("P1", 1990, SOUND.with("rulesAccepted", Fact.UNKNOWN)));
        assertEquals(List.of("ETH-09 TO_COMPLETE"), outcomes(result, 0));
        assertEquals(List.of(Id.of("P1")), placeable(result));
    }

    private record Born(Participant person, Identity identity) {}

    private static Born born(String id, int year, Facts facts) {
        return new Born(
                Worlds.person(id, Optional.empty(), facts),
                new Identity(
                        Id.<Participant>of(id),
                        "Given",
                        "Family",
                        Optional.empty(),
                        Optional.of(LocalDate.of(year, 1, 1)),
                        Optional.empty()));
    }

    private static ParticipantGate.Result gate(Born... people) {
        return gate(Worlds.undecided(), people);
    }

    private static ParticipantGate.Result gate(Rulings rulings, Born... people) {
        Event event = Worlds.event();
        List<Born> all = List.of(people);
        return ParticipantGate.run(
                Worlds.rulebook(event),
                Worlds.deadlines(event),
                all.stream().map(Born::person).toList(),
                List.of(),
                new Directory(all.stream().map(Born::identity).toList(), List.of()),
                rulings);
    }

    private static List<Id<Participant>> placeable(ParticipantGate.Result result) {
        return result.placeable().stream().map(Participant::id).toList();
    }

    private static List<String> outcomes(ParticipantGate.Result result, int person) {
        return result.verdicts().get(person).findings().stream()
                .map(finding -> finding.rule().id() + " " + finding.outcome())
                .toList();
    }
}
