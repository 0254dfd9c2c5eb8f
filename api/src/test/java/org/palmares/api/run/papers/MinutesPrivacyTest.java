package org.palmares.api.run.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.run.RunOrder;
import org.palmares.api.run.RunResult;
import org.palmares.api.run.SmallFolder;
import org.palmares.api.run.Worlds;
import org.palmares.api.run.runners.FolderRunner;

/**
 * Everything that could leak is planted: a diabetic patient, a child without a parent's word, somebody who refused to be
 * photographed, two who were merged perhaps, pairs to keep apart that cannot be, a juror who mentored, one who owns
 * shares, one who declared nothing. Each is found in what the organizer reads, and nowhere in the public minutes.
 */
class MinutesPrivacyTest {
    private static final String YAML = Worlds.YAML
            .replace(
                    "topics:\n",
                    "attributes:\n  - {id: origin, label: {fr: Pays d'origine, en: Country of origin}, type: code,"
                            + " codes: [AA, BB, CC, DD, EE], volunteered: true}\ntopics:\n")
            .replace("size: {min: 1, target: 2, max: 3}\n  count: 3", "size: {min: 2, target: 5, max: 5}\n  count: 1")
            .replace(
                    "- {constraint: apart, priority: hard}",
                    "- {constraint: apart, priority: hard}\n"
                            + "    - {constraint: not-alone, attribute: origin, priority: hard}");

    private static final String ROSTER = Worlds.lines(
            "id;given_name;family_name;birth_date;role;organisation;fact1;fact2;consents;country",
            "P1;Ada;Roussel;01/02/1980;Médecin;CHU Nord;oui;oui;;AA",
            "P2;Basile;Quentin;01/02/1981;Développeur;Acme;oui;non;;BB",
            "P3;Carla;Verdier;01/02/1982;Patient;;oui;oui;;CC",
            "P4;Denis;Hamon;01/02/2012;Développeur;;oui;oui;0;DD",
            "P5;Elsa;Morvan;01/02/1984;;;oui;oui;;EE",
            "P6;Farid;Lemoine;01/02/1984;Développeur;;non;oui;;EE",
            "P7;Adda;Roussel;01/02/1980;Médecin;CHU Nord;oui;oui;;AA");

    private static final String IMPORT = SmallFolder.IMPORT.replace(
            "roles:", "  consents: count:parentConsents\n  country: attribute:origin\nroles:");

    private static final String DECISIONS = Worlds.lines(
            "decision;subject;value;reason;by;at",
            "apart;P1;P2;plainte;organisation;",
            "apart;P1;P3;plainte;organisation;");

    private static final String JURORS = Worlds.lines(
            "id;given_name;family_name;email;seat;employer;links;declared_on;expertise;present",
            "J1;Odile;Ferrand;;president;;mentor:submission:S1;2026-04-05;;oui",
            "J2;Bruno;Tessier;;member;;shares:submission:S2;2026-04-05;;oui",
            "J3;Chloé;Garnier;;member;;;;;oui");

    @TempDir
    Path home;

    private RunResult result;
    private String french;
    private String english;

    @BeforeEach
    void run() {
        Path folder = Worlds.folder(
                home,
                "event.yaml",
                YAML,
                "import.yaml",
                IMPORT,
                "roster.csv",
                ROSTER,
                "decisions.csv",
                DECISIONS,
                "jurors.csv",
                JURORS,
                "submissions.csv",
                SmallFolder.SUBMISSIONS,
                "score-sheets.csv",
                SmallFolder.SHEETS);
        result = new FolderRunner().run(folder, RunOrder.DEFAULT, step -> {}, () -> false);
        assertEquals(RunResult.Status.NEEDS_PERSON, result.status(), result.problems()::toString);
        french = result.outputs().get("minutes.html").text();
        english = result.outputs().get("minutes.en.html").text();
    }

    @Test
    void members_of_teams_have_a_given_name_and_an_initial() {
        assertInMinutes("Ada R.", "Basile Q.", "Carla V.");
        assertNotInMinutes("Roussel", "Quentin", "Verdier", "Hamon", "Morvan", "Lemoine");
    }

    @Test
    void patient_is_a_user_or_carer() {
        assertInMinutes("Usagers et aidants", "Users and carers");
        assertNotInMinutes("diabét", "Diabét", "diabetic", "Diabetic", "PATIENT", "Patient");
    }

    @Test
    void finding_about_a_participant_is_for_the_organizer() {
        String verdicts = result.outputs().get("verdicts.csv").text();
        for (String rule : List.of("ELI-02", "ELI-05", "ETH-09")) {
            assertTrue(verdicts.contains(rule), rule);
            assertNotInMinutes(rule);
        }
        assertNotInMinutes("Denis", "Farid", "parental", "autorisation", "no photograph", "pas de photo");
    }

    @Test
    void how_many_are_held_back_is_told_to_the_organizer_only() {
        assertTrue(Worlds.codes(result.problems()).contains("PARTICIPANTS_HELD_BACK"));
        assertNotInMinutes("ne peuvent être placées", "cannot be placed");
    }

    @Test
    void people_to_keep_apart_leave_no_trace() {
        List<String> codes = Worlds.codes(result.problems());
        assertTrue(
                codes.contains("FORMATION_TOO_MANY_APART") || codes.contains("FORMATION_HARD_BROKEN"),
                codes.toString());
        assertTrue(result.outputs().get("formation.csv").text().contains("séparer"), "the organizer's table");
        assertNotInMinutes("plainte", "séparer", "séparé", "apart", "Apart");
    }

    @Test
    void trait_that_nobody_should_be_alone_with_leaves_no_trace() {
        assertTrue(result.outputs().get("formation.csv").text().contains("Pays d'origine"), "the organizer's table");
        assertNotInMinutes("origine", "origin");
    }

    @Test
    void recusal_stands_without_its_reason() {
        assertInMinutes("Odile Ferrand", "Bruno Tessier");
        String verdicts = result.outputs().get("verdicts.csv").text();
        assertTrue(verdicts.contains("JUR-03") && verdicts.contains("JUR-05") && verdicts.contains("JUR-01"));
        assertNotInMinutes("JUR-", "entor", "financier", "financial", "shares", "Déclaration de liens");
    }

    @Test
    void question_on_the_roster_names_people_and_stays_outside() {
        List<String> asked = result.problems().stream()
                .filter(problem -> problem.code().startsWith("ROSTER_"))
                .map(problem -> problem.message().fr())
                .toList();
        assertFalse(asked.isEmpty());
        asked.forEach(this::assertNotInMinutes);
        assertNotInMinutes("P1", "P5", "P7");
    }

    @Test
    void sheet_of_a_juror_who_should_not_have_marked_is_told_to_the_organizer_only() {
        assertTrue(Worlds.codes(result.problems()).contains("SHEET_RECUSED"));
        assertNotInMinutes("la grille du membre", "the sheet of juror");
    }

    private void assertInMinutes(String... words) {
        for (String word : words) {
            assertTrue(french.contains(word) || english.contains(word), word);
        }
    }

    private void assertNotInMinutes(String... words) {
        for (String word : words) {
            assertFalse(french.contains(word), () -> "in French: " + word + around(french, word));
            assertFalse(english.contains(word), () -> "in English: " + word + around(english, word));
        }
    }

    private static String around(String minutes, String word) {
        int at = minutes.indexOf(word);
        return " … " + minutes.substring(Math.max(0, at - 80), Math.min(minutes.length(), at + 80));
    }
}
