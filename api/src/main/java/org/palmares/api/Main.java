package org.palmares.api;

import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.palmares.api.cli.CommandLines;
import org.palmares.api.cli.Surroundings;

/** Wires everything by hand and runs one command. */
public final class Main {
    private static final int USUAL_WIDTH = 100;

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
        Charset charset = Config.consoleCharset();
        return new Surroundings(
                new PrintStream(System.out, true, charset),
                new PrintStream(System.err, true, charset),
                Config.isTerminal(),
                charset,
                Config.width().orElse(USUAL_WIDTH),
                Optional.ofNullable(System.getenv("NO_COLOR")),
                Config.language(),
                Config.home());
    }
}
