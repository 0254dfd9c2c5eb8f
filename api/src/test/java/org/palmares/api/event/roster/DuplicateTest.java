package org.palmares.api.event.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.palmares.api.event.roster.World.counts;
import static org.palmares.api.event.roster.World.identity;
import static org.palmares.api.event.roster.World.names;
import static org.palmares.api.event.roster.World.person;
import static org.palmares.api.event.roster.World.questions;
import static org.palmares.api.event.roster.World.remarks;
import static org.palmares.api.event.roster.World.roles;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Id;

class DuplicateTest {

    private static final String HEADER = "id;nom;prenom;email;date_naissance;role_principal;telephone\n";

    @Test
    void the_same_name_address_and_birth_date_merge_with_both_lines_in_the_log() {
        ImportedRoster roster = World.read(HEADER
                + "b;MARTIN;Zoé;Zoe@exemple.fr;1990-03-04;DATA;0102\n"
                + "a;Martin;Zoe;zoe@exemple.fr;04/03/1990;DEV;\n");
        assertEquals(List.of(2, 1, 1, 0, 0), counts(roster));
        assertEquals(List.of("a: Zoe Martin"), names(roster));
        assertEquals(Optional.of("0102"), identity(roster, "a").phone());
        assertEquals(List.of("ROSTER_MERGED 2"), remarks(roster));
        String log = roster.report().remarks().get(0).message().en();
        assertTrue(log.contains("line 3") && log.contains("role"), log);
    }

    @Test
    void without_all_three_nothing_merges_and_a_person_is_asked() {
        assertAsked("a;Martin;Zoé;z@exemple.fr;;DEV;\nb;Martin;Zoé;z@exemple.fr;;DEV;\n");
        assertAsked("a;Martin;Zoé;;1990-03-04;DEV;\nb;Martin;Zoé;z@exemple.fr;1990-03-04;DEV;\n");
        assertAsked("a;Martin;Zoé;;;DEV;\nb;Zoé;Martin;;;DEV;\n");
        assertAsked("a;Martin;Zoé;zoe@gmail.com;;DEV;\nb;Martim;Zoé;zoe+h@gmial.com;;DEV;\n");
        assertAsked("a;Martin;Zoé;perso@exemple.fr;;DEV;\nb;Martin;Zoé;pro@exemple.org;;DEV;\n");
    }

    @Test
    void children_under_their_parents_address_are_several_people() {
        ImportedRoster roster = World.read(HEADER
                + "a;Martin;Zoé;parent@exemple.fr;2017-01-02;PATIENT;\n"
                + "b;Martin;Noël;parent@exemple.fr;2017-01-02;PATIENT;\n"
                + "c;Martin;Lea;parent@exemple.fr;2018-01-02;PATIENT;\n"
                + "d;Martin;Leo;parent@exemple.fr;2016-01-02;PATIENT;\n");
        assertEquals(List.of(4, 4, 0, 0, 0), counts(roster));
    }

    @Test
    void namesakes_with_different_birth_dates_are_two_people() {
        assertEquals(
                List.of(2, 2, 0, 0, 0),
                counts(World.read(HEADER + "a;Martin;Zoé;;1990-03-04;DEV;\nb;Martin;Zoé;;1991-03-04;DEV;\n")));
    }

    @Test
    void a_decision_merges_or_tells_apart() {
        String rows = HEADER + "a;Martin;Zoé;perso@exemple.fr;;DEV;\nb;Martin;Zoé;pro@exemple.org;;DATA;0102\n";
        ImportedRoster merged = World.read(rows, "merge;b;a;même personne;Org;2026-09-01\n");
        assertEquals(List.of(2, 1, 1, 0, 0), counts(merged));
        assertEquals(List.of("b: Zoé Martin"), names(merged));
        assertEquals(List.of("DATA"), roles(person(merged, "b")));
        assertEquals(
                List.of(),
                merged.problems().stream()
                        .filter(p -> p.code().startsWith("DECISION"))
                        .toList());
        ImportedRoster apart = World.read(rows, "distinct;a;b;deux cousines;Org;2026-09-01\n");
        assertEquals(List.of(2, 2, 0, 0, 0), counts(apart));
    }

    @Test
    void a_decision_keeps_even_exact_twins_apart() {
        String rows = HEADER + "a;Martin;Zoé;z@exemple.fr;1990-03-04;DEV;\nb;Martin;Zoé;z@exemple.fr;1990-03-04;DEV;\n";
        assertEquals(List.of(2, 2, 0, 0, 0), counts(World.read(rows, "distinct;a;b;;;\n")));
    }

    @Test
    void one_ticket_under_two_names_imports_nobody() {
        ImportedRoster roster = World.read(HEADER + "a;Martin;Zoé;;;DEV;\na;Okoro;Sam;;;DEV;\nb;Petit;Ana;;;DEV;\n");
        assertEquals(List.of("ROSTER_SHARED_TICKET 2", "ROSTER_SHARED_TICKET 3"), remarks(roster));
        assertEquals(List.of(3, 1, 0, 2, 0), counts(roster));
    }

    @Test
    void rows_without_ticket_are_told_apart_by_what_they_say() {
        ImportedRoster roster = World.read("Nom;Prénom;Courriel;Fonction\n"
                + "Martin;Zoé;a@exemple.fr;DEV\nMartin;Zoé;b@exemple.fr;DEV\nPetit;Ana;;DEV\nPetit;Ana;;DEV\n");
        assertEquals(List.of(4, 3, 0, 1, 2), counts(roster));
        assertEquals(List.of("ROSTER_REPEATED_ROW 5"), remarks(roster));
    }

    @Test
    void answers_for_a_question_stand_ready_to_copy() {
        ImportedRoster roster = World.read(HEADER + "a;Martin;Zoé;;;DEV;\nb;Martin;Zoé;;;DEV;\n");
        Question question = roster.questions().get(0);
        assertEquals(List.of("merge;a;b", "distinct;a;b"), question.answers());
        assertEquals(List.of(Id.of("a"), Id.of("b")), question.subjects());
    }

    private static void assertAsked(String rows) {
        ImportedRoster roster = World.read(HEADER + rows);
        assertEquals(List.of(2, 2, 0, 0, 2), counts(roster));
        assertEquals(List.of("ROSTER_DUPLICATE_ASKED [2, 3]"), questions(roster));
    }
}
