package org.palmares.api.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palmares.engine.domain.Language;

/** A command that is not understood: the words of the answer, exit 2, nothing on standard output. */
class MisspokenTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "teams r --size 1           | palmares teams: --size: \"1\" does not fit (expected: a whole number from 2 to 40).",
                "teams r --size 0           | palmares teams: --size: \"0\" does not fit (expected: a whole number from 2 to 40).",
                "teams r --size -3          | palmares teams: --size: \"-3\" does not fit (expected: a whole number from 2 to 40).",
                "teams r --size 41          | palmares teams: --size: \"41\" does not fit (expected: a whole number from 2 to 40).",
                "teams r --size x           | palmares teams: --size: \"x\" does not fit (expected: a whole number from 2 to 40).",
                "teams r --seconds 0        | palmares teams: --seconds: \"0\" does not fit (expected: a whole number from 1 to 86400).",
                "run e --evaluations 0      | palmares run: --evaluations: \"0\" does not fit (expected: a whole number from 1 to 100000000000).",
                "run e --seed 99999999999999999999 | palmares run: --seed: \"99999999999999999999\" does not fit (expected: a whole number of at least 0, of 18 digits at most).",
                "run e --at noon            | palmares run: --at: \"noon\" does not fit (expected: a date, an hour and its offset, such as 2026-10-11T15:00+02:00 or 2026-10-11T13:00Z).",
                "timetable e --from 2027-07-07 | palmares timetable: --from: \"2027-07-07\" does not fit (expected: an hour such as 15:20, or a day and an hour such as 2027-07-07T15:20).",
                "run e --lang de            | palmares run: --lang: \"de\" does not fit (expected: fr, en).",
                "new d --model zzz          | palmares new: --model: \"zzz\" does not fit (expected: weekend, challenge, open-science, workshop, camp, companies).",
                "serve --port 65536         | palmares serve: --port: \"65536\" does not fit (expected: a whole number from 0 to 65535).",
                "run e --seed 1 --seed 2    | palmares run: --seed is given several times.",
                "run e --seed               | palmares run: missing: --seed N.",
                "run                        | palmares run: missing: EVENT.",
                "run a b                    | palmares run: \"b\" is not understood here.",
                "run e --sead 3             | palmares run: \"--sead\" is not understood; did you mean \"--seed\"?",
                "sevre                      | palmares: \"sevre\" is not understood; did you mean \"serve\"?",
                "frobnicate                 | palmares: \"frobnicate\" is not understood (expected: demo, new, run, teams, repair, jury, timetable, sheets, rank, print, rules, serve, bench).",
                "rules edit e               | palmares rules edit: missing: PACK.",
                "rules frobnicate           | palmares rules: \"frobnicate\" is not understood here.",
            })
    void answer_says_what_was_found_and_what_is_expected(String words, String sentence) {
        Typed typed = Typed.in(Language.EN, words.split(" "));

        assertEquals(2, typed.exit());
        assertEquals("", typed.out());
        String plain =
                typed.said().replace('\u201C', '"').replace('\u201D', '"').strip();
        assertTrue(plain.startsWith("[x] " + sentence + " Help: palmares"), plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"worker"})
    void command_of_a_later_release_is_named_as_such(String command) {
        Typed typed = Typed.in(Language.FR, command, "x");

        assertEquals(2, typed.exit());
        assertTrue(typed.said().contains("viendra dans une prochaine version."), typed.said());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"run @", "run e --out @", "teams @", "teams r --out @", "new @", "serve --data @", "demo --dir @"
            })
    void empty_path_is_not_the_current_folder(String words) {
        Typed typed = Typed.in(Language.EN, words.replace("@", "").split(" ", -1));

        assertEquals(2, typed.exit());
        assertTrue(typed.said().contains("does not fit (expected: the name of a file or a folder;"), typed.said());
    }

    @Test
    void language_asked_for_holds_even_where_the_rest_is_not_understood() {
        assertTrue(Typed.in(Language.EN, "run", "e", "--sead", "3", "--lang", "fr")
                .said()
                .contains("n’est pas compris"));
        assertTrue(Typed.in(Language.FR, "run", "--lang=en").said().contains("missing: EVENT."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run --json",
                "run nowhere --json",
                "teams nowhere.csv --json",
                "teams x --size 99 --json",
                "new --json",
                "serve --port x --json",
                "demo --json",
                "frobnicate --json",
                "bench --json",
                "--json"
            })
    void refusal_for_programs_is_one_object_on_standard_output(String words) throws Exception {
        Typed typed = Typed.in(Language.EN, words.split(" "));

        JsonNode object = new ObjectMapper().readTree(typed.out());
        assertEquals(2, typed.exit());
        assertEquals("", typed.err());
        assertEquals("BAD_INPUT", object.get("status").asText());
        assertEquals("ERROR", object.get("problems").get(0).get("severity").asText());
    }
}
