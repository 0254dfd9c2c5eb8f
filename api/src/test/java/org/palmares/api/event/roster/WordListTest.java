package org.palmares.api.event.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palmares.api.event.table.CellText;
import org.palmares.api.event.table.Table;

/** The word lists are edited by people: each phrase must mean one thing. */
class WordListTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "answers.csv",
                "email-domains.csv",
                "no-employer.csv",
                "nothing.csv",
                "refused-headings.csv",
                "roles.csv",
                "specialties.csv",
                "statuses.csv"
            })
    void a_phrase_means_one_thing(String list) {
        Map<String, String> meanings = new TreeMap<>();
        for (Table.Row row : WordMap.table(list).rows()) {
            String before = meanings.put(WordMap.phrase(row.cell(0)), row.cell(1));
            assertTrue(before == null || before.equals(row.cell(1)), list + ":" + row.line() + " " + row.cells());
        }
    }

    @Test
    void a_heading_of_one_source_means_one_thing() {
        Map<String, String> meanings = new TreeMap<>();
        for (Table.Row row : WordMap.table("headings.csv").rows()) {
            String before = meanings.put(row.cell(0) + " " + CellText.key(row.cell(1)), row.cell(2));
            assertTrue(before == null || before.equals(row.cell(2)), "headings.csv:" + row.line() + " " + row.cells());
        }
    }

    @Test
    void every_source_of_the_headings_can_be_recognised() {
        Set<String> recognised = new TreeSet<>(List.of("*"));
        Words.SOURCES.rows().forEach(row -> recognised.add(row.cell(0)));
        Set<String> unknown = new TreeSet<>(Words.HEADINGS.keySet());
        unknown.removeAll(recognised);
        assertEquals(Set.of(), unknown);
    }

    @Test
    void every_refused_topic_has_its_words() {
        for (String topic : Words.REFUSED.values().values()) {
            assertTrue(Words.refusedTopic(topic) != null, topic);
        }
    }

    @Test
    void states_and_answers_are_of_closed_lists() {
        assertEquals(
                Set.of("kept", "cancelled", "refunded", "declined", "waiting", "pending"),
                Set.copyOf(Words.STATUSES.values().values()));
        assertEquals(Set.of("yes", "no"), Set.copyOf(Words.ANSWERS.values().values()));
    }
}
