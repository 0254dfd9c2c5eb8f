package org.palmares.api.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palmares.api.report.ConsoleStyle;
import org.palmares.engine.domain.Language;

class HelpTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "demo ", "new ", "run ", "teams ", "repair ", "serve ", "bench "})
    void every_page_fits_a_terminal_of_80_columns_and_speaks_one_language(String command) {
        for (Language language : Language.values()) {
            ConsoleStyle terminal = ConsoleStyle.terminal(StandardCharsets.UTF_8, 80, Optional.of("1"));
            Typed typed = Typed.of(terminal, language, CommandLines::all, (command + "--help").split(" "));

            assertEquals(0, typed.exit());
            assertEquals("", typed.err());
            assertTrue(typed.out().lines().allMatch(line -> line.length() <= 80), typed.out());
            boolean french = language == Language.FR;
            assertEquals(french, typed.out().startsWith("Emploi : palmares "));
            assertEquals(french, typed.out().contains("cette aide"));
            assertEquals(!french, typed.out().startsWith("Usage: palmares "));
            assertEquals(!french, typed.out().contains("this help"));
        }
    }

    @Test
    void help_before_a_command_is_help_after_it() {
        assertEquals(Typed.in(Language.FR, "run", "--help"), Typed.in(Language.FR, "help", "run"));
        assertEquals(Typed.in(Language.FR, "--help"), Typed.in(Language.FR, "help"));
    }

    @Test
    void without_a_word_the_help_goes_to_standard_error() {
        Typed typed = Typed.in(Language.EN);

        assertEquals(new Typed(2, "", Typed.in(Language.EN, "--help").out()), typed);
    }

    @Test
    void pages_have_colours_on_a_terminal_only() {
        ConsoleStyle colours = ConsoleStyle.terminal(StandardCharsets.UTF_8, 80, Optional.empty());

        assertTrue(Typed.of(colours, Language.EN, CommandLines::all, "--help")
                .out()
                .contains("\u001B["));
        assertFalse(Typed.in(Language.EN, "--help").out().contains("\u001B["));
    }
}
