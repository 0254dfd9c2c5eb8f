package org.palmares.api.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.engine.domain.Language;

/** A committee member takes the open science pack, makes one rule milder, sees what it does, and goes back. */
class RulesStoryTest {
    private static final Path SAMPLE = Path.of("..", "samples", "events", "science_ouverte_cancer", "event.yaml");
    private static final String SUBMISSIONS = """
            id;title;submitted_at;codeLicence;repoPublic;producesData;includesMedia;mediaLicence;healthDataLevel;usesSnds;purpose;reidentificationAttempt;dataSourcesNamed;usesShareAlikeData
            P1;Trames;2027-01-28 10:00;MIT;oui;non;non;;SYNTHETIC;non;RESEARCH;non;oui;non
            P2;Sillons;2027-01-28 11:00;MIT;oui;non;oui;CC-BY-NC-4.0;SYNTHETIC;non;RESEARCH;non;oui;non
            """;

    @TempDir
    private Path place;

    private String event;

    @BeforeEach
    void copy() throws IOException {
        Path folder = Files.createDirectory(place.resolve("event"));
        Files.copy(SAMPLE, folder.resolve("event.yaml"));
        Files.writeString(folder.resolve("submissions.csv"), SUBMISSIONS);
        event = folder.toString();
    }

    @Test
    void rule_is_made_milder_weighed_approved_activated_applied_and_taken_back() throws IOException {
        assertTrue(verdict("before").contains("BLOCK"));
        type(0, "Texte à modifier", "edit", event, "OPEN-SCIENCE", "--at", "2027-01-04T10:00Z");
        makeMilder("open-science.regles", "(?s)(règle IP-04.*?alors: )à régulariser");
        type(1, "trouvé « point d’attention »", "test", event);
        makeMilder("open-science.scenarios.csv", "(?m)^(IP-04;.*;)à régulariser$");
        type(0, "0 en échec", "test", event);
        type(0, "Décisions qui changent 1", "impact", event);
        assertTrue(Files.exists(place.resolve("event-impact").resolve("impact.csv")));
        type(2, "la même personne", sign("approve", "marchetti INES", "2027-01-05T10:00Z"));
        type(2, "n’est pas approuvé", "activate", event, "OPEN-SCIENCE", "--at", "2027-01-05T10:00Z");
        type(0, "déclarés, non vérifiés", sign("approve", "Paul Vasseur", "2027-01-05T10:00Z"));
        type(0, "Avis à publier", "activate", event, "OPEN-SCIENCE", "--at", "2027-01-06T10:00Z");
        assertTrue(verdict("milder").contains("WARN"));
        assertTrue(Files.readString(place.resolve("milder").resolve("minutes.html"))
                .contains("nouveau texte le 6"));
        type(0, "Retour à un texte antérieur", sign("rollback", "Paul Vasseur", "2027-01-07T10:00Z"));
        assertEquals(verdict("before"), verdict("after"));
        type(0, "Règles exportées", "export", event, place.resolve("kept").toString());
        assertTrue(Files.exists(place.resolve("kept").resolve("rules").resolve("versions.csv")));
    }

    @Test
    void mistake_in_a_rule_file_is_told_with_its_line_and_what_may_be_meant() throws IOException {
        Path file = place.resolve("mon-lot.regles");
        Files.writeString(file, """
                règle TST-01
                  titre fr: Essai
                  titre en: Trial
                  base légale: Règlement
                  responsable: Comité
                  sujet: projet rendu
                  si: le dépôt du code n'est pas publique
                  alors: irrecevable
                """);
        Typed typed = Typed.in(Language.FR, "rules", "check", file.toString());
        assertEquals(2, typed.exit());
        assertTrue(plain(typed).contains("mon-lot.regles:7"), typed.said());
        assertTrue(plain(typed).contains("Vouliez-vous dire : « le dépôt du code n’est pas public » ?"), typed.said());
    }

    @Test
    void packs_of_the_program_are_sound_and_tested_by_name_and_as_a_folder() {
        type(0, "IP-01, IP-02", "check", "open-science");
        type(0, "SPONSOR", "test", "SPONSOR", "--json");
        type(2, "vouliez-vous dire « SPONSOR »", "check", "SPONSORS");
        type(0, "OPEN-SCIENCE", "check", Path.of("..", "rules", "packs").toString());
    }

    @Test
    void command_without_its_act_shows_the_acts() {
        Typed typed = Typed.in(Language.EN, "rules");
        assertEquals(2, typed.exit());
        assertTrue(typed.err().contains("approve"), typed.err());
    }

    private void makeMilder(String name, String pattern) throws IOException {
        Path file = Path.of(event).resolve("rules").resolve(name);
        Files.writeString(file, Files.readString(file).replaceAll(pattern, "$1point d'attention"));
    }

    private String[] sign(String act, String approver, String at) {
        String typed = "%s@%s@OPEN-SCIENCE@--as@%s@--reason@Voté en séance@--at@%s".formatted(act, event, approver, at);
        return (act.equals("approve") ? typed + "@--author@Inès Marchetti" : typed).split("@");
    }

    /** What the run says of the second entry. */
    private String verdict(String out) throws IOException {
        Path results = place.resolve(out);
        Typed.in(Language.FR, "run", event, "--out", results.toString());
        return Files.readString(results.resolve("verdicts.csv"))
                .lines()
                .filter(line -> line.contains(";P2;"))
                .reduce("", String::concat);
    }

    private static String plain(Typed typed) {
        return typed.said().replaceAll("[\u00a0\u202f]", " ");
    }

    private static void type(int exit, String said, String... words) {
        String[] all = new String[words.length + 1];
        all[0] = "rules";
        System.arraycopy(words, 0, all, 1, words.length);
        Typed typed = Typed.in(Language.FR, all);
        assertEquals(exit, typed.exit(), typed.said());
        assertTrue(plain(typed).contains(said), typed.said());
    }
}
