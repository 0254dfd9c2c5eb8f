package org.palmares.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Place;

class RuleTableTest {
    private static final RuleDef FULL =
            World.pack(World.rule("XX-01", """
                      base légale en: Rules, section 7
                      à confirmer: oui
                      valable: du 2026-01-01 au 2026-12-31
                      si: le projet a été rendu plus de 1 jour après la clôture
                      et: le projet a été rendu après le 2026-10-11
                      ou bien si: le dépôt du code n'est pas public
                      sauf si: la finalité du projet est CARE, RESEARCH
                      et: la licence du code est dans la liste licences-code-ouvertes
                      message fr: Licence : {codeLicence}
                      message en: Licence: {codeLicence}
                      alors: à régulariser pour le prix
                      puis: irrecevable à partir du 2026-10-12
                      violation: possible
                    """)).rules().get(0);

    @TestFactory
    Stream<DynamicTest> a_pack_is_the_same_from_text_to_table_to_text() {
        return RulePacks.builtIn().stream()
                .flatMap(pack -> Arrays.stream(Language.values())
                        .map(language -> DynamicTest.dynamicTest(
                                pack.name() + " " + language, () -> assertSame(pack.rules(), language))));
    }

    @Test
    void a_rule_with_every_key_is_the_same_from_text_to_table_to_text() {
        assertSame(List.of(FULL), Language.FR);
        assertSame(List.of(FULL), Language.EN);
    }

    @Test
    void a_rule_is_one_row_with_its_conditions_one_under_the_other() {
        assertEquals(
                List.of(
                        "XX-01",
                        "projet rendu",
                        "Titre de XX-01",
                        "Title of XX-01",
                        "Règlement",
                        "Rules, section 7",
                        "oui",
                        "Comité",
                        "2026-01-01",
                        "2026-12-31",
                        "le projet a été rendu plus de 1 jour après la clôture\n"
                                + "et: le projet a été rendu après le 2026-10-11\n"
                                + "ou bien si: le dépôt du code n'est pas public\n"
                                + "sauf si: la finalité du projet est CARE, RESEARCH\n"
                                + "et: la licence du code est dans la liste licences-code-ouvertes",
                        "Licence : {codeLicence}",
                        "Licence: {codeLicence}",
                        "à régulariser pour le prix",
                        "irrecevable à partir du 2026-10-12",
                        "possible"),
                RuleTable.rows(List.of(FULL), Language.FR).get(0));
    }

    @Test
    void columns_may_be_in_any_order_and_headings_in_any_spelling() {
        List<String> headings =
                new ArrayList<>(List.of("REGLE", " Titre  FR ", "titre_en", "Base legale", "Responsable"));
        headings.addAll(List.of("subject", "THEN", "Si"));
        List<String> cells = List.of("IP-01", "Titre", "Title", "Article 7", "Comité", "submission", "irrecevable");
        List<String> row = new ArrayList<>(cells);
        row.add("si: le dépôt du code n'est pas public");
        RuleDef rule = rules(read(headings, List.of(row))).get(0);
        assertEquals("IP-01 [[repo-not-public=]]", rule.id() + " " + keys(rule));
    }

    /** What no person writes: cells moved, cut, doubled and mixed. Rules or problems with a row come of it. */
    @Test
    void a_thousand_mutated_tables_are_read_or_refused() {
        SplittableRandom random = new SplittableRandom(20261122L);
        List<String> splices =
                List.of("\n", "\nalors: irrecevable", "règle X", ":", "\u202e", "=1+1", "et: ", "x".repeat(400));
        int refused = 0;
        for (int i = 0; i < 1_000; i++) {
            List<List<String>> rows = new ArrayList<>();
            RuleTable.rows(RulePacks.builtIn().get(i % 7).rules(), Language.FR)
                    .forEach(row -> rows.add(new ArrayList<>(row)));
            List<String> row = rows.get(random.nextInt(rows.size()));
            int cell = random.nextInt(row.size());
            String old = row.get(cell);
            int at = random.nextInt(old.length() + 1);
            row.set(
                    cell,
                    random.nextInt(4) == 0
                            ? rows.get(0).get(random.nextInt(row.size()))
                            : old.substring(0, at) + splices.get(random.nextInt(splices.size())) + old.substring(at));
            ProblemList problems = new ProblemList("fuzz.csv", RuleParser.MAX_PROBLEMS);
            Parsed parsed = RuleTableReader.read(problems, headings(Language.FR), numbered(rows), CodeLists.builtIn());
            WorkBound.check(problems);
            if (parsed instanceof Parsed.Problems told) {
                refused++;
                told.problems()
                        .forEach(problem -> assertTrue(problem.place().column().orElseThrow() <= 16));
            }
        }
        assertTrue(refused > 500 && refused < 1_000, "refused: " + refused);
    }

    private static void assertSame(List<RuleDef> rules, Language language) {
        String text = RuleWriter.write(rules, language);
        Parsed table = RuleTableReader.read(
                "x.csv", headings(language), numbered(RuleTable.rows(rules, language)), CodeLists.builtIn());
        assertEquals(text, RuleWriter.write(rules(table), RuleTable.language(headings(language))));
        Parsed again = RuleParser.parse("x.regles", text.getBytes(StandardCharsets.UTF_8));
        assertEquals(withoutPlaces(rules(again)), withoutPlaces(rules(table)));
        assertEquals(withoutPlaces(rules), withoutPlaces(rules(table)));
    }

    private static List<RuleDef> withoutPlaces(List<RuleDef> rules) {
        return rules.stream()
                .map(rule -> new RuleDef(
                        rule.rule(),
                        rule.owner(),
                        rule.valid(),
                        rule.subject(),
                        rule.when(),
                        rule.message(),
                        rule.outcome(),
                        rule.scope(),
                        rule.later(),
                        rule.breach(),
                        Place.of("anywhere")))
                .toList();
    }

    private static RuleTable.Row headings(Language language) {
        return new RuleTable.Row(
                1,
                RuleColumn.of(language).stream()
                        .map(column -> column.code(language))
                        .toList());
    }

    private static List<RuleTable.Row> numbered(List<List<String>> rows) {
        List<RuleTable.Row> numbered = new ArrayList<>();
        rows.forEach(row -> numbered.add(new RuleTable.Row(numbered.size() + 2, row)));
        return numbered;
    }

    private static Parsed read(List<String> headings, List<List<String>> rows) {
        return RuleTableReader.read("x.csv", new RuleTable.Row(1, headings), numbered(rows), CodeLists.builtIn());
    }

    private static List<RuleDef> rules(Parsed parsed) {
        return ((Parsed.Rules) parsed).rules();
    }

    private static List<List<String>> keys(RuleDef rule) {
        return rule.when().anyOf().stream()
                .map(group -> group.stream().map(Condition::key).toList())
                .toList();
    }
}
