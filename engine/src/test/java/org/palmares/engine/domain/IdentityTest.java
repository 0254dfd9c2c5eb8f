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

    @Test
    void half_of_a_double_family_name_names_a_person() {
        Identity person = person("Tardieu-Lenoir");
        for (String reason : List.of(
                "Mme Tardieu y croit moins",
                "M. Lenoir aussi",
                "selon tardieu",
                "LENOIR insiste",
                "Tardieu-Dubois",
                "vu par Lenoir.")) {
            assertTrue(person.isNamedIn(reason), reason);
        }
        assertTrue(person("Tardieu Lenoir").isNamedIn("Mme Tardieu y croit moins"));
        assertTrue(person("Tardieu‐Lenoir").isNamedIn("Mme Lenoir y croit moins"));
        assertTrue(person("van den Heuvel").isNamedIn("Heuvel insiste"));
        assertFalse(person.isNamedIn("il est tard et le ciel est noir"));
    }

    @Test
    void half_of_a_family_name_that_is_a_usual_word_needs_a_title_or_the_given_name() {
        Identity person = person("Le Grand");
        for (String named : List.of(
                "M. Grand insiste",
                "Mme Grand",
                "madame Grand",
                "Dr Grand",
                "Prof. Grand",
                "Anne Grand",
                "anne grand",
                "GRAND Anne",
                "Le Grand Prix")) {
            assertTrue(person.isNamedIn(named), named);
        }
        for (String passes : List.of(
                "un grand écart",
                "le grand prix",
                "Grand écart entre les notes",
                "à 3 m. Grand écart",
                "l'option M, Grand écart",
                "le dr grand ouvert",
                "Monsieur. Grand écart")) {
            assertFalse(person.isNamedIn(passes), passes);
        }
        assertFalse(person("Petit-Jour").isNamedIn("Petit écart d'un jour"));
    }

    @Test
    void particle_or_a_short_part_alone_names_nobody() {
        for (String passes : List.of(
                "M. de sa part", "la note", "Le jury", "Mme La Poste", "Van der Waals", "Ben oui", "M. Le Goff")) {
            assertFalse(person("de La Tremblaye").isNamedIn(passes), passes);
            assertFalse(person("Ben Ali").isNamedIn(passes), passes);
            assertFalse(person("Van der Straeten").isNamedIn(passes), passes);
        }
        assertFalse(person("Ben Ali").isNamedIn("ali"));
        assertTrue(person("Ben Ali").isNamedIn("M. Ali insiste"));
        assertFalse(person("Della Rocca").isNamedIn("Mme Della Chiesa"));
        assertTrue(person("Della Rocca").isNamedIn("Mme Rocca"));
    }

    @Test
    void part_with_an_elision_needs_its_capitals() {
        Identity person = person("de L'Hôpital");
        assertFalse(person.isNamedIn("l'hôpital en a besoin"));
        assertFalse(person.isNamedIn("vu à l'Hôpital Necker"));
        assertTrue(person.isNamedIn("M. L'Hôpital insiste"));
    }

    @Test
    void given_name_and_the_initial_of_the_family_name_name_a_person() {
        for (String named : List.of("Anne P. le trouve confus", "anne P", "ANNE P.", "c'est Anne P.-D. qui le dit")) {
            assertTrue(person("Petit").isNamedIn(named), named);
            assertTrue(person("Petit-Dumas").isNamedIn(named), named);
        }
        assertTrue(person("Élie").isNamedIn("Anne E. doute"));
        assertTrue(person("Élie").isNamedIn("Anne É. doute"));
        assertTrue(person("Le Goff").isNamedIn("Anne L. doute"));
        assertTrue(person("Le Goff").isNamedIn("Anne G. doute"));
        for (String passes : List.of(
                "Anne a raison",
                "Anne B. doute",
                "Anne. P reste ouvert",
                "Anne, P. 12",
                "Anne p",
                "Jeanne P. doute",
                "Anne Pascal doute",
                "P. doute")) {
            assertFalse(person("Petit").isNamedIn(passes), passes);
        }
        assertFalse(person("Lenoir").isNamedIn("Anne L'a dit"));
        assertFalse(person("Lenoir").isNamedIn("Anne L’a dit"));
    }

    @Test
    void given_name_that_is_a_usual_word_needs_its_capital_beside_an_initial() {
        Identity rose = new Identity(Id.of("J2"), "Rose", "Abel", Optional.empty(), Optional.empty(), Optional.empty());
        assertFalse(rose.isNamedIn("la zone rose A"));
        assertTrue(rose.isNamedIn("Rose A. doute"));
    }

    @Test
    void family_name_alone_has_no_initial_beside_it() {
        Identity only = new Identity(Id.of("J2"), "", "Petit", Optional.empty(), Optional.empty(), Optional.empty());
        assertFalse(only.isNamedIn("P. doute"));
        assertFalse(only.isNamedIn("l'axe P"));
    }

    @Test
    void ordinary_sentences_name_nobody() {
        List<Identity> jury = List.of(
                person("Petit-Grand"),
                person("Le Bon"),
                person("Saint-Martin"),
                person("De La Fontaine"),
                person("Rose-Bertin"),
                person("Du Bois"),
                person("Bel Air"));
        for (String passes : List.of(
                "un petit écart entre deux notes",
                "Bon travail. Grand soin du détail.",
                "Le bon équilibre, une fontaine de données",
                "du bois et de la pierre, en l'air",
                "Rose, bleu ou vert : Petit bémol sur les couleurs",
                "Saint patron des démos",
                "a small gap, a grand plan, some air")) {
            jury.forEach(juror -> assertFalse(juror.isNamedIn(passes), juror.familyName() + ": " + passes));
        }
    }

    private static Identity person(String familyName) {
        return person("J2", familyName);
    }

    private static Identity person(String id, String familyName) {
        return new Identity(Id.of(id), "Anne", familyName, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
