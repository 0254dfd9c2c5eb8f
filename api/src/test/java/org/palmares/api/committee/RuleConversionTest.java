package org.palmares.api.committee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.run.RunResult.Status;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Problem;
import org.palmares.rules.Pack;
import org.palmares.rules.RulePacks;
import org.palmares.rules.RuleWriter;

class RuleConversionTest {
    private static final String TITLE = "titre fr: Code sans licence";

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> a_pack_comes_back_letter_by_letter() {
        return RulePacks.builtIn().stream()
                .flatMap(pack -> Stream.of(".csv", ".xlsx")
                        .flatMap(ending -> Stream.of(Language.values())
                                .map(language -> DynamicTest.dynamicTest(
                                        pack.name() + ending + " " + language,
                                        () -> assertComesBack(pack, ending, language)))));
    }

    @Test
    void what_a_spreadsheet_would_run_comes_back_as_it_was_and_runs_nowhere() throws IOException {
        for (String title : List.of("=1+1", "-18 ans", "'=1+1", "''", "@cmd", "+33", "'entre apostrophes'")) {
            Path text = rule(title);
            for (String ending : List.of(".csv", ".xlsx")) {
                Path table = text.resolveSibling("own" + ending);
                Path again = text.resolveSibling("again.regles");
                assertEquals(Status.DONE, convert(text, table).status());
                if (ending.equals(".csv")) {
                    assertFalse(Files.readString(table).matches("(?s).*;\"?[=+@-].*"), title);
                }
                assertEquals(List.of(), convert(table, again).problems(), title);
                assertEquals(Files.readString(text), Files.readString(again));
                Files.delete(table);
                Files.delete(again);
            }
        }
    }

    @Test
    void a_table_is_checked_and_tested_as_its_text_is_with_the_places_of_its_cells() throws IOException {
        Path table = folder.resolve("open-science.csv");
        convert(Path.of("OPEN-SCIENCE"), table);
        assertEquals(Status.DONE, TextCheck.test(List.of(table.toString())).status());
        String text = Files.readString(table);
        Files.writeString(table, text.replaceFirst("à régulariser;", "à régularizer;"));
        Problem problem = TextCheck.check(List.of(table.toString())).problems().get(0);
        assertEquals("RULE_VALUE " + table + ":2:14", problem.code() + " " + problem.place());
    }

    @Test
    void a_workbook_is_refused_at_the_cell_of_its_sheet() throws IOException {
        Path table = folder.resolve("own.xlsx");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "x", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Feuille");
            List<String> headings = List.of("règle", "titre fr", "titre en", "base légale", "responsable", "sujet");
            for (int at = 0; at < headings.size(); at++) {
                sheet.value(0, at, headings.get(at));
                sheet.value(1, at, "x");
            }
            sheet.value(0, 6, "si");
            sheet.value(0, 7, "alors");
            sheet.formula(1, 7, "\"irrecevable\"");
        }
        Files.write(table, bytes.toByteArray());
        Problem problem = TextCheck.check(List.of(table.toString())).problems().get(0);
        assertEquals("TABLE_FORMULA " + table + " [Feuille]:2:8", problem.code() + " " + problem.place());
    }

    @Test
    void a_workbook_has_the_words_of_its_language() throws IOException {
        Path table = folder.resolve("open-science.xlsx");
        RuleConversion.convert(Path.of("OPEN-SCIENCE"), table, Language.EN);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(Files.readAllBytes(table)))) {
            assertEquals(
                    List.of("rule", "subject", "title fr", "title en", "basis", "basis fr"),
                    workbook.getFirstSheet().read().get(0).stream()
                            .limit(6)
                            .map(cell -> cell.getText())
                            .toList());
        }
    }

    @Test
    void nothing_is_overwritten_and_a_list_is_no_table() throws IOException {
        Path table = folder.resolve("own.csv");
        convert(rule("Titre"), table);
        assertEquals(List.of("RULES_FILE_EXISTS"), Committee.codes(convert(Path.of("OPEN-SCIENCE"), table)));
        assertEquals(
                List.of("RULES_NOT_A_FILE"),
                Committee.codes(convert(Path.of("OPEN-SCIENCE"), folder.resolve("Mes règles.csv"))));
        Path list = folder.resolve("licences-code-ouvertes.csv");
        Files.writeString(list, "id;nom\nMIT;MIT\n");
        assertEquals(Status.DONE, TextCheck.check(List.of(list.toString())).status());
        assertEquals(List.of("RULES_ONE_TEXT"), Committee.codes(convert(list, folder.resolve("list.xlsx"))));
    }

    @Test
    void comments_are_counted_since_no_rule_has_them() throws IOException {
        Path text = rule("Titre");
        Files.writeString(text, "# un\n# deux\n" + Files.readString(text));
        Answer answer = convert(text, folder.resolve("own.csv"));
        assertEquals(
                "RULES_COMMENTS true",
                answer.problems().get(0).code() + " "
                        + answer.problems().get(0).message().fr().contains("non reprises : 2"));
    }

    @Test
    void a_table_becomes_the_working_text_only_where_that_is_asked_for() throws IOException {
        Committee committee = new Committee(folder);
        committee.edit();
        String before = committee.read("rules/open-science.scenarios.csv");
        Path table = folder.resolve("open-science.csv");
        RuleConversion.convert(committee.event.resolve("rules/open-science.regles"), table, Language.FR);
        Files.delete(folder.resolve("open-science.scenarios.csv"));
        Files.writeString(
                table, Files.readString(table).replace("Code sans licence ouverte", "Code qui n'a pas de licence"));
        assertEquals(List.of("RULES_DRAFT_EXISTS"), Committee.codes(take(committee, table, false)));
        assertEquals(Status.DONE, take(committee, table, true).status());
        String text = committee.read("rules/open-science.regles");
        assertEquals(before, committee.read("rules/open-science.scenarios.csv"));
        assertEquals(
                Optional.of("  titre fr: Code qui n'a pas de licence reconnue"),
                text.lines().filter(line -> line.contains("titre fr: Code")).findFirst());
        assertFalse(text.contains(TITLE));
    }

    private static Answer take(Committee committee, Path table, boolean replace) {
        return Drafting.edit(committee.event, table.toString(), replace, Committee.MONDAY);
    }

    private void assertComesBack(Pack pack, String ending, Language language) throws IOException {
        Path table = folder.resolve("own" + language + ending);
        Path text = folder.resolve("own" + language + ".regles");
        assertEquals(
                Status.DONE,
                RuleConversion.convert(Path.of(pack.name()), table, language).status());
        assertEquals(List.of(), RuleConversion.convert(table, text, language).problems());
        assertEquals(RuleWriter.write(pack.rules(), language), Files.readString(text));
        for (Path written : List.of(table, text, folder.resolve("own" + language + ".scenarios.csv"))) {
            Files.deleteIfExists(written);
        }
    }

    private Path rule(String title) throws IOException {
        Path text = folder.resolve("own.regles");
        Files.writeString(text, """
                règle XX-01
                  titre fr: %s
                  titre en: Title
                  base légale: Règlement
                  responsable: Comité
                  sujet: projet rendu
                  si: le dépôt du code n'est pas public
                  alors: à régulariser

                """.formatted(title));
        return text;
    }

    private static Answer convert(Path from, Path to) {
        return RuleConversion.convert(from, to, Language.FR);
    }
}
