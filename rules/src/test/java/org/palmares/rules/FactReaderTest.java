package org.palmares.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Subject;
import org.palmares.engine.domain.Text;

class FactReaderTest {
    private static final Place CELL = Place.of("submissions.csv", 4, 7);

    @ParameterizedTest
    @ValueSource(strings = {"oui", "Oui", "YES", "x", "X", "1", "true", "VRAI", " oui\u00a0"})
    void yes_is_written_in_many_ways(String cell) {
        assertEquals(new FactReading.Known(Fact.YES), read("repoPublic", cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"non", "NO", "0", "False", "faux"})
    void no_is_written_in_many_ways(String cell) {
        assertEquals(new FactReading.Known(Fact.NO), read("repoPublic", cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "?", "ne sait pas", "NSP", "Unknown"})
    void blank_is_unknown_and_never_no(String cell) {
        assertEquals(new FactReading.Known(Fact.UNKNOWN), read("repoPublic", cell));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "MIT;MIT",
                "mit;MIT",
                "MIT License;MIT",
                "GPL3;GPL-3.0-only",
                "GPLv2+;GPL-2.0-or-later",
                "Apache 2.0;Apache-2.0",
                "gpl v3;GPL-3.0-only",
                "GPL v3+;GPL-3.0-or-later",
                "Apache 2;Apache-2.0",
                "Apache License 2.0;Apache-2.0",
                "licence ouverte;etalab-2.0",
                "Licence Ouverte 2.0;etalab-2.0",
                "CC BY-NC;CC-BY-NC-4.0",
                "ODbL;ODbL-1.0",
                "aucune;NONE",
                "None;NONE",
                "Tous droits réservés;PROPRIETARY",
                "EUPL-1.2;EUPL-1.2",
                "cecill-b;CECILL-B"
            })
    void a_licence_is_found_by_its_id_or_as_people_write_it(String cell, String id) {
        assertEquals(new FactReading.Known(new Fact.CodeFact(id)), read("codeLicence", cell));
    }

    @Test
    void an_ambiguous_licence_is_asked_back_with_its_meanings() {
        Problem expected = Problem.asked(
                CELL,
                "FACT_LICENCE",
                new Text(
                        "codeLicence : trouvé « BSD », qui peut désigner BSD-2-Clause ou BSD-3-Clause, attendu un identifiant"
                                + " SPDX comme MIT ou CC-BY-4.0, ou « aucune ». Corrigez la case, ou laissez-la vide si la"
                                + " réponse n'est pas connue.",
                        "codeLicence: found “BSD”, which may mean BSD-2-Clause or BSD-3-Clause, expected an SPDX id such as"
                                + " MIT or CC-BY-4.0, or “none”. Correct the cell, or leave it blank if the answer is not"
                                + " known."));
        assertEquals(new FactReading.Asked(expected), read("codeLicence", "BSD"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"BSD", "BSD clause", "Licence BSD", "GPL", "LGPL", "CeCILL", "Creative Commons", "CC", "libre"})
    void a_licence_that_leaves_a_doubt_is_asked_back_and_never_chosen(String cell) {
        assertEquals("FACT_LICENCE", asked(read("codeLicence", cell)).code());
    }

    @Test
    void a_free_licence_that_not_every_list_of_the_world_names_is_open_here() {
        Fact.CodeFact licence = (Fact.CodeFact) ((FactReading.Known) read("codeLicence", "CeCILL-B")).fact();
        assertTrue(CodeLists.builtIn().get("licences-code-ouvertes").contains(licence.code()));
    }

    @Test
    void an_unknown_licence_is_asked_back() {
        assertEquals(
                "FACT_LICENCE", asked(read("codeLicence", "ma licence à moi")).code());
    }

    @Test
    void numbers_dates_codes_and_hours_are_read_as_people_write_them() {
        assertEquals(
                new FactReading.Known(new Fact.NumberFact(new BigDecimal("3.5"))), juror("declarationDays", "3,5"));
        assertEquals(
                new FactReading.Known(new Fact.CodesFact(List.of("a", "b"))), read("sponsorStaffInTeam", "b | a|b"));
        assertEquals(new FactReading.Known(new Fact.CodesFact(List.of())), read("sponsorStaffInTeam", "aucun"));
        assertEquals(new FactReading.Known(new Fact.CodeFact("OPEN")), read("healthDataLevel", "open"));
        Fact hour = new Fact.InstantFact(Instant.parse("2026-10-11T12:00:00Z"));
        for (String cell :
                List.of("2026-10-11 14:00", "2026-10-11T14:00:00", "11/10/2026 14:00", "2026-10-11T12:00:00Z")) {
            assertEquals(new FactReading.Known(hour), read("submittedAt", cell));
        }
    }

    @Test
    void a_date_is_read_in_iso_or_in_the_french_way() {
        FactDef date = new FactDef(
                Subject.Kind.JUROR, "declaredOn", FactType.DATE, FactDef.Values.FREE, List.of(), Text.same("x"));
        Fact day = new Fact.DateFact(LocalDate.of(2026, 2, 28));
        for (String cell : List.of("2026-02-28", "28/02/2026")) {
            assertEquals(new FactReading.Known(day), FactCatalogue.builtIn().parse(date, cell, World.PARIS, CELL));
        }
        assertEquals(
                "FACT_VALUE",
                asked(FactCatalogue.builtIn().parse(date, "31/02/2026", World.PARIS, CELL))
                        .code());
    }

    @Test
    void a_code_may_be_written_as_people_read_it() {
        Fact level = new Fact.CodeFact("PSEUDONYMISED");
        for (String cell : List.of("pseudonymised", "Données pseudonymisées", "pseudonymised data")) {
            assertEquals(new FactReading.Known(level), read("healthDataLevel", cell));
        }
        Fact uses = new Fact.CodesFact(List.of("TRIAGE", "WRITING"));
        assertEquals(new FactReading.Known(uses), read("aiUse", "aide à la rédaction ou au code | triage"));
    }

    @Test
    void a_mistyped_code_is_asked_back_with_the_nearest() {
        String asked =
                "healthDataLevel : trouvé « pseudonimised » (peut-être PSEUDONYMISED), attendu un code parmi NONE,"
                        + " SYNTHETIC, OPEN, AGGREGATED, PSEUDONYMISED, IDENTIFYING. Corrigez la case, ou laissez-la vide si la"
                        + " réponse n'est pas connue.";
        assertEquals(
                asked, asked(read("healthDataLevel", "pseudonimised")).message().fr());
    }

    @Test
    void a_country_is_read_by_its_letters_or_its_name() {
        for (String cell : List.of("DE", "de", "Allemagne", "germany")) {
            assertEquals(new FactReading.Known(new Fact.CodeFact("DE")), read("hostCountry", cell));
        }
        assertEquals("FACT_VALUE", asked(read("hostCountry", "Europe")).code());
    }

    @Test
    void what_cannot_be_read_is_asked_and_never_guessed() {
        assertEquals("FACT_VALUE", asked(read("repoPublic", "peut-être")).code());
        assertEquals("FACT_VALUE", asked(juror("declarationDays", "1e9")).code());
        assertEquals("FACT_VALUE", asked(read("healthDataLevel", "OUVERT")).code());
        assertEquals(
                "FACT_VALUE", asked(read("submittedAt", "31/02/2026 14:00")).code());
        assertEquals("FACT_VALUE", asked(read("sponsorStaffInTeam", "a||b")).code());
        assertEquals("FACT_VALUE", asked(read("repoPublic", "oui".repeat(200))).code());
    }

    private static Problem asked(FactReading reading) {
        return ((FactReading.Asked) reading).problem();
    }

    private static FactReading read(String fact, String cell) {
        FactCatalogue catalogue = FactCatalogue.builtIn();
        return catalogue.parse(catalogue.get(Subject.Kind.SUBMISSION, fact), cell, World.PARIS, CELL);
    }

    private static FactReading juror(String fact, String cell) {
        FactCatalogue catalogue = FactCatalogue.builtIn();
        return catalogue.parse(catalogue.get(Subject.Kind.JUROR, fact), cell, World.PARIS, CELL);
    }
}
