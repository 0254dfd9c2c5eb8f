package org.palmares.engine.domain;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

    private static Identity person(String familyName) {
        return person("J2", familyName);
    }

    private static Identity person(String id, String familyName) {
        return new Identity(Id.of(id), "Anne", familyName, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
