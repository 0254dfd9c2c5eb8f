package org.palmares.api.cli;

import java.io.PrintWriter;
import java.util.List;
import org.palmares.api.report.Console;
import org.palmares.api.report.Console.Mark;
import org.palmares.engine.domain.Text;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Puts the command line together and runs it. */
public final class CommandLines {
    private final Surroundings world;
    private final List<Object> commands;

    /**
     * A command line of these commands.
     *
     * @param commands instances of picocli commands, in the order of the help
     */
    public CommandLines(Surroundings world, List<Object> commands) {
        this.world = world;
        this.commands = List.copyOf(commands);
    }

    /** All commands, in the order of the help. */
    public static List<Object> all(Surroundings world) {
        return List.of(
                new DemoCommand(world),
                new NewCommand(world),
                new RunCommand(world),
                new TeamsCommand(world),
                new ServeCommand(world));
    }

    /** Runs one command; its exit code. */
    public int execute(List<String> arguments) {
        CommandLine line = new CommandLine(new Palmares());
        commands.forEach(line::addSubcommand);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(new PrintWriter(world.out(), true, world.charset()));
        line.setErr(new PrintWriter(world.err(), true, world.charset()));
        line.setParameterExceptionHandler(this::misspoken);
        line.setExecutionExceptionHandler((problem, command, parsed) -> broken(problem));
        if (arguments.isEmpty()) {
            line.usage(world.out());
            return Exit.BAD_INPUT;
        }
        return line.execute(arguments.toArray(String[]::new));
    }

    private int misspoken(ParameterException problem, String[] arguments) {
        Text said = Misspoken.text(problem);
        console().say(Mark.ERROR, said);
        String name = problem.getCommandLine().getCommandSpec().qualifiedName();
        console().say(Mark.NONE, new Text("Aide : " + name + " --help", "Help: " + name + " --help"));
        return Exit.BAD_INPUT;
    }

    /** A mistake of ours: it is said as such, and the details go where the launcher keeps its log. */
    private int broken(Exception problem) {
        console()
                .say(
                        Mark.ERROR,
                        new Text(
                                "erreur interne de Palmarès ("
                                        + problem.getClass().getSimpleName() + ") : " + problem.getMessage()
                                        + ". Rien n'a été écrit ; signalez-la avec la commande tapée.",
                                "internal error of Palmarès ("
                                        + problem.getClass().getSimpleName() + "): " + problem.getMessage()
                                        + ". Nothing was written; please report it with the command typed."));
        if (System.getenv("PALMARES_DEBUG") != null) {
            problem.printStackTrace(world.err());
        }
        return Exit.BAD_INPUT;
    }

    private Console console() {
        return new Console(world.err(), Narrator.style(world), world.language());
    }
}
