package org.palmares.api.event.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.palmares.api.event.roster.World.counts;
import static org.palmares.api.event.roster.World.names;
import static org.palmares.api.event.roster.World.person;
import static org.palmares.api.event.roster.World.questions;
import static org.palmares.api.event.roster.World.remarks;
import static org.palmares.api.event.roster.World.roles;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.palmares.api.event.table.Table;
import org.palmares.api.event.table.TableLimits;
import org.palmares.api.event.table.TableOptions;
import org.palmares.api.event.table.TableReader;
import org.palmares.engine.domain.Attribute;
import org.palmares.engine.domain.AttributeValue;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Organisation;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;

class RosterImportTest {

    private static final String HEADER =
            "id;nom;prenom;email;date_naissance;organisation;role_principal;roles_secondaires;"
                    + "specialite;annees_experience;souhait_1;souhait_2;coequipier_souhaite;eviter;code_equipe;porteur_projet;"
                    + "titre_projet;accord_image;accord_parental;besoins;presence\n";

    /** Everything of the field's messy reality in one file. */
    private static final String NASTY =
            "\uFEFFsep=;\r\n" + HEADER.replace("prenom", "Pre\u0301nom").replace("\n", ";;\r\n")
                    + "p01;LE\u00A0GOFF;Zoe\u0301;zoe@exemple.fr;04/03/90;APHP;médecin et développeur;;;\"12,5\";T01;deserts pharma;"
                    + "\"D'ALMEIDA Noël\nAna Petit\";;;non;;oui;;;Validé;;\r\n"
                    + "p02;D'ALMEIDA;Noël;noel@exemple.fr;32936;Pitié;Dr;;cardiologie;3;T9;;;;RED;;;x;;fauteuil roulant;;;\r\n"
                    + "p03;PETIT;Ana;parent@exemple.fr;02/01/2017;étudiante;;;;;;;;;;;;NON;2;aucun;;;\r\n"
                    + "p04;PETIT;Tom;parent@exemple.fr;31/02/2018;sans;interne;;;99;;;Inconnu Total;Ana PETIT;;oui;T03;;oui;;;;\r\n"
                    + "p05;OKORO;Sam;sam.exemple.fr;;Cabinet Okoro;DEV;DATA, UX;;;;;;;;T02;;;;;Présent;;\r\n"
                    + ";;;;;;;;;;;;;;;;;;;;;;\r\n"
                    + "p06;ABSENT;Luc;;;;DEV;;;;;;;;;;;;;;annulé;;\r\n"
                    + "p07;ATTENTE;Lia;;;;DEV;;;;;;;;;;;;;;Liste d’attente;;\r\n"
                    + "p08;;;;;;DEV;;;;;;;;;;;;;;;;\r\n"
                    + "p09;LE GOFF;Zoé;Zoe@exemple.fr;04/03/1990;;;;;;;;;;;;;;;;;;\r\n";

    @Test
    void the_nasty_file_is_read_to_the_last_row() {
        ImportedRoster roster = World.read(NASTY);
        assertEquals(List.of(9, 5, 1, 3, 4), counts(roster));
        assertEquals(
                List.of(
                        "p01: Zoé Le Goff",
                        "p02: Noël d'Almeida",
                        "p03: Ana Petit",
                        "p04: Tom Petit",
                        "p05: Sam Okoro"),
                names(roster));
        assertEquals(
                List.of("ROSTER_CANCELLED 10", "ROSTER_WAITING 11", "ROSTER_NO_NAME 12", "ROSTER_MERGED 13"),
                remarks(roster));
        assertEquals(
                List.of(
                        "ROSTER_TOPIC_ASKED [5]",
                        "ROSTER_ROLE_ASKED [6]",
                        "ROSTER_ATTRIBUTE_ASKED [7]",
                        "ROSTER_BIRTH_DATE_ASKED [7]",
                        "ROSTER_PERSON_ASKED [7]",
                        "ROSTER_ROLE_ASKED [7]",
                        "ROSTER_EMAIL_ASKED [8]"),
                questions(roster));
    }

    @Test
    void the_people_of_the_nasty_file_are_who_they_are() {
        ImportedRoster roster = World.read(NASTY);
        Participant zoe = person(roster, "p01");
        assertEquals(List.of("MEDECIN", "DEV"), roles(zoe));
        assertEquals(List.of(Id.of("T01"), Id.of("T03")), zoe.wishes());
        assertEquals(List.of(Id.of("p02"), Id.of("p03")), zoe.wishedMates());
        assertEquals(Optional.of(Id.of("aphp")), zoe.organisation());
        assertEquals(
                Optional.of(new AttributeValue.NumberValue(new BigDecimal("12.5"))),
                zoe.attribute(Id.of("experience")));
        Participant noel = person(roster, "p02");
        assertEquals(List.of("MEDECIN"), roles(noel));
        assertEquals(Optional.of("RED"), noel.teamCode());
        assertEquals(Fact.YES, noel.facts().get("accommodationNeeded"));
        Participant ana = person(roster, "p03");
        assertEquals(List.of("AUTRE"), roles(ana));
        assertEquals(Optional.empty(), ana.organisation());
        assertEquals(Fact.NO, ana.facts().get("imageConsent"));
        assertEquals(new Fact.NumberFact(BigDecimal.valueOf(2)), ana.facts().get("parentConsents"));
        assertEquals(Fact.NO, ana.facts().get("accommodationNeeded"));
        assertEquals(Optional.of(Id.of("T03")), person(roster, "p04").ownTopic());
        Participant sam = person(roster, "p05");
        assertEquals(List.of("DEV", "DATA", "DESIGN"), roles(sam));
        assertEquals(Optional.of(Id.of("T02")), sam.ownTopic());
        assertEquals(
                "Cabinet Okoro",
                sam.organisation()
                        .flatMap(roster.organisations()::find)
                        .map(Organisation::name)
                        .orElseThrow());
    }

    @Test
    void people_to_avoid_are_kept_apart_for_the_formation_only() {
        ImportedRoster roster = World.read(NASTY);
        assertEquals(List.of(new Decision.Apart(7, Id.of("p04"), Id.of("p03"))), roster.decisions());
    }

    @Test
    void no_text_about_a_need_leaves_the_import() {
        assertTrue(!World.read(NASTY).toString().contains("fauteuil"));
    }

    @Test
    void column_not_understood_in_which_nobody_answered_is_passed_over() {
        ImportedRoster roster = World.read("Nom;Prénom;Fonction;T-shirt\nMartin;Zoé;DEV;\nRoux;Ada;DEV;\n");
        assertEquals(List.of(), roster.problems());
    }

    @Test
    void columns_not_understood_or_not_to_be_read_are_told() {
        ImportedRoster roster = World.read("Nom;Prénom;Fonction;Handicap éventuel;Religion;T-shirt;Régime alimentaire\n"
                + "Martin;Zoé;DEV;aucun;secret;M;vegan\n");
        assertEquals(
                List.of(
                        "ROSTER_COLUMN_REFUSED",
                        "ROSTER_COLUMN_REFUSED",
                        "ROSTER_COLUMN_UNKNOWN",
                        "ROSTER_COLUMN_FLAG"),
                roster.problems().stream().map(Problem::code).toList());
        assertTrue(!roster.toString().contains("secret") && !roster.toString().contains("vegan"));
    }

    @Test
    void siblings_are_every_two_of_those_named() {
        assertEquals(
                List.of(
                        new Decision.Siblings(2, Id.of("p01"), Id.of("p02")),
                        new Decision.Siblings(2, Id.of("p01"), Id.of("p03")),
                        new Decision.Siblings(2, Id.of("p02"), Id.of("p03"))),
                World.decisions("siblings;p01;p02|p03;;Org;2026-09-01\n").decisions());
        assertEquals(
                List.of("decisions.csv:2"),
                World.decisions("siblings;p01;p01;;Org;2026-09-01\n").problems().stream()
                        .map(p -> p.place().toString())
                        .toList());
    }

    @Test
    void decisions_settle_roles_corrections_places_and_pairs() {
        String decisions = "role;p03;PATIENT|DEV;;Org;2026-09-01\n"
                + "correct;p04;birth_date=01/03/2018;;Org;2026-09-01\n"
                + "correct;p04;coequipier=x;;Org;2026-09-01\n"
                + "correct;p06;status=Validé;;Org;2026-09-01\n"
                + "together;p09;p02;;Org;2026-09-01\n"
                + "place;p02;T02;;Org;2026-09-01\n"
                + "place;p02;T77;;Org;2026-09-01\n"
                + "role;p03;ASTRONAUTE;;Org;2026-09-01\n"
                + "apart;nobody;p01;;Org;2026-09-01\n"
                + "merge;p01;;;Org;2026-09-01\n";
        ImportedRoster roster = World.read(NASTY, decisions);
        assertEquals(List.of(9, 6, 1, 2, 3), counts(roster));
        assertEquals(List.of("PATIENT", "DEV"), roles(person(roster, "p03")));
        assertEquals(
                List.of(
                        new Decision.Together(6, Id.of("p01"), Id.of("p02")),
                        new Decision.PlaceOn(7, Id.of("p02"), Id.of("T02")),
                        new Decision.Apart(7, Id.of("p04"), Id.of("p03"))),
                roster.decisions());
        assertEquals(
                List.of("decisions.csv:4", "decisions.csv:11"),
                World.decisions(decisions).problems().stream()
                        .map(p -> p.place().toString())
                        .toList());
        assertEquals(
                List.of(
                        "DECISION_UNKNOWN_VALUE decisions.csv:8",
                        "DECISION_UNKNOWN_VALUE decisions.csv:9",
                        "DECISION_UNKNOWN_PERSON decisions.csv:10"),
                roster.problems().stream()
                        .filter(p -> p.code().startsWith("DECISION"))
                        .map(p -> p.code() + " " + p.place())
                        .toList());
    }

    @Test
    void without_a_fallback_role_an_unknown_role_refuses_the_row() {
        RosterContext strict = new RosterContext(
                World.CONTEXT.roles().stream().filter(role -> !role.fallback()).toList(),
                List.of(),
                List.of(),
                List.of(),
                World.CONTEXT.zone(),
                World.CONTEXT.organisations(),
                World.STARTS_ON);
        Table table = World.table("r.csv", "Nom;Fonction;Équipe\nMartin;;\nPetit;DEV;Martin\n");
        ImportedRoster roster = RosterImport.read(table, ImportSettings.DEFAULT, DecisionFile.NONE, strict);
        assertEquals(List.of(2, 1, 0, 1, 0), counts(roster));
        assertEquals(List.of("ROSTER_NO_ROLE 2"), remarks(roster));
        assertEquals(List.of(), roster.participants().get(0).wishedMates());
    }

    @Test
    void nothing_depends_on_the_order_of_rows() {
        assertOrderIsIndifferent(NASTY);
        assertOrderIsIndifferent("Nom;Prénom;Courriel;Né(e) le;Fonction;Équipe\n"
                + "Martin;Zoé;a@exemple.fr;01/02/1990;DEV;Ana Petit\n"
                + "MARTIN;ZOÉ;a@exemple.fr;01/02/1990;DATA;\n"
                + "Martin;Zoé;b@exemple.fr;01/02/1990;STAT;\n"
                + "Petit;Ana;;;DEV;Zoé Martin\n"
                + "Petit;Ana;;;DEV;Zoé Martin\n"
                + "Petit;Ana;;;UX;\n"
                + "Ana;Petit;c@gmial.com;;Dr;\n"
                + "Petit;Anna;c@gmail.com;;Dr;\n");
    }

    private static void assertOrderIsIndifferent(String csv) {
        Table table = World.table("roster.csv", csv);
        ImportedRoster expected = read(table);
        Random random = new Random(20261012);
        for (int attempt = 0; attempt < 200; attempt++) {
            List<Table.Row> rows = new ArrayList<>(table.rows());
            Collections.shuffle(rows, random);
            assertEquals(expected, read(new Table(table.origin(), table.headings(), rows)));
        }
    }

    @Test
    void a_roster_without_anybody_is_an_error_and_decisions_without_any_are_none() {
        ImportedRoster roster = World.read("Nom;Prénom\n");
        assertEquals(
                List.of("ROSTER_EMPTY"),
                roster.problems().stream().map(Problem::code).toList());
        assertEquals(
                List.of(),
                DecisionFile.read(World.table("decisions.csv", "decision;subject;value\n"))
                        .decisions());
    }

    @Test
    void importing_the_same_file_again_changes_nothing() {
        ImportedRoster first = World.read(NASTY);
        assertTrue(Upsert.of(first.participants(), first.identities(), World.read(NASTY))
                .isEmpty());
    }

    @Test
    void a_further_import_tells_who_is_new_changed_or_gone() {
        String head = "id;nom;prenom;role_principal\n";
        ImportedRoster first =
                World.read(head + "a;Martin;Zoé;DEV\nb;Petit;Ana;DATA\nc;Okoro;Sam;DEV\nd;Roy;Léa;DEV\n");
        ImportedRoster second =
                World.read(head + "d;Roy;Lea;DEV\nb;Petit;Ana;STAT\na;Martin;Zoé;DEV\ne;Neuf;Ida;DEV\n");
        assertEquals(
                new Upsert(
                        new TreeSet<>(List.of(Id.of("e"))),
                        new TreeSet<>(List.of(Id.of("b"), Id.of("d"))),
                        new TreeSet<>(List.of(Id.of("c")))),
                Upsert.of(first.participants(), first.identities(), second));
    }

    @Test
    void a_correction_does_not_change_an_id() {
        String rows = "Nom;Prénom;Courriel;Fonction\nMartn;Zoé;z@exemple.fr;DEV\n";
        ImportedRoster before = World.read(rows);
        String id = before.participants().get(0).id().value();
        ImportedRoster after = World.read(rows, "correct;" + id + ";family_name=Martin;;;\n");
        assertEquals(List.of(id + ": Zoé Martin"), names(after));
        assertNotEquals(names(before), names(after));
    }

    @Test
    void no_mutated_file_throws_and_counts_always_add_up() {
        Random random = new Random(20261013);
        String letters = ";,\"\n\t|=oui0123@-'éÉ\u0000x ";
        int rows = 0;
        for (int attempt = 0; attempt < 1_000; attempt++) {
            StringBuilder text = new StringBuilder(NASTY);
            for (int edits = 1 + random.nextInt(12); edits > 0; edits--) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(3)) {
                    case 0 -> text.setCharAt(at, letters.charAt(random.nextInt(letters.length())));
                    case 1 -> text.deleteCharAt(at);
                    default -> text.insert(at, NASTY, 0, random.nextInt(NASTY.length()));
                }
            }
            rows += importedRows(text.toString());
        }
        assertTrue(rows > 1_000, "mutated files were imported too: " + rows);
    }

    /** The report's constructor checks that the counts add up. */
    private static int importedRows(String csv) {
        return TableReader.read(
                        "roster.csv", csv.getBytes(StandardCharsets.UTF_8), TableLimits.DEFAULT, TableOptions.GUESS)
                .table()
                .map(table -> read(table).report().counts().rows())
                .orElse(0);
    }

    private static ImportedRoster read(Table table) {
        return RosterImport.read(table, ImportSettings.DEFAULT, DecisionFile.NONE, World.CONTEXT);
    }

    @Test
    void a_set_attribute_takes_several_codes_and_slots_take_windows() {
        Attribute set = attribute(new Attribute.SetType(List.of("fr", "en", "de")));
        assertEquals(
                Optional.of(new AttributeValue.SetValue(List.of("en", "fr"))),
                AttributeReader.read(set, "FR, en", World.CONTEXT.zone()));
        assertEquals(Optional.empty(), AttributeReader.read(set, "fr, xx", World.CONTEXT.zone()));
        Attribute slots = attribute(new Attribute.SlotsType());
        assertTrue(AttributeReader.read(slots, "2026-10-09 18:00/2026-10-09 22:00", World.CONTEXT.zone())
                .isPresent());
        assertEquals(Optional.empty(), AttributeReader.read(slots, "vendredi", World.CONTEXT.zone()));
    }

    private static Attribute attribute(Attribute.Type type) {
        return new Attribute(Id.of("a"), Text.same("a"), type, false, Attribute.Visibility.ORGANIZER);
    }
}
