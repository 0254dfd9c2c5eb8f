package org.palmares.engine.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LanguageTest {
    @Test
    void french_says_none_and_one_alike() {
        assertEquals(List.of("0 équipe", "1 équipe", "2 équipes"), counted(Language.FR, "équipe", "équipes"));
    }

    @Test
    void english_says_none_and_many_alike() {
        assertEquals(List.of("0 people", "1 person", "2 people"), counted(Language.EN, "person", "people"));
    }

    @Test
    void a_verb_agrees_without_the_number() {
        assertEquals("n'a pas", Language.FR.agree(0, "n'a pas", "n'ont pas"));
        assertEquals("have no", Language.EN.agree(0, "has no", "have no"));
    }

    private static List<String> counted(Language language, String one, String many) {
        return LongStream.rangeClosed(0, 2)
                .mapToObj(number -> language.count(number, one, many))
                .toList();
    }
}
