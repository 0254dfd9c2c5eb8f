package org.palmares.api.event.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palmares.api.event.table.TableOptions;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Role;

class RoleReaderTest {

    private final RoleReader roles = new RoleReader(World.CONTEXT.roles(), ImportSettings.DEFAULT);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Médecin|MEDECIN",
                "MEDECIN GÉNÉRALISTE|MEDECIN",
                "science des données|DATA",
                "Physician|MEDECIN",
                "médecin et développeur|MEDECIN DEV",
                "dev / data|DEV DATA",
                "Développeuse full-stack, UX|DEV DESIGN",
                "développeur·euse|DEV",
                "Développeur.se|DEV",
                "infirmier(e)|INFIRMIER",
                "infirmier·ère|INFIRMIER",
                "Infirmier/ère|INFIRMIER",
                "statisticien(ne)|STAT",
                "pharmacien·ne·s|PHARMACIEN",
                "développeurs|DEV",
                "aidante familiale|PATIENT",
                "chef·fe de projet|BUSINESS",
                "Développeur, porteur de projet|DEV",
                "ingénieure logiciel senior|DEV",
                "ergonome|DESIGN",
                "Docteur en pharmacie|PHARMACIEN"
            })
    void words_of_the_field_are_understood(String text, String expected) {
        assertEquals(new RoleReader.Reading(ids(expected), List.of()), read(text, "", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "Dr",
        "docteur",
        "interne",
        "externe",
        "biologiste",
        "DIM",
        "IDE",
        "ergo",
        "pharma",
        "étudiante",
        "kiné",
        "astronaute"
    })
    void a_word_that_says_too_little_or_names_no_role_of_the_event_is_asked(String text) {
        assertEquals(new RoleReader.Reading(List.of(), List.of(text)), read(text, "", ""));
    }

    @Test
    void specialty_or_organisation_settles_what_the_word_leaves_open() {
        assertEquals(ids("MEDECIN"), read("Dr", "cardiologie", "").roles());
        assertEquals(ids("PHARMACIEN"), read("interne", "", "PUI de l'hôpital").roles());
        assertEquals(ids("STAT"), read("DIM", "information médicale", "").roles());
        assertEquals(List.of("Dr"), read("Dr", "cardiologie et pharmacie", "").unclear());
    }

    @Test
    void what_is_known_is_kept_beside_what_is_asked() {
        assertEquals(
                new RoleReader.Reading(ids("DEV"), List.of("astronaute")), read("développeur et astronaute", "", ""));
    }

    @Test
    void blank_and_none_say_nothing() {
        assertEquals(new RoleReader.Reading(List.of(), List.of()), read("", "", ""));
        assertEquals(new RoleReader.Reading(List.of(), List.of()), read("Aucun", "", ""));
    }

    @Test
    void the_words_of_the_event_come_first() {
        TreeMap<String, Id<Role>> words = new TreeMap<>();
        words.put("Chargé de mission", Id.of("BUSINESS"));
        words.put("médecin", Id.of("AUTRE"));
        ImportSettings settings =
                new ImportSettings(TableOptions.GUESS, Optional.empty(), new TreeMap<>(), words, false, false);
        RoleReader own = new RoleReader(World.CONTEXT.roles(), settings);
        assertEquals(
                ids("BUSINESS"),
                own.read(List.of("chargé de mission santé"), "", "").roles());
        assertEquals(ids("AUTRE"), own.read(List.of("Médecin"), "", "").roles());
    }

    private RoleReader.Reading read(String text, String specialty, String organisation) {
        return roles.read(List.of(text), specialty, organisation);
    }

    private static List<Id<Role>> ids(String text) {
        return List.of(text.split(" ")).stream().map(Id::<Role>of).toList();
    }
}
