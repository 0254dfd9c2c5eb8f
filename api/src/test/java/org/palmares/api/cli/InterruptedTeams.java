package org.palmares.api.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.palmares.api.report.ConsoleStyle;
import org.palmares.engine.domain.Language;

/** A search without end in a process of its own, to be interrupted: its progress shows as on a terminal. */
final class InterruptedTeams {
    private InterruptedTeams() {}

    public static void main(String[] arguments) {
        ConsoleStyle live = ConsoleStyle.terminal(StandardCharsets.UTF_8, 100, Optional.of("no colours"));
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Surroundings world = new Surroundings(out, ConsoleStyle.plain(), err, live, Language.EN, Path.of(".."));
        System.exit(new CommandLines(world, CommandLines.all(world)).execute(List.of(arguments)));
    }
}
