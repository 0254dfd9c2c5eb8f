package org.palmares.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Subject;

class LexiconTest {
    private static final Lexicon LEXICON = Lexicon.builtIn();

    @TestFactory
    Stream<DynamicTest> the_french_and_the_english_sentence_are_the_same_typed_condition() {
        return LEXICON.listAll().stream()
                .map(phrase -> DynamicTest.dynamicTest(phrase.key(), () -> {
                    Condition french = condition(phrase, Language.FR);
                    assertEquals(phrase, french.phrase());
                    assertEquals(french, condition(phrase, Language.EN));
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_condition_is_written_as_it_can_be_read_again() {
        return LEXICON.listAll().stream()
                .map(phrase -> DynamicTest.dynamicTest(phrase.key(), () -> {
                    Condition condition = condition(phrase, Language.FR);
                    assertEquals(
                            condition, condition(phrase, condition.sentence().fr()));
                    assertEquals(
                            condition, condition(phrase, condition.sentence().en()));
                }));
    }

    @Test
    void no_sentence_is_two_phrases() {
        for (Phrase phrase : LEXICON.listAll()) {
            for (Language language : Language.values()) {
                String sentence = sentence(phrase, language);
                List<String> matching = LEXICON.listAll().stream()
                        .filter(other -> Stream.of(Language.values())
                                .anyMatch(each -> other.match(sentence, each).isPresent()))
                        .map(Phrase::key)
                        .toList();
                assertEquals(List.of(phrase.key()), matching, sentence);
            }
        }
    }

    @Test
    void a_sentence_is_matched_whole() {
        for (Phrase phrase : LEXICON.listAll()) {
            String sentence = sentence(phrase, Language.FR);
            assertEquals(Optional.empty(), LEXICON.find(sentence + " x", new Work()), sentence);
            assertEquals(Optional.empty(), LEXICON.find("x " + sentence, new Work()), sentence);
        }
    }

    @Test
    void a_key_keeps_for_ever_the_meaning_that_it_was_first_given() {
        Map<String, List<String>> meanings = new LinkedHashMap<>();
        ProgramTable.rows("lexicon.csv").forEach(row -> meanings.put(row.get(0), row.subList(0, 5)));
        for (List<String> first : ProgramTable.rows("meanings.csv")) {
            assertEquals(first, meanings.remove(first.get(0)), "another meaning needs another key");
        }
        assertEquals(Map.of(), meanings, "new keys: add their lines to meanings.csv");
    }

    @Test
    void keys_are_distinct() {
        List<String> keys = LEXICON.listAll().stream().map(Phrase::key).toList();
        assertEquals(keys.stream().distinct().toList(), keys);
    }

    @Test
    void a_slot_stands_in_both_languages_or_in_none() {
        for (Phrase phrase : LEXICON.listAll()) {
            List<String> expected =
                    phrase.check().slot().map(Slot::marker).stream().toList();
            assertEquals(expected, markers(phrase, Language.FR), phrase.key());
            assertEquals(expected, markers(phrase, Language.EN), phrase.key());
        }
    }

    private static List<String> markers(Phrase phrase, Language language) {
        return Stream.of(Slot.values())
                .map(Slot::marker)
                .filter(phrase.sentence().in(language)::contains)
                .toList();
    }

    private static Condition condition(Phrase phrase, Language language) {
        return condition(phrase, sentence(phrase, language));
    }

    private static Condition condition(Phrase phrase, String sentence) {
        byte[] file = rule(phrase, sentence).getBytes(StandardCharsets.UTF_8);
        Parsed parsed = RuleParser.parse("own.regles", file);
        return ((Parsed.Rules) parsed).rules().get(0).when().conditions().get(0);
    }

    private static String rule(Phrase phrase, String sentence) {
        Subject.Kind kind = phrase.fact().subject();
        List<String> subjects = new ArrayList<>(List.of("event", "participant", "team", "submission"));
        subjects.addAll(List.of("juror with submission", "round"));
        return """
                rule XX-01
                title fr: x
                title en: x
                basis: x
                owner: x
                subject: %s
                if: %s
                then: point of attention
                """.formatted(subjects.get(kind.ordinal()), sentence);
    }

    private static String sentence(Phrase phrase, Language language) {
        String codes = switch (phrase.fact().values()) {
            case CLOSED ->
                phrase.fact().codes().get(1) + ", " + phrase.fact().codes().get(0);
            case LICENCE -> "MIT, Apache-2.0";
            case COUNTRY -> "FR, DE";
            case FREE -> "ab, c-1.0";
        };
        return phrase.sentence()
                .in(language)
                .replace(Slot.NUMBER.marker(), "12")
                .replace(Slot.DATE.marker(), "2026-10-11")
                .replace(Slot.DURATION.marker(), language == Language.FR ? "2 jours" : "2 days")
                .replace(Slot.LIST.marker(), "licences-code-ouvertes")
                .replace(Slot.CODES.marker(), codes);
    }
}
