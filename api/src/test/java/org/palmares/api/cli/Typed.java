package org.palmares.api.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.palmares.api.report.ConsoleStyle;
import org.palmares.engine.domain.Language;

/** What a command answered: its exit and its two streams, as text. */
record Typed(int exit, String out, String err) {
    /** A command typed by somebody who speaks this language, its output going to files. */
    static Typed in(Language language, String... words) {
        return of(ConsoleStyle.plain(), language, CommandLines::all, words);
    }

    static Typed of(
            ConsoleStyle style, Language language, Function<Surroundings, List<Object>> commands, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings world = new Surroundings(
                stream(out), style, stream(err), style, language, Path.of("..").toAbsolutePath());
        int exit = new CommandLines(world, commands.apply(world)).execute(List.of(words));
        return new Typed(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    /** The words of both streams on one line, however they were broken. */
    String said() {
        return (out + " " + err).replaceAll("\\s+", " ");
    }
}
