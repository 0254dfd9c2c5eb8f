package org.palmares.api.event.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names, dates and answers, each as typed and as read. */
class CellMeaningTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LE GOFF|Le Goff",
                "D'ALMEIDA|d'Almeida",
                "D’ALMEIDA|d’Almeida",
                "DE LA TOUR|de la Tour",
                "DU BOIS-REYMOND|du Bois-Reymond",
                "jean-pierre|Jean-Pierre",
                "ÉLISE|Élise",
                "McDonald|McDonald",
                "DE|De",
                "X|X",
                "ŒUVRARD|Œuvrard"
            })
    void names_get_name_case(String typed, String expected) {
        assertEquals(expected, Names.nameCase(typed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MARTIN Zoé|Zoé|MARTIN",
                "Zoé MARTIN DUPONT|Zoé|MARTIN DUPONT",
                "LE GOFF Anne Marie|Anne Marie|LE GOFF",
                "Martin, Zoé|Zoé|Martin",
                "Zoé Martin|''|Zoé Martin",
                "ZOÉ MARTIN|''|ZOÉ MARTIN",
                "Jean M. Dupont|''|Jean M. Dupont"
            })
    void a_full_name_is_taken_apart_only_when_its_writing_says_how(String full, String given, String family) {
        assertEquals(new Names.Pair(given, family), Names.split(full));
    }

    @ParameterizedTest
    @CsvSource({
        "04/03/1990, 1990-03-04",
        "4.3.1990, 1990-03-04",
        "04-03-90, 1990-03-04",
        "04/03/26, 2026-03-04",
        "09/10/26, 2026-10-09",
        "10/10/26, 1926-10-10",
        "1990-03-04, 1990-03-04",
        "1990-03-04T00:00, 1990-03-04",
        "04/03/1990 14:25, 1990-03-04",
        "32936, 1990-03-04",
        "32936.0, 1990-03-04",
        "29/02/2000, 2000-02-29",
        "31/02/1990, ",
        "03/25/1990, ",
        "04/03/1890, ",
        "04/03/2027, ",
        "mars 1990, ",
        "0, "
    })
    void birth_dates_are_read_as_people_write_them(String typed, LocalDate expected) {
        assertEquals(Optional.ofNullable(expected), Dates.birthDate(typed, World.STARTS_ON, false));
    }

    @ParameterizedTest
    @CsvSource({"03/25/1990, 1990-03-25", "25/03/1990, "})
    void an_event_may_say_that_months_come_first(String typed, LocalDate expected) {
        assertEquals(Optional.ofNullable(expected), Dates.birthDate(typed, World.STARTS_ON, true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "oui|true",
                "OUI|true",
                "x|true",
                "1|true",
                "TRUE|true",
                "vrai|true",
                "✓|true",
                "Oui, j'accepte d'être photographié|true",
                "J'accepte le règlement|true",
                "non|false",
                "0|false",
                "Je n'accepte pas|false",
                "I do not agree|false",
                "peut-être|",
                "2|"
            })
    void answers_are_yes_no_or_unknown(String typed, Boolean expected) {
        assertEquals(Optional.ofNullable(expected), FactReader.answer(typed));
    }
}
