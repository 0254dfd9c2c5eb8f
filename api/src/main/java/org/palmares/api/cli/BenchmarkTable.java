package org.palmares.api.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Text;

/** The rows of a benchmark as people and programs read them. Numbers are written alike in both languages. */
record BenchmarkTable(List<BenchmarkRow> rows) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String GAP = "  ";

    private static final List<Text> HEADINGS = List.of(
            Text.same("verdict"),
            new Text("but", "goal"),
            new Text("demandé", "asked"),
            new Text("atteint", "reached"),
            new Text("face au pair", "ratio to peer"),
            new Text("s CPU", "CPU s"),
            new Text("évaluations", "evaluations"));

    BenchmarkTable {
        rows = List.copyOf(rows);
    }

    /** Columns, each as wide as its widest cell, and one line a row. */
    String text(Language language) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(HEADINGS.stream().map(heading -> heading.in(language)).toList());
        rows.forEach(row -> lines.add(cells(row, language)));
        int[] widths = IntStream.range(0, HEADINGS.size())
                .map(column -> lines.stream()
                        .mapToInt(line -> line.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(joined(line, widths)).append('\n'));
        return text.toString();
    }

    private static String joined(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            line.append(cell).append(" ".repeat(widths[column] - cell.length())).append(GAP);
        }
        return line.toString().stripTrailing();
    }

    private static List<String> cells(BenchmarkRow row, Language language) {
        return List.of(
                sign(row).in(language),
                row.goal().in(language),
                row.asked(),
                row.reached().in(language),
                row.ratio().orElse(""),
                seconds(row.cpuSeconds()),
                count(row.evaluations()));
    }

    private static Text sign(BenchmarkRow row) {
        return switch (row.verdict()) {
            case REACHED -> Text.same("[ok]");
            case MISSED -> Text.same("[x]");
            case NOT_RUN -> new Text("non mesuré", "not run");
        };
    }

    private static String seconds(OptionalDouble seconds) {
        return seconds.isPresent() ? String.format(Locale.ROOT, "%.2f", seconds.getAsDouble()) : "";
    }

    private static String count(OptionalLong evaluations) {
        return evaluations.isPresent() ? String.format(Locale.ROOT, "%,d", evaluations.getAsLong()) : "";
    }

    /** One JSON object, on lines of its own. */
    String json(String area, int seeds) {
        ObjectNode root = JSON.createObjectNode();
        root.put("area", area);
        root.put("seeds", seeds);
        ArrayNode list = root.putArray("rows");
        rows.forEach(row -> list.add(json(row)));
        return root.toPrettyString() + "\n";
    }

    private static ObjectNode json(BenchmarkRow row) {
        ObjectNode node = JSON.createObjectNode();
        node.put("goal", row.goal().en());
        node.put("asked", row.asked());
        node.put("reached", row.reached().en());
        node.put("verdict", row.verdict().name());
        row.ratio().ifPresent(ratio -> node.put("ratio", ratio));
        row.cpuSeconds().ifPresent(seconds -> node.put("cpuSeconds", seconds));
        row.evaluations().ifPresent(spent -> node.put("evaluations", spent));
        return node;
    }
}
