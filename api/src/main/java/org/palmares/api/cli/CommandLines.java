package org.palmares.api.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.palmares.api.report.Console.Mark;
import org.palmares.engine.domain.Text;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
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
                new RepairCommand(world),
                new SheetsCommand(world),
                new RankCommand(world),
                new PrintCommand(world),
                RulesCommand.line(world),
                new ServeCommand(world),
                new BenchCommand(world, CommandLines::benchmarks));
    }

    /** In the order in which the samples name them. */
    private static List<Benchmark> benchmarks() {
        return ServiceLoader.load(Benchmark.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    /** Runs one command; its exit code. Never throws: whatever goes wrong is told in a sentence. */
    public int execute(List<String> arguments) {
        List<String> typed = helpAsked(arguments);
        Voice voice = Voice.of(typed, world);
        try {
            CommandLine line = line(voice);
            if (typed.isEmpty()) {
                line.usage(line.getErr());
                return Exit.BAD_INPUT;
            }
            return line.execute(typed.toArray(String[]::new));
        } catch (Throwable mistake) {
            return Broken.tell(mistake, voice);
        }
    }

    private CommandLine line(Voice voice) {
        CommandLine line = new CommandLine(new Palmares());
        commands.forEach(line::addSubcommand);
        line.setOut(new PrintWriter(world.out(), true, world.outStyle().charset()));
        line.setErr(new PrintWriter(world.err(), true, world.errStyle().charset()));
        line.setColorScheme(Help.defaultColorScheme(world.outStyle().colours() ? Ansi.ON : Ansi.OFF));
        line.setParameterExceptionHandler((problem, typed) -> misspoken(problem, voice));
        line.setExecutionExceptionHandler((problem, command, parsed) -> Broken.tell(problem, voice));
        HelpPages.prepare(line, voice.language(), world.outStyle().width());
        return line;
    }

    /** {@code palmares help run} is {@code palmares run --help}. */
    private static List<String> helpAsked(List<String> arguments) {
        if (arguments.isEmpty() || !arguments.get(0).equals("help")) {
            return arguments;
        }
        List<String> asked = new ArrayList<>(arguments.subList(1, arguments.size()));
        asked.add("--help");
        return asked;
    }

    private static int misspoken(ParameterException problem, Voice voice) {
        String command = problem.getCommandLine().getCommandSpec().qualifiedName();
        int exit = voice.refuse(Misspoken.problem(problem));
        voice.advise(Mark.NONE, new Text("Aide : " + command + " --help", "Help: " + command + " --help"));
        return exit;
    }
}
