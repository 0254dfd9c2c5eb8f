package org.palmares.api.cli;

import java.util.stream.Collectors;
import org.palmares.engine.domain.Text;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command as typed, in both languages. */
final class Misspoken {
    private Misspoken() {}

    static Text text(ParameterException problem) {
        if (problem instanceof UnmatchedArgumentException unknown) {
            return unknown(unknown);
        } else if (problem instanceof MissingParameterException missing) {
            String names = missing.getMissing().stream().map(Misspoken::name).collect(Collectors.joining(", "));
            return new Text("il manque : " + names + ".", "missing: " + names + ".");
        } else if (problem instanceof OverwrittenOptionException || problem instanceof MaxValuesExceededException) {
            String name = name(problem.getArgSpec());
            return new Text(name + " est donné plusieurs fois.", name + " is given several times.");
        }
        return value(problem);
    }

    private static Text unknown(UnmatchedArgumentException unknown) {
        String found = String.join(" ", unknown.getUnmatched());
        String guess = unknown.getSuggestions().isEmpty()
                ? ""
                : unknown.getSuggestions().get(0);
        return guess.isEmpty()
                ? new Text("« " + found + " » n'est pas compris.", "\"" + found + "\" is not understood.")
                : new Text(
                        "« " + found + " » n'est pas compris ; vouliez-vous dire « " + guess + " » ?",
                        "\"" + found + "\" is not understood; did you mean \"" + guess + "\"?");
    }

    private static Text value(ParameterException problem) {
        if (problem.getArgSpec() == null) {
            return new Text("la commande n'est pas comprise.", "the command is not understood.");
        }
        String name = name(problem.getArgSpec());
        String found = problem.getValue() == null ? "" : problem.getValue();
        String label = problem.getArgSpec().paramLabel();
        return new Text(
                name + " : « " + found + " » ne convient pas (attendu : " + label + ").",
                name + ": \"" + found + "\" does not fit (expected: " + label + ").");
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
