package org.palmares.api.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.palmares.api.event.schema.Nearest;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;
import picocli.CommandLine;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command as typed. */
final class Misspoken {
    private Misspoken() {}

    static Problem problem(ParameterException problem) {
        String command = problem.getCommandLine().getCommandSpec().qualifiedName();
        return Problem.error(Place.of(command), "COMMAND_NOT_UNDERSTOOD", text(problem));
    }

    private static Text text(ParameterException problem) {
        if (problem instanceof UnmatchedArgumentException unknown) {
            return unknown(unknown);
        } else if (problem instanceof MissingParameterException missing) {
            String names = missing.getMissing().stream().map(Misspoken::asTyped).collect(Collectors.joining(", "));
            return new Text("il manque : " + names + ".", "missing: " + names + ".");
        } else if (problem instanceof OverwrittenOptionException twice) {
            return twice(name(twice.getOverwritten()));
        } else if (problem instanceof MaxValuesExceededException || problem.getArgSpec() == null) {
            return new Text("la commande n'est pas comprise.", "the command is not understood.");
        }
        return value(problem.getArgSpec(), Optional.ofNullable(problem.getValue()));
    }

    private static Text twice(String name) {
        return new Text(name + " est donné plusieurs fois.", name + " is given several times.");
    }

    private static Text unknown(UnmatchedArgumentException unknown) {
        String found = unknown.getUnmatched().get(0);
        CommandLine line = unknown.getCommandLine();
        boolean root = line.getParent() == null;
        if (root && LaterCommands.contains(found)) {
            return LaterCommands.text(found);
        }
        List<String> known = root && !found.startsWith("-")
                ? List.copyOf(line.getCommandSpec().subcommands().keySet())
                : List.copyOf(line.getCommandSpec().optionsMap().keySet());
        return Nearest.to(found, known)
                .map(guess -> new Text(
                        "« " + found + " » n'est pas compris ; vouliez-vous dire « " + guess + " » ?",
                        "\"" + found + "\" is not understood; did you mean \"" + guess + "\"?"))
                .orElseGet(() -> unknown(found, root ? known : List.of()));
    }

    private static Text unknown(String found, List<String> known) {
        String words = String.join(", ", known);
        return known.isEmpty()
                ? new Text("« " + found + " » n'est pas compris ici.", "\"" + found + "\" is not understood here.")
                : new Text(
                        "« " + found + " » n'est pas compris (attendu : " + words + ").",
                        "\"" + found + "\" is not understood (expected: " + words + ").");
    }

    private static Text value(ArgSpec argument, Optional<String> found) {
        Text expected = expected(argument);
        String name = name(argument);
        return new Text(
                name + " : « " + found.orElse("") + " » ne convient pas (attendu : " + expected.fr() + ").",
                name + ": \"" + found.orElse("") + "\" does not fit (expected: " + expected.en() + ").");
    }

    private static Text expected(ArgSpec argument) {
        boolean says = argument.converters().length > 0 && argument.converters()[0] instanceof Expecting<?>;
        return says ? ((Expecting<?>) argument.converters()[0]).expected() : Text.same(argument.paramLabel());
    }

    private static String asTyped(ArgSpec argument) {
        return argument.isOption() ? name(argument) + " " + argument.paramLabel() : name(argument);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
