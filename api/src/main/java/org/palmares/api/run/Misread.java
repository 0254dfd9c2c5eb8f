package org.palmares.api.run;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Subject;
import org.palmares.engine.domain.Text;
import org.palmares.rules.FactCatalogue;
import org.palmares.rules.FactDef;
import org.palmares.rules.FactType;

/**
 * Facts that {@code import.yaml} reads as something else than rules expect, such as yes or no for a number: to the rules
 * they are unknown, and the organizer is asked.
 */
public final class Misread {
    private Misread() {}

    /** The facts that rules can read. */
    public static Facts without(Facts facts) {
        SortedMap<String, Fact> readable = new TreeMap<>(facts.byName());
        readable.entrySet().removeIf(fact -> isMisread(fact.getKey(), fact.getValue()));
        return new Facts(readable);
    }

    /** One problem for each fact that was misread for somebody, in the order of their names. */
    public static List<Problem> in(List<Participant> participants) {
        return participants.stream()
                .flatMap(person -> person.facts().byName().entrySet().stream())
                .filter(fact -> isMisread(fact.getKey(), fact.getValue()))
                .map(fact -> FactCatalogue.builtIn().get(Subject.Kind.PARTICIPANT, fact.getKey()))
                .distinct()
                .map(Misread::problem)
                .sorted((one, other) ->
                        one.message().en().compareTo(other.message().en()))
                .toList();
    }

    private static boolean isMisread(String name, Fact fact) {
        return FactCatalogue.builtIn()
                .find(Subject.Kind.PARTICIPANT, name)
                .filter(expected -> !expected.type().accepts(fact))
                .isPresent();
    }

    private static Problem problem(FactDef fact) {
        String written = target(fact.type()) + ":" + fact.name();
        return Problem.asked(
                Place.of("import.yaml"),
                "ROSTER_FACT_MISREAD",
                new Text(
                        "la colonne de « " + fact.name() + " » n'est pas lue comme les règles l'attendent ; la réponse"
                                + " reste inconnue. Écrivez " + written + " dans import.yaml.",
                        "the column of \"" + fact.name() + "\" is not read as the rules expect; the answer stays"
                                + " unknown. Write " + written + " in import.yaml."));
    }

    /** The field of {@code import.yaml} that gives a fact of this type. */
    private static String target(FactType type) {
        return switch (type) {
            case NUMBER -> "count";
            case CODE, CODES -> "code";
            case ANSWER, DATE, INSTANT -> "fact";
        };
    }
}
