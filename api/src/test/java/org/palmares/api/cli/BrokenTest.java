package org.palmares.api.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.palmares.api.report.ConsoleStyle;
import org.palmares.engine.domain.Language;
import picocli.CommandLine.Command;

/** Mistakes of ours, and of disks: one sentence, no trace. */
class BrokenTest {
    @Command(name = "fail")
    record Failing(Supplier<Integer> answer) implements Callable<Integer> {
        @Override
        public Integer call() {
            return answer.get();
        }
    }

    @Test
    void mistake_of_ours_is_one_sentence_without_a_trace() {
        assertEquals(
                "[x] palmares: internal error of Palmarès, your data are not to blame (IllegalStateException, size (3)"
                        + " must be even). Report it with the command typed; PALMARES_DEBUG=1 gives the details.",
                told(() -> {
                    throw new IllegalStateException("size (3) must be even");
                }));
    }

    @Test
    void mistake_without_a_message_does_not_say_null() {
        assertEquals(
                "[x] palmares: internal error of Palmarès, your data are not to blame (NullPointerException). Report it"
                        + " with the command typed; PALMARES_DEBUG=1 gives the details.",
                told(() -> {
                    throw new NullPointerException();
                }));
    }

    @Test
    void file_that_went_away_is_named() {
        assertEquals(
                "[x] roster.csv: this cannot be read or written. Check access rights, the space on the disk and that no"
                        + " other program holds this file.",
                told(() -> {
                    throw new UncheckedIOException(new NoSuchFileException("roster.csv"));
                }));
    }

    @Test
    void lack_of_memory_is_said_as_such() {
        assertEquals(
                "[x] palmares: there is not enough memory for these data. Make the files smaller, or give more memory"
                        + " (JAVA_TOOL_OPTIONS=-Xmx4g).",
                told(() -> {
                    throw new OutOfMemoryError("Java heap space");
                }));
    }

    private static String told(Supplier<Integer> answer) {
        Typed typed = Typed.of(ConsoleStyle.plain(), Language.EN, world -> List.of(new Failing(answer)), "fail");
        assertEquals(2, typed.exit());
        assertEquals("", typed.out());
        return typed.said().strip();
    }
}
