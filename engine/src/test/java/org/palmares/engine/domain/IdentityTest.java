package org.palmares.engine.domain;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IdentityTest {
    @Test
    void family_name_names_a_person_as_written_and_as_whole_words() {
        Identity person = person("Le Gall");
        assertTrue(person.isNamedIn("d'après Le Gall, trop tôt"));
        assertTrue(person.isNamedIn("Le Gall"));
        assertFalse(person.isNamedIn("le gallois de service"));
        assertFalse(person.isNamedIn("Le Gallois"));
    }

    @Test
    void id_names_a_person_too() {
        assertTrue(person("Roux").isNamedIn("erreur de J2."));
        assertFalse(person("Roux").isNamedIn("erreur de J21"));
    }

    @Test
    void id_of_figures_alone_names_nobody() {
        assertFalse(person("7", "Roux").isNamedIn("7 points d'écart"));
        assertTrue(person("7", "Roux").isNamedIn("7 points d'écart selon Roux"));
    }

    @Test
    void name_is_read_as_words_and_not_as_a_pattern() {
        assertTrue(person("O'Neil (jr.)").isNamedIn("selon O'Neil (jr.)"));
        assertFalse(person(".*").isNamedIn("personne"));
    }

    @Test
    void neither_capitals_nor_accents_hide_a_name() {
        for (String reason :
                List.of("RABIÉR insiste", "rabier a corrigé", "Rabièr et GUERIN", "anne rabier", "RABIER Anne")) {
            assertTrue(person("Rabier").isNamedIn(reason), reason);
        }
        assertTrue(person("Guérin-d’Été").isNamedIn("vu par GUERIN D'ETE"));
        assertTrue(person("Le Gall").isNamedIn("LE GALL insiste"));
        assertTrue(person("Groß").isNamedIn("GROSS"));
        assertTrue(person("Œuvrard").isNamedIn("Oeuvrard insiste"));
        assertTrue(person("Laetitien").isNamedIn("selon Lætitien"));
        assertTrue(person("J2", "Roux").isNamedIn("selon j2"));
    }

    @Test
    void family_name_that_is_a_usual_word_needs_its_capital_or_the_given_name() {
        Identity petit = person("Petit");
        assertFalse(petit.isNamedIn("un petit écart"));
        assertFalse(person("Léger").isNamedIn("un peu léger"));
        assertFalse(person("Bright").isNamedIn("a bright idea"));
        assertTrue(petit.isNamedIn("Petit insiste"));
        assertTrue(petit.isNamedIn("PETIT insiste"));
        assertTrue(petit.isNamedIn("anne petit insiste"));
        assertFalse(person("Le Grand").isNamedIn("Le grand nombre"));
        assertTrue(person("Le Grand").isNamedIn("LE GRAND insiste"));
        assertFalse(person("Lè Grand").isNamedIn("le grand nombre"));
    }

    @Test
    void id_of_letters_alone_counts_as_written() {
        assertFalse(person("D", "Stainforth").isNamedIn("d'après le jury"));
        assertTrue(person("D", "Stainforth").isNamedIn("D insiste"));
    }

    private static Identity person(String familyName) {
        return person("J2", familyName);
    }

    private static Identity person(String id, String familyName) {
        return new Identity(Id.of(id), "Anne", familyName, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
