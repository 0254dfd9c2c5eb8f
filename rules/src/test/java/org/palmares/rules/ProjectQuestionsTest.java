package org.palmares.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Subject;

class ProjectQuestionsTest {
    private static final List<RuleDef> ALL =
            RulePacks.builtIn().stream().flatMap(pack -> pack.rules().stream()).toList();

    private static SortedSet<String> read(List<RuleDef> rules) {
        SortedSet<String> names = new TreeSet<>();
        rules.stream()
                .flatMap(rule -> rule.when().conditions().stream())
                .flatMap(condition -> condition.phrase().facts().stream())
                .filter(fact -> fact.subject() == Subject.Kind.SUBMISSION)
                .forEach(fact -> names.add(fact.name()));
        return names;
    }

    private static List<String> names(Stream<ProjectQuestion> questions) {
        return questions
                .flatMap(question -> question.facts().stream())
                .map(FactDef::name)
                .sorted()
                .toList();
    }

    @Test
    void every_fact_that_a_pack_reads_is_asked_or_named_as_left_out_exactly_once() {
        for (Pack pack : RulePacks.builtIn()) {
            ProjectQuestions questions = ProjectQuestions.of(pack.rules(), Set.of());

            assertTrue(questions.asked().size() <= 12, pack.name());
            assertEquals(
                    List.copyOf(read(pack.rules())),
                    names(Stream.concat(questions.asked().stream(), questions.left().stream())),
                    pack.name());
        }
    }

    @Test
    void all_packs_at_once_keep_the_twelve_questions_that_most_rules_need() {
        ProjectQuestions questions = ProjectQuestions.of(ALL, Set.of());

        assertEquals(12, questions.asked().size());
        int least = questions.asked().stream()
                .mapToInt(each -> each.rules().size())
                .min()
                .orElseThrow();
        assertTrue(!questions.left().isEmpty());
        questions.left().forEach(left -> assertTrue(left.rules().size() <= least, left.toString()));
    }

    @Test
    void given_fact_is_never_asked_and_a_group_of_one_needs_no_heading() {
        List<RuleDef> rules = RulePacks.find("OPEN-SCIENCE").orElseThrow().rules();

        ProjectQuestions questions = ProjectQuestions.of(rules, Set.of("producesData"));

        assertTrue(names(questions.asked().stream()).contains("dataLicence"));
        assertTrue(!names(questions.asked().stream()).contains("producesData"));
        assertEquals(
                List.of("What is the licence of the data produced?"),
                questions.asked().stream()
                        .filter(each -> each.facts().get(0).name().equals("dataLicence"))
                        .map(each -> each.title().en())
                        .toList());
    }

    @Test
    void every_fact_of_the_sheet_s_groups_is_one_that_rules_read() {
        Set<String> read = read(ALL);
        List<String> grouped = ProgramTable.rows("project-sheet.csv").stream()
                .flatMap(row -> Stream.of(row.get(0).split("\\|")))
                .toList();

        assertEquals(grouped.size(), Set.copyOf(grouped).size());
        assertTrue(read.containsAll(grouped), grouped.toString());
    }
}
