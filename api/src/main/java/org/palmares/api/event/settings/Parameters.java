package org.palmares.api.event.settings;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palmares.api.event.schema.Nearest;
import org.palmares.api.event.yaml.At;
import org.palmares.api.event.yaml.YamlTree;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Subject;
import org.palmares.engine.domain.Text;

/**
 * What rules read of the event.
 *
 * @param facts those that could be read
 * @param problems an error for a mistyped name or an unreadable value; asked for a name that no rule reads yet
 */
record Parameters(Facts facts, List<Problem> problems) {
    static Parameters of(YamlTree tree, FactSource source, ZoneId zone) {
        List<String> known = source.names(Subject.Kind.EVENT);
        Facts facts = Facts.NONE;
        List<Problem> problems = new ArrayList<>();
        At parameters = new At(tree, "/rules/parameters");
        for (String name : parameters.keys()) {
            At at = parameters.at(name);
            if (!known.contains(name)) {
                problems.add(unknown(at, name, known));
                continue;
            }
            FactSource.Read read = source.read(Subject.Kind.EVENT, name, written(at.node()), zone, at.place());
            read.problem().map(Parameters::asError).ifPresent(problems::add);
            facts = facts.with(name, read.fact());
        }
        return new Parameters(facts, problems);
    }

    private static String written(JsonNode value) {
        List<String> parts = new ArrayList<>();
        value.forEach(item -> parts.add(item.asText()));
        return value.isArray() ? String.join("|", parts) : value.asText();
    }

    private static Problem unknown(At at, String name, List<String> known) {
        String shown = Wording.shown(name);
        Optional<String> meant = Nearest.to(name, known);
        if (meant.isPresent()) {
            return Wording.error(
                    at.keyPlace(),
                    "EVENT_UNKNOWN_PARAMETER",
                    "le paramètre « " + shown + " » est inconnu ; vouliez-vous dire « " + meant.get() + " » ?",
                    "parameter \"" + shown + "\" is unknown; did you mean \"" + meant.get() + "\"?");
        }
        return Problem.asked(
                at.keyPlace(),
                "PARAMETER_NOT_READ",
                new Text(
                        "aucune règle de cette version ne lit le paramètre « " + shown + " ». Il n'a pas d'effet.",
                        "no rule of this version reads the parameter \"" + shown + "\". It has no effect."));
    }

    /** A cell can wait for an answer; what the event file says must be readable. */
    private static Problem asError(Problem problem) {
        return Problem.error(problem.place(), problem.code(), problem.message());
    }
}
