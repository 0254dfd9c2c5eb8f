package org.palmares.rules.scenario;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.palmares.rules.ProblemList;
import org.palmares.rules.RuleLine;
import org.palmares.rules.RuleText;

/** The cells of one case as its file writes them, for whoever prints them. */
public record ScenarioCells(String rule, String name, String facts, String at, String expected) {
    /** The cases of a table in which nothing is wrong, in its order. */
    public static List<ScenarioCells> of(String text) {
        RuleText lines = new RuleText(new ProblemList("", 1));
        return lines.lines(text.getBytes(StandardCharsets.UTF_8)).stream()
                .skip(1)
                .map(ScenarioCells::split)
                .map(cells -> new ScenarioCells(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4)))
                .toList();
    }

    static List<String> split(RuleLine line) {
        return Arrays.stream(line.text().split(";", -1)).map(String::strip).toList();
    }
}
