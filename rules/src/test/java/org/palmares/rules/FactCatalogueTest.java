package org.palmares.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Subject;

class FactCatalogueTest {
    private static final List<FactDef> FACTS = FactCatalogue.builtIn().listAll();

    @Test
    void a_fact_has_choices_exactly_when_it_is_closed() {
        for (FactDef fact : FACTS) {
            assertEquals(fact.values() == FactDef.Values.CLOSED, !fact.choices().isEmpty(), fact.name());
        }
    }

    @Test
    void every_row_of_codes_belongs_to_a_closed_fact() {
        Set<String> closed = new TreeSet<>();
        FACTS.stream().filter(fact -> !fact.choices().isEmpty()).forEach(fact -> closed.add(fact.name()));
        Set<String> named = new TreeSet<>();
        ProgramTable.rows("codes.csv").forEach(row -> named.add(row.get(0)));
        assertEquals(closed, named);
    }

    @Test
    void codes_and_labels_of_a_fact_are_distinct() {
        for (FactDef fact : FACTS) {
            for (FactDef.Choice choice : fact.choices()) {
                List<String> written = List.of(
                        choice.code(), choice.label().fr(), choice.label().en());
                written.forEach(
                        text -> assertEquals(choice.code(), fact.findCode(text).orElseThrow()));
            }
        }
    }

    @Test
    void every_kind_of_subject_has_facts_and_sentences() {
        for (Subject.Kind kind : Subject.Kind.values()) {
            assertTrue(FACTS.stream().anyMatch(fact -> fact.subject() == kind), kind.name());
            assertTrue(
                    Lexicon.builtIn().listAll().stream()
                            .anyMatch(phrase -> phrase.fact().subject() == kind),
                    kind.name());
        }
    }

    @Test
    void every_question_is_one_in_both_languages() {
        for (FactDef fact : FACTS) {
            assertTrue(fact.question().fr().endsWith(" ?"), fact.name());
            assertTrue(fact.question().en().endsWith("?"), fact.name());
        }
    }

    @Test
    void every_fact_is_read_by_a_sentence() {
        Set<String> asked = new TreeSet<>();
        Lexicon.builtIn().listAll().forEach(phrase -> phrase.facts().forEach(fact -> asked.add(fact.name())));
        List<String> silent = FACTS.stream()
                .map(FactDef::name)
                .filter(name -> !asked.contains(name))
                .toList();
        assertEquals(List.of(), silent);
    }
}
