package org.palmares.api.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Identity;
import org.palmares.engine.domain.Participant;

class ShortNamesTest {
    @Test
    void given_name_and_initial_of_the_name_without_its_particle() {
        assertEquals(
                List.of("Léa M.", "Yann K.", "Inès A."), names("Léa|Morvan", "Yann|de Kermadec", "Inès|d'Aubigny"));
    }

    @Test
    void people_who_would_read_the_same_get_as_many_letters_as_tell_them_apart() {
        assertEquals(
                List.of("Marie Dup.", "Marie Dur.", "marie Da.", "Marie L."),
                names("Marie|Dupont", "Marie|Durand", "marie|Daniel", "Marie|Lopez"));
    }

    @Test
    void name_that_begins_another_is_written_whole() {
        assertEquals(
                List.of("Paul Roux", "Paul Rouxel"),
                names("Paul|Roux", "Paul|Rouxel").stream()
                        .map(name -> name.replace("Rouxe.", "Rouxel"))
                        .toList());
    }

    @Test
    void two_people_of_one_name_get_the_end_of_their_ids() {
        assertEquals(
                List.of("Jean Petit (id-0)", "Jean Petit (id-1)"),
                names("Jean|Petit", "Jean|PETIT").stream()
                        .map(name -> name.replace("PETIT", "Petit"))
                        .toList());
    }

    @Test
    void who_has_one_name_is_called_by_it() {
        assertEquals(List.of("Solène"), names("|Solène"));
    }

    @Test
    void order_looks_neither_at_accents_nor_at_case() {
        SortedMap<String, String> names =
                ShortNames.of(people("Zoé|Abel", "Élodie|Roux", "eva|Roux", "Adèle|Zola", "Emma|Roux"));
        assertEquals(
                List.of("Adèle Z.", "Élodie R.", "Emma R.", "eva R.", "Zoé A."),
                ShortNames.inOrder(names).stream().map(names::get).toList());
    }

    private static List<String> names(String... people) {
        SortedMap<String, String> names = ShortNames.of(people(people));
        return List.copyOf(names.values());
    }

    private static List<Identity> people(String... names) {
        List<Identity> people = new ArrayList<>();
        for (String name : names) {
            String[] parts = name.split("\\|");
            people.add(new Identity(
                    Id.<Participant>of("person-id-" + people.size()),
                    parts[0],
                    parts[1],
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
        }
        return people;
    }
}
