package org.palmares.api.event.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.palmares.api.event.roster.World.counts;
import static org.palmares.api.event.roster.World.roles;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.palmares.api.event.table.TableOptions;
import org.palmares.engine.domain.Id;

class ImportYamlTest {

    @Test
    void every_key_is_read() {
        ImportYaml.Reading reading = ImportYaml.read("import.yaml", """
                source: helloasso
                charset: windows-1252
                delimiter: tab
                sheet: Export
                dates: month-first
                waiting-list: keep
                columns:
                  "Qui êtes-vous ?": role
                  "Années": attribute:experience
                roles:
                  chargé de mission: BUSINESS
                """);
        assertEquals(List.of(), reading.problems());
        assertEquals(
                new ImportSettings(
                        new TableOptions(
                                Optional.of(Charset.forName("windows-1252")), Optional.of('\t'), Optional.of("Export")),
                        Optional.of("helloasso"),
                        new TreeMap<>(Map.of(
                                "Qui êtes-vous ?",
                                Target.of(Target.Field.ROLE),
                                "Années",
                                new Target(Target.Field.ATTRIBUTE, "experience"))),
                        new TreeMap<>(Map.of("chargé de mission", Id.of("BUSINESS"))),
                        true,
                        true),
                reading.settings());
    }

    @Test
    void what_is_not_understood_is_told_with_its_place() {
        ImportYaml.Reading reading = ImportYaml.read(
                "import.yaml",
                "colonnes: {a: role}\ncolumns:\n  a: rôle\n  b: role\n  b: role\ncharset: klingon\ndates: [1]\n"
                        + "delimiter: ab\nroles: {x: 'a b'}\n");
        assertEquals(
                List.of(
                        "import.yaml:1:11",
                        "import.yaml:3:6",
                        "import.yaml:5:3",
                        "import.yaml:6:10",
                        "import.yaml:7:8",
                        "import.yaml:8:12",
                        "import.yaml:9:12"),
                reading.problems().stream().map(p -> p.place().toString()).toList());
    }

    @Test
    void the_recognised_mapping_can_be_written_edited_and_read_back() {
        String csv = "Nom;Prénom;Fonction;Taille \"T-shirt\"\nMartin;Zoé;DEV;M\n";
        ImportReport report = World.read(csv).report();
        String yaml = ImportYaml.write(report.origin(), report.mapping());
        assertEquals("""
                # Ce que contient chaque colonne / what each column holds: roster.csv
                source: "roster"
                charset: "UTF-8"
                delimiter: ";"
                columns:
                  "Nom": family_name
                  "Prénom": given_name
                  "Fonction": role
                  "Taille \\"T-shirt\\"": ignore
                """, yaml);
        ImportYaml.Reading back = ImportYaml.read("import.yaml", yaml);
        assertEquals(List.of(), back.problems());
        assertEquals(List.of(), World.read(csv, "", back.settings()).problems());
    }

    @Test
    void the_events_own_columns_words_and_waiting_list_are_obeyed() {
        ImportSettings settings = ImportYaml.read(
                        "import.yaml", "waiting-list: keep\ncolumns: {Qui: role, Etat: status}\nroles: {mécano: DEV}\n")
                .settings();
        ImportedRoster roster = World.read("Nom;Qui;Etat\nMartin;Mécano;waitlist\n", "", settings);
        assertEquals(List.of(1, 1, 0, 0, 0), counts(roster));
        assertEquals(List.of("DEV"), roles(roster.participants().get(0)));
    }

    @Test
    void no_damaged_settings_throw() {
        String good = "columns:\n  \"a\": role\n  b: &x wish\nroles: {x: DEV}\ndates: day-first\n";
        String letters = "{}[]:-\n\"'&*!#%@ abx\t?|>";
        Random random = new Random(20261014);
        int problems = 0;
        for (int attempt = 0; attempt < 1_000; attempt++) {
            StringBuilder text = new StringBuilder(good);
            for (int edits = 1 + random.nextInt(4); edits > 0; edits--) {
                text.setCharAt(random.nextInt(text.length()), letters.charAt(random.nextInt(letters.length())));
            }
            problems +=
                    ImportYaml.read("import.yaml", text.toString()).problems().size();
        }
        assertTrue(problems > 100, "damage was seen: " + problems);
    }
}
