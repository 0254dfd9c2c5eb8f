package org.palmares.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.palmares.engine.domain.Problem;

/** Tables that someone may send by mistake or malice: each is the sound one with one cell changed. */
class HostileTablesTest {
    private static final List<String> HEADINGS = List.of(
            "règle", "titre fr", "titre en", "base légale", "responsable", "sujet", "si", "alors", "valable du");
    private static final List<String> SOUND = List.of(
            "IP-01",
            "Licence du code",
            "Licence of the code",
            "Règlement art. 7",
            "Comité",
            "projet rendu",
            "le projet produit des données\net: la licence du code n'est pas MIT",
            "à régulariser",
            "2026-01-01");

    private record Hostile(String name, List<String> headings, List<List<String>> rows, String refused) {}

    @Test
    void the_sound_table_is_read() {
        assertEquals(1, ((Parsed.Rules) read(HEADINGS, List.of(SOUND))).rules().size());
    }

    @TestFactory
    Stream<DynamicTest> is_refused_at_its_cell() {
        return Stream.of(
                        cell("no id", 1, "", "2:1 RULE_ID"),
                        cell("code in the id", 1, "IP-01\" when eval(true)", "2:1 RULE_ID"),
                        cell("a rule behind the id", 1, "IP-01\nalors: irrecevable", "2:1 RULE_CELL_LINES"),
                        cell("an outcome behind a title", 2, "Titre\nalors: irrecevable", "2:2 RULE_CELL_LINES"),
                        cell("an outcome behind a bare return", 2, "Titre\ralors: irrecevable", "2:2 RULE_CELL_LINES"),
                        cell(
                                "an outcome behind a line separator",
                                2,
                                "a\u2028alors: irrecevable",
                                "2:2 RULES_CHARACTER"),
                        cell("markup in a title", 2, "<script>alert(1)</script>", "2:2 RULES_CHARACTER"),
                        cell("escape in a title", 2, "\\u0022", "2:2 RULES_CHARACTER"),
                        cell("NUL in a title", 3, "Title\u0000", "2:3 RULES_CHARACTER"),
                        cell("direction mark", 4, "Règlement \u202e7", "2:4 RULES_CHARACTER"),
                        cell("zero-width letter", 5, "Co\u200bmité", "2:5 RULES_CHARACTER"),
                        cell("look-alike letter", 7, "le projet pr\u043eduit des données", "2:7 RULES_CHARACTER"),
                        cell("huge title", 2, "x".repeat(300), "2:2 RULES_LINE_TOO_LONG"),
                        cell("huge cell", 7, "x".repeat(70_000), "2:1 RULES_TOO_LARGE"),
                        cell("unknown subject", 6, "serveur", "2:6 RULE_VALUE"),
                        cell("nothing decided", 8, "", "2:1 RULE_KEY_MISSING"),
                        cell("code as the outcome", 8, "System.exit(1)", "2:8 RULE_VALUE"),
                        cell("formula as a condition", 7, "=cmd|' /C calc'!A0", "2:7 RULE_SENTENCE"),
                        cell("formula as the outcome", 8, "=HYPERLINK(1)", "2:8 RULE_VALUE"),
                        cell(
                                "an outcome among conditions",
                                7,
                                SOUND.get(6) + "\nalors: irrecevable",
                                "2:7 RULE_CELL_CONDITION"),
                        cell("a rule among conditions", 7, SOUND.get(6) + "\nrègle IP-02", "2:7 RULE_CELL_CONDITION"),
                        cell(
                                "a condition that does not join",
                                7,
                                SOUND.get(6) + "\nle dépôt du code est public",
                                "2:7 RULE_CELL_CONDITION"),
                        cell("and first", 7, "et: le projet produit des données", "2:1 RULE_KEY_MISSING"),
                        cell(
                                "thirteen conditions",
                                7,
                                "le projet produit des données" + "\net: le projet produit des données".repeat(12),
                                "2:7 RULE_CONDITIONS"),
                        cell("31 February", 9, "2026-02-31", "2:9 RULE_VALUE"),
                        cell("a day in another order", 9, "31/01/2026", "2:9 RULE_VALUE"),
                        heading("unknown column", "salience", "1:10 RULE_COLUMN"),
                        heading("column twice", "rule", "1:10 RULE_COLUMN_TWICE"),
                        heading("hostile column", "si\u202e", "1:10 RULES_CHARACTER"),
                        heading("no heading above a cell", "", "2:10 RULE_CELL_BESIDE"),
                        new Hostile(
                                "no outcome column",
                                HEADINGS.subList(0, 7),
                                List.of(SOUND.subList(0, 7)),
                                "1:1 RULE_COLUMN_MISSING"),
                        new Hostile("same id twice", HEADINGS, List.of(SOUND, SOUND), "3:1 RULE_TWICE"),
                        new Hostile(
                                "301 rows",
                                HEADINGS,
                                Collections.nCopies(301, List.of("IP-01")),
                                "302:1 RULES_TOO_MANY"))
                .map(each -> DynamicTest.dynamicTest(each.name(), () -> assertRefused(each)));
    }

    private static Hostile cell(String name, int column, String text, String refused) {
        List<String> row = new ArrayList<>(SOUND);
        row.set(column - 1, text);
        return new Hostile(name, HEADINGS, List.of(row), refused);
    }

    private static Hostile heading(String name, String heading, String refused) {
        List<String> headings = new ArrayList<>(HEADINGS);
        headings.add(heading);
        List<String> row = new ArrayList<>(SOUND);
        row.add("100");
        return new Hostile(name, headings, List.of(row), refused);
    }

    private static void assertRefused(Hostile hostile) {
        List<Problem> problems = ((Parsed.Problems) read(hostile.headings(), hostile.rows())).problems();
        List<String> told = problems.stream()
                .map(problem -> (problem.place() + " " + problem.code()).replace("own.csv:", ""))
                .filter(hostile.refused()::equals)
                .toList();
        assertEquals(List.of(hostile.refused()), told, problems.toString());
    }

    private static Parsed read(List<String> headings, List<List<String>> rows) {
        ProblemList problems = new ProblemList("own.csv", RuleParser.MAX_PROBLEMS);
        List<RuleTable.Row> numbered = new ArrayList<>();
        rows.forEach(row -> numbered.add(new RuleTable.Row(numbered.size() + 2, row)));
        Parsed parsed = RuleTableReader.read(problems, new RuleTable.Row(1, headings), numbered, CodeLists.builtIn());
        WorkBound.check(problems);
        return parsed;
    }
}
