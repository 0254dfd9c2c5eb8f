package org.palmares.api.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import org.palmares.api.committee.Answer;
import org.palmares.api.report.Csv;
import org.palmares.api.report.ReportTable;
import org.palmares.api.run.RunOutcome;
import org.palmares.api.run.RunResult;
import org.palmares.api.serve.Server;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Problem;

/** What commands tell programs ({@code --json}). */
final class Speech {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Speech() {}

    /** The whole outcome, and where its files are, as one JSON object. */
    static String json(RunOutcome outcome, Path folder) {
        ObjectNode root = root(outcome.result().status(), outcome.result().problems());
        outcome.result().run().ifPresent(run -> {
            root.put("event", run.event().value());
            root.put("inputHash", run.inputHash());
            root.put("seed", run.seed());
            root.put("budget", run.budget());
            run.clock().ifPresent(clock -> root.put("clock", clock.toString()));
        });
        root.put("folder", folder.toString());
        ArrayNode outputs = root.putArray("outputs");
        outcome.result().outputs().keySet().forEach(outputs::add);
        return root.toPrettyString();
    }

    /** A refusal as one JSON object. */
    static String json(RunResult.Status status, List<Problem> problems) {
        return root(status, problems).toPrettyString();
    }

    /** A folder that was made, as one JSON object. */
    static String created(Path folder) {
        return root(RunResult.Status.DONE, List.of())
                .put("folder", folder.toString())
                .toPrettyString();
    }

    /** A service that answers, as one JSON object; its link holds a secret. */
    static String answering(Server server) {
        return root(RunResult.Status.DONE, List.of())
                .put("url", server.url().toString())
                .put("link", server.tokenLink().toString())
                .toPrettyString();
    }

    /** What came of an act on rule files, as one JSON object: each table is a list of rows. */
    static String json(Answer answer, Language language) {
        ObjectNode root = root(answer.status(), answer.problems());
        answer.values().forEach(root::put);
        for (ReportTable table : answer.tables()) {
            ArrayNode rows = root.putArray(table.name());
            for (List<String> row : Csv.rows(table, language)) {
                ObjectNode node = rows.addObject();
                for (int at = 0; at < row.size(); at++) {
                    node.put(table.columns().get(at).key(), row.get(at));
                }
            }
        }
        return root.toPrettyString();
    }

    private static ObjectNode root(RunResult.Status status, List<Problem> problems) {
        ObjectNode root = JSON.createObjectNode();
        root.put("status", status.name());
        ArrayNode found = root.putArray("problems");
        problems.forEach(problem -> found.add(json(problem)));
        return root;
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
