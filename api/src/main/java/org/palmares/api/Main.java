package org.palmares.api;

import java.io.PrintStream;
import java.util.List;
import org.palmares.api.cli.CommandLines;
import org.palmares.api.cli.Surroundings;
import org.palmares.api.report.ConsoleStyle;

/** Wires everything by hand and runs one command. */
public final class Main {
    private Main() {}

    /** Runs the command line and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Surroundings world = surroundings();
        int exit = new CommandLines(world, CommandLines.all(world)).execute(List.of(arguments));
        world.out().flush();
        world.err().flush();
        System.exit(exit);
    }

    private static Surroundings surroundings() {
        ConsoleStyle outStyle = Config.outStyle();
        ConsoleStyle errStyle = Config.errStyle();
        return new Surroundings(
                new PrintStream(System.out, true, outStyle.charset()),
                outStyle,
                new PrintStream(System.err, true, errStyle.charset()),
                errStyle,
                Config.language(),
                Config.home());
    }
}
