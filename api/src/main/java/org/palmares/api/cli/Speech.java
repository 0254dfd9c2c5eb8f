package org.palmares.api.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.List;
import org.palmares.api.run.RunOutcome;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Problem;

/** How commands tell what people should know, to people and ({@code --json}) to programs. */
final class Speech {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Speech() {}

    /** One problem a line, those that stop the work first. */
    static void tell(PrintStream out, List<Problem> problems, Language language) {
        for (Problem.Severity severity : Problem.Severity.values()) {
            problems.stream()
                    .filter(problem -> problem.severity() == severity)
                    .forEach(problem -> out.println(problem.in(language)));
        }
    }

    /** The whole outcome as one JSON object. */
    static String json(RunOutcome outcome) {
        ObjectNode root = JSON.createObjectNode();
        root.put("status", outcome.result().status().name());
        outcome.result().run().ifPresent(run -> {
            root.put("event", run.event().value());
            root.put("inputHash", run.inputHash());
            root.put("seed", run.seed());
            root.put("budget", run.budget());
            run.clock().ifPresent(clock -> root.put("clock", clock.toString()));
        });
        ArrayNode outputs = root.putArray("outputs");
        outcome.result().outputs().keySet().forEach(outputs::add);
        ArrayNode problems = root.putArray("problems");
        outcome.result().problems().forEach(problem -> problems.add(json(problem)));
        return root.toPrettyString();
    }

    private static ObjectNode json(Problem problem) {
        ObjectNode node = JSON.createObjectNode();
        node.put("severity", problem.severity().name());
        node.put("code", problem.code());
        node.put("file", problem.place().file());
        problem.place().line().ifPresent(line -> node.put("line", line));
        problem.place().column().ifPresent(column -> node.put("column", column));
        node.put("fr", problem.message().fr());
        node.put("en", problem.message().en());
        return node;
    }
}
