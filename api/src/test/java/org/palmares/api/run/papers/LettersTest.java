package org.palmares.api.run.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.report.Letter;
import org.palmares.api.run.SmallFolder;
import org.palmares.api.run.Worlds;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;

/** The heats of {@link SmallFolder} let S1 and S2 through; S3, whose team has a product of a sponsor's, is left out. */
class LettersTest {
    private static final String WITHOUT_SPONSOR = Worlds.YAML.replace("packs: [BASE, SPONSOR]", "packs: [BASE]");

    private static final String ADOPTED = Worlds.lines(
            "round;submission;rank;for;against;abstentions;reason",
            "heats;S3;2;2;0;0;A clearer need",
            "heats;S2;3;2;0;0;Makes way");

    @TempDir
    Path home;

    @Test
    void a_team_that_a_cut_leaves_out_reads_by_which_rule_and_its_own_rank() {
        SortedMap<Id<Submission>, Letter> letters = letters("event.yaml", WITHOUT_SPONSOR);
        assertEquals(List.of(Id.of("S3")), List.copyOf(letters.keySet()));
        Letter letter = letters.get(letters.firstKey());
        assertEquals(Optional.empty(), letter.findings());
        assertEquals(
                List.of(new Letter.LeftOut(
                        new Text("Séries", "Heats"),
                        true,
                        List.of(
                                new Text("Vont plus loin : les 2 premiers.", "Going on: the first 2."),
                                new Text(
                                        "Il a le rang 3 sur 3 projets classés, avec 50,00 points sur 100.",
                                        "Its rank is 3 of 3 submissions ranked, with 50.00 points out of 100.")))),
                letter.leftOut());
    }

    @Test
    void the_letter_names_no_other_team_and_no_juror() {
        String page = page(letters("event.yaml", WITHOUT_SPONSOR), "S3");
        assertTrue(page.contains("Projet de lettre, à ne pas envoyer"), page);
        assertTrue(page.contains("Retour du jury"), page);
        assertTrue(page.contains("Recours"), page);
        for (String other : List.of("Boussole", "Carnet", "S1", "S2", "Ferrand", "Tessier", "J1", "80")) {
            assertFalse(page.contains(other), other);
        }
    }

    @Test
    void once_the_jury_has_adopted_the_ranking_the_letter_is_no_draft_and_follows_it() {
        SortedMap<Id<Submission>, Letter> letters = letters("event.yaml", WITHOUT_SPONSOR, "adopted.csv", ADOPTED);
        assertEquals(List.of(Id.of("S2")), List.copyOf(letters.keySet()));
        Letter letter = letters.get(letters.firstKey());
        assertFalse(letter.isDraft());
        assertTrue(page(letters, "S2").contains("par décision du jury"), page(letters, "S2"));
        assertTrue(letter.leftOut().get(0).sentences().get(1).fr().startsWith("Il a le rang 3 sur 3"));
    }

    @Test
    void what_the_rules_found_and_the_cut_stand_in_one_letter() {
        Letter letter = letters().get(Id.<Submission>of("S3"));
        assertTrue(letter.findings().isPresent());
        assertEquals(1, letter.leftOut().size());
    }

    private static String page(SortedMap<Id<Submission>, Letter> letters, String entry) {
        byte[] html = letters.get(Id.<Submission>of(entry)).html(List.of(Language.values()));
        String page = new String(html, StandardCharsets.UTF_8);
        return page.substring(page.indexOf("<body>"));
    }

    private SortedMap<Id<Submission>, Letter> letters(String... more) {
        Worlds.folder(home, SmallFolder.FILES);
        return Letters.of(Worlds.run(Worlds.folder(home, more)).stages());
    }
}
