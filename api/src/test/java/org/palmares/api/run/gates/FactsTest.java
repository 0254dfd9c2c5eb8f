package org.palmares.api.run.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.palmares.api.event.roster.Employers;
import org.palmares.api.run.Entry;
import org.palmares.api.run.EventClock;
import org.palmares.api.run.Worlds;
import org.palmares.engine.domain.DeclaredLink;
import org.palmares.engine.domain.DeclaredLink.Kind;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Identity;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Organisation;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.Text;

/** What each gate tells the rules: of participants, of submissions, of jurors before a submission. */
class FactsTest {
    private static final Instant JUDGING = Instant.parse("2026-05-05T16:00:00Z");

    private final Event event = Worlds.event();
    private final Submission entry = Worlds.sound("S1", "T1");

    @Test
    void age_is_that_of_the_first_day_of_working_together() {
        assertEquals(number(17), age(LocalDate.of(2008, 5, 2)));
        assertEquals(number(18), age(LocalDate.of(2008, 5, 1)));
    }

    @Test
    void minor_is_whoever_is_known_to_be_under_age_when_people_start_to_work_together() {
        assertEquals(
                List.of(true, false, false),
                List.of(
                        anyMinor(Optional.of(LocalDate.of(2008, 5, 2))),
                        anyMinor(Optional.of(LocalDate.of(2008, 5, 1))),
                        anyMinor(Optional.empty())));
    }

    @Test
    void age_without_a_birth_date_is_unknown_and_other_answers_stay() {
        Facts known = Facts.NONE.with("imageConsent", Fact.NO);
        Participant person = Worlds.person("P1", Optional.empty(), known);
        assertEquals(
                known.with("ageAtStart", Fact.UNKNOWN).with("teamsOfSameTrack", number(0)),
                new ParticipantFacts(event, List.of()).of(person, Worlds.identity("P1")));
    }

    @Test
    void submission_of_nobody_known_has_no_staff_no_kin_and_no_sponsor() {
        assertEquals(
                Worlds.answers()
                        .with("submittedAt", new Fact.InstantFact(Instant.parse("2026-05-03T08:00:00Z")))
                        .with("organiserStaffInTeam", Fact.NO)
                        .with("householdOfOrganiserOrJuror", Fact.NO)
                        .with("sponsorStaffInTeam", new Fact.CodesFact(List.of())),
                submissionFacts(entry));
    }

    @Test
    void member_who_is_staff_or_kin_makes_the_team_so() {
        Participant staff = Worlds.person("P1", Optional.empty(), Facts.NONE.with("organiserStaff", Fact.YES));
        Participant kin =
                Worlds.person("P2", Optional.empty(), Facts.NONE.with("householdOfOrganiserOrJuror", Fact.YES));
        assertEquals(Fact.YES, submissionFacts(entry, staff).get("organiserStaffInTeam"));
        assertEquals(Fact.NO, submissionFacts(entry, staff).get("householdOfOrganiserOrJuror"));
        assertEquals(Fact.YES, submissionFacts(entry, kin).get("householdOfOrganiserOrJuror"));
    }

    @Test
    void what_the_entrant_admits_is_kept_though_the_roster_knows_nothing() {
        Facts admitted = Worlds.answers()
                .with("organiserStaffInTeam", Fact.YES)
                .with("householdOfOrganiserOrJuror", Fact.YES)
                .with("sponsorStaffInTeam", new Fact.CodesFact(List.of("acme")));
        Facts facts = submissionFacts(Worlds.submission("S1", "T1", "2026-05-03T08:00:00Z", admitted));
        assertEquals(Fact.YES, facts.get("organiserStaffInTeam"));
        assertEquals(Fact.YES, facts.get("householdOfOrganiserOrJuror"));
        assertEquals(new Fact.CodesFact(List.of("acme")), facts.get("sponsorStaffInTeam"));
    }

    @Test
    void hour_of_handing_in_is_never_the_entrants_to_say() {
        Facts claimed = Facts.NONE.with("submittedAt", new Fact.InstantFact(Instant.parse("2026-05-01T00:00:00Z")));
        assertEquals(
                new Fact.InstantFact(Instant.parse("2026-05-03T11:00:00Z")),
                submissionFacts(Worlds.submission("S1", "T1", "2026-05-03T11:00:00Z", claimed))
                        .get("submittedAt"));
    }

    @Test
    void whoever_works_in_a_part_of_a_sponsor_is_its_staff_once() {
        assertEquals(
                new Fact.CodesFact(List.of("acme")),
                submissionFacts(
                                entry,
                                Worlds.employed("P1", "acme_lab"),
                                Worlds.employed("P2", "acme"),
                                Worlds.employed("P3", "north"))
                        .get("sponsorStaffInTeam"));
    }

    @Test
    void declaration_of_interests_has_an_age_in_days() {
        Facts facts = jurorFacts(Worlds.juror("J1"));
        assertEquals(Fact.YES, facts.get("interestsDeclared"));
        assertEquals(number(30), facts.get("declarationDays"));
    }

    @Test
    void juror_without_a_declaration_has_declared_nothing() {
        Juror silent = new Juror(
                Id.of("J1"),
                Juror.Seat.MEMBER,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                true,
                Facts.NONE);
        assertEquals(
                Facts.NONE
                        .with("interestsDeclared", Fact.NO)
                        .with("declarationDays", Fact.UNKNOWN)
                        .with("sameEmployer", Fact.NO)
                        .with("wideEmployer", Fact.NO)
                        .with("employedBySponsor", Fact.NO)
                        .with("otherLinks", Fact.NO)
                        .with("mentored", Fact.NO)
                        .with("household", Fact.NO)
                        .with("holdsShares", Fact.NO)
                        .with("coAuthor", Fact.NO)
                        .with("coAuthorMonths", Fact.UNKNOWN),
                jurorFacts(silent, Worlds.person("P1")));
    }

    @Test
    void employers_are_compared_at_the_level_that_the_event_names() {
        assertEquals(Fact.YES, sameEmployer("establishment", "ward_a", "ward_b"));
        assertEquals(Fact.NO, sameEmployer("establishment", "north", "south"));
        assertEquals(Fact.YES, sameEmployer("group", "ward_a", "south"));
        assertEquals(Fact.NO, sameEmployer("service", "ward_a", "ward_b"));
        assertEquals(Fact.YES, sameEmployer("service", "ward_a", "ward_a"));
        assertEquals(Fact.YES, sameEmployer("group", "clinic", "clinic"), "an organisation that no table names");
    }

    @Test
    void wider_employer_is_the_same_whole_and_not_the_same_part() {
        assertEquals(Fact.NO, wideEmployer("service", "ward_a", "ward_a"), "the same part recuses");
        assertEquals(Fact.YES, wideEmployer("service", "ward_a", "ward_b"));
        assertEquals(Fact.YES, wideEmployer("establishment", "ward_a", "south"));
        assertEquals(Fact.NO, wideEmployer("group", "ward_a", "south"));
        assertEquals(Fact.NO, wideEmployer("service", "ward_a", "acme_lab"));
        assertEquals(Fact.NO, wideEmployer("service", "clinic", "other"), "organisations that no table names");
    }

    @Test
    void without_a_word_of_the_event_services_are_compared() {
        Event silent = Worlds.settings(Worlds.YAML.replace("  employer-level: establishment\n", ""))
                .event();
        assertEquals(Organisation.Level.SERVICE, silent.rules().employerLevel());
    }

    @Test
    void people_of_no_employer_are_never_matched_in_either_language() {
        Employers employers = new Employers(Worlds.organisations());
        for (String said : List.of("", "étudiante", "student", "indépendant", "freelance", "retraité", "retired")) {
            assertEquals(Optional.empty(), employers.find(said), said);
        }
    }

    @Test
    void juror_of_a_part_of_a_sponsor_is_the_sponsors() {
        assertEquals(
                Fact.YES,
                jurorFacts(Worlds.juror("J1", Optional.of(Id.of("acme_lab")))).get("employedBySponsor"));
        assertEquals(
                Fact.NO,
                jurorFacts(Worlds.juror("J1", Optional.of(Id.of("chu")))).get("employedBySponsor"));
    }

    @Test
    void event_says_once_what_its_phases_sizes_and_prizes_say() {
        Facts facts = EventFacts.of(event);
        assertEquals(number(1), facts.get("teamMin"));
        assertEquals(number(3), facts.get("teamMax"));
        assertEquals(Fact.YES, facts.get("moneyPrizes"));
        assertEquals(Fact.YES, facts.get("sponsorIsHealthCompany"));
        assertEquals(new Fact.InstantFact(Instant.parse("2026-05-01T10:00:00Z")), facts.get("rosterDeadline"));
        assertEquals(new Fact.InstantFact(Instant.parse("2026-05-03T10:00:00Z")), facts.get("submissionDeadline"));
        assertEquals(number(10), facts.get("minAge"), "and what it writes");
    }

    @Test
    void people_without_an_employer_never_share_one() {
        assertEquals(
                Fact.NO, jurorFacts(Worlds.juror("J1"), Worlds.person("P1")).get("sameEmployer"));
    }

    @Test
    void link_counts_whatever_it_was_declared_with() {
        Submission ofTeam = new Submission(
                entry.id(),
                entry.title(),
                Optional.empty(),
                Optional.of(Id.of("E1")),
                Optional.empty(),
                entry.submittedAt(),
                Facts.NONE);
        Participant member = Worlds.employed("P1", "ward_a");
        List<DeclaredLink.Target> touching = List.of(
                new DeclaredLink.ToTeam(Id.of("E1")),
                new DeclaredLink.ToParticipant(Id.of("P1")),
                new DeclaredLink.ToOrganisation(Id.of("north")),
                new DeclaredLink.ToOrganisation(Id.of("ward_b")),
                new DeclaredLink.ToOrganisation(Id.of("chu")),
                new DeclaredLink.ToSubmission(Id.of("S1")));
        for (DeclaredLink.Target target : touching) {
            assertEquals(Fact.YES, mentored(ofTeam, member, target), target.toString());
        }
        List<DeclaredLink.Target> others = List.of(
                new DeclaredLink.ToTeam(Id.of("E2")),
                new DeclaredLink.ToParticipant(Id.of("P2")),
                new DeclaredLink.ToOrganisation(Id.of("south")),
                new DeclaredLink.ToSubmission(Id.of("S2")));
        for (DeclaredLink.Target target : others) {
            assertEquals(Fact.NO, mentored(ofTeam, member, target), target.toString());
        }
    }

    @Test
    void each_kind_of_link_is_a_fact_of_its_own() {
        assertEquals(List.of("mentored"), yes(link(Kind.MENTOR, "")));
        assertEquals(List.of("household"), yes(link(Kind.HOUSEHOLD, "")));
        assertEquals(List.of("holdsShares"), yes(link(Kind.SHARES, "")));
        assertEquals(List.of("coAuthor"), yes(link(Kind.CO_AUTHOR, "")));
        assertEquals(List.of("coAuthor"), yes(link(Kind.SUPERVISOR, "")));
        assertEquals(List.of(), yes(link(Kind.OTHER, "")));
    }

    @Test
    void shares_and_household_count_while_they_hold_and_mentoring_for_good() {
        assertEquals(List.of(), yes(link(Kind.SHARES, "2026-05-04")));
        assertEquals(List.of("holdsShares"), yes(link(Kind.SHARES, "2026-05-05")));
        assertEquals(List.of(), yes(link(Kind.HOUSEHOLD, "2026-05-04")));
        assertEquals(List.of("mentored"), yes(link(Kind.MENTOR, "2026-05-04")));
    }

    @Test
    void months_since_a_collaboration_are_whole_ones_since_the_latest() {
        assertEquals(number(0), months(link(Kind.CO_AUTHOR, "")));
        assertEquals(number(35), months(link(Kind.CO_AUTHOR, "2023-05-06")));
        assertEquals(number(36), months(link(Kind.CO_AUTHOR, "2023-05-05")));
        assertEquals(number(12), months(link(Kind.CO_AUTHOR, "2020-01-01"), link(Kind.SUPERVISOR, "2025-05-05")));
        assertEquals(number(0), months(link(Kind.CO_AUTHOR, "2027-01-01")));
        assertEquals(Fact.UNKNOWN, months(link(Kind.MENTOR, "2025-05-05")));
    }

    @Test
    void somebody_is_a_minor_until_the_eighteenth_birthday_and_nobody_by_an_unknown_one() {
        LocalDate firstDay = EventClock.firstDay(event);
        assertEquals(
                true,
                ParticipantFacts.anyMinor(
                        event, List.of(born(firstDay.minusYears(18).plusDays(1)))));
        assertEquals(false, ParticipantFacts.anyMinor(event, List.of(born(firstDay.minusYears(18)))));
        assertEquals(false, ParticipantFacts.anyMinor(event, List.of(Worlds.identity("P1"))));
    }

    private Fact age(LocalDate birth) {
        return new ParticipantFacts(event, List.of())
                .of(Worlds.person("P1"), born(birth))
                .get("ageAtStart");
    }

    private static Identity born(LocalDate birth) {
        return new Identity(
                Id.<Participant>of("P1"), "Ada", "Roux", Optional.empty(), Optional.of(birth), Optional.empty());
    }

    private boolean anyMinor(Optional<LocalDate> birth) {
        Identity identity =
                new Identity(Id.<Participant>of("P1"), "Ada", "Roux", Optional.empty(), birth, Optional.empty());
        return ParticipantFacts.anyMinor(event, List.of(Worlds.identity("P2"), identity));
    }

    private Facts submissionFacts(Submission submission, Participant... members) {
        return new SubmissionFacts(event, Worlds.organisations()).of(submission, List.of(members));
    }

    private Facts jurorFacts(Juror juror, Participant... members) {
        return new JurorFacts(event, Worlds.organisations(), JUDGING).of(juror, Worlds.entry(entry, members));
    }

    private static Fact sameEmployer(String level, String ofJuror, String ofMember) {
        Event event = Worlds.settings(Worlds.YAML.replace("employer-level: establishment", "employer-level: " + level))
                .event();
        Optional<Id<Organisation>> employer = Optional.of(Id.of(ofJuror));
        return new JurorFacts(event, Worlds.organisations(), JUDGING)
                .of(
                        Worlds.juror("J1", employer),
                        Worlds.entry(Worlds.sound("S1", "T1"), Worlds.employed("P1", ofMember)))
                .get("sameEmployer");
    }

    private static Fact wideEmployer(String level, String ofJuror, String ofMember) {
        Event event = Worlds.settings(Worlds.YAML.replace("employer-level: establishment", "employer-level: " + level))
                .event();
        Optional<Id<Organisation>> employer = Optional.of(Id.of(ofJuror));
        return new JurorFacts(event, Worlds.organisations(), JUDGING)
                .of(
                        Worlds.juror("J1", employer),
                        Worlds.entry(Worlds.sound("S1", "T1"), Worlds.employed("P1", ofMember)))
                .get("wideEmployer");
    }

    @Test
    void link_with_the_team_that_stands_behind_an_entry_by_its_topic_touches_it() {
        Team team = new Team(
                Id.of("E4"), Text.same("E4"), Optional.of(Id.of("T1")), Optional.empty(), List.of(Id.of("P1")));
        Entry byTopic = new Entry(List.of(Worlds.sound("S1", "T1")), Optional.of(team), List.of(Worlds.person("P1")));
        DeclaredLink link = new DeclaredLink(Kind.MENTOR, new DeclaredLink.ToTeam(Id.of("E4")), Optional.empty());
        assertEquals(
                Fact.YES,
                new JurorFacts(event, Worlds.organisations(), JUDGING)
                        .of(Worlds.juror("J1", Optional.empty(), link), byTopic)
                        .get("mentored"));
    }

    private Fact mentored(Submission submission, Participant member, DeclaredLink.Target target) {
        Juror juror = Worlds.juror("J1", Optional.empty(), new DeclaredLink(Kind.MENTOR, target, Optional.empty()));
        return new JurorFacts(event, Worlds.organisations(), JUDGING)
                .of(juror, Worlds.entry(submission, member))
                .get("mentored");
    }

    /** A link with P1 that held until a day, or holds. */
    private static DeclaredLink link(Kind kind, String lastOn) {
        Optional<LocalDate> last = lastOn.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(lastOn));
        return new DeclaredLink(kind, new DeclaredLink.ToParticipant(Id.of("P1")), last);
    }

    private List<String> yes(DeclaredLink link) {
        Facts facts = jurorFacts(Worlds.juror("J1", Optional.empty(), link), Worlds.person("P1"));
        return List.of("mentored", "household", "holdsShares", "coAuthor").stream()
                .filter(name -> facts.get(name).equals(Fact.YES))
                .toList();
    }

    private Fact months(DeclaredLink... links) {
        return jurorFacts(Worlds.juror("J1", Optional.empty(), links), Worlds.person("P1"))
                .get("coAuthorMonths");
    }

    private static Fact number(long value) {
        return new Fact.NumberFact(BigDecimal.valueOf(value));
    }
}
