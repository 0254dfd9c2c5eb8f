package org.palmares.rules.scenario;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.palmares.engine.domain.Text;
import org.palmares.rules.ProblemList;
import org.palmares.rules.RuleDef;
import org.palmares.rules.RuleLine;
import org.palmares.rules.RuleText;

/**
 * Reads a table of scenarios: {@code rule;case;facts;at;expected}, one case a line, {@code #} before a comment. Facts
 * are written {@code name=value, name=value}; those of the event are its parameters. Thread-safe.
 */
public final class ScenarioReader {
    /**
     * Hours of a case are compared with one another and with nothing else, so any zone serves; this one skips no hour.
     */
    static final ZoneId ZONE = ZoneOffset.UTC;

    static final int MAX_SCENARIOS = 1_000;
    private static final int MAX_PROBLEMS = 50;

    private static final List<String> HEADER = List.of("rule", "case", "facts", "at", "expected");
    private static final List<String> HEADER_FR = List.of("règle", "cas", "faits", "heure", "attendu");

    private final List<RuleDef> rules;
    private final ProblemList problems;

    private ScenarioReader(List<RuleDef> rules, ProblemList problems) {
        this.rules = rules;
        this.problems = problems;
    }

    /**
     * Reads a file.
     *
     * @param fileName the name that problems carry
     * @param bytes the file as it stands on disk, within the limits of {@link RuleText}
     * @param rules those that a case may name
     */
    public static ScenarioReading read(String fileName, byte[] bytes, List<RuleDef> rules) {
        ProblemList problems = new ProblemList(fileName, MAX_PROBLEMS);
        List<RuleLine> lines = new RuleText(problems).lines(bytes);
        List<Scenario> scenarios = new ScenarioReader(rules, problems).read(lines);
        return new ScenarioReading(scenarios, problems.sorted());
    }

    private List<Scenario> read(List<RuleLine> lines) {
        List<Scenario> scenarios = new ArrayList<>();
        if (lines.isEmpty() || !checkHeader(lines.get(0)) || !checkNumber(lines)) {
            return scenarios;
        }
        for (RuleLine line : lines.subList(1, lines.size())) {
            List<String> cells = ScenarioCells.split(line);
            if (cells.size() == HEADER.size()) {
                new ScenarioRow(line, cells, rules, problems).read().ifPresent(scenarios::add);
            } else {
                wrong(line.number(), "SCENARIO_CELLS", cellsExpected(cells.size()));
            }
        }
        return scenarios;
    }

    private boolean checkHeader(RuleLine line) {
        List<String> found = ScenarioCells.split(line);
        boolean known = found.equals(HEADER) || found.equals(HEADER_FR);
        if (!known) {
            wrong(
                    line.number(),
                    "SCENARIO_HEADER",
                    new Text(
                            "La première ligne doit être : " + String.join(";", HEADER_FR),
                            "The first line must be: " + String.join(";", HEADER)));
        }
        return known;
    }

    private boolean checkNumber(List<RuleLine> lines) {
        boolean few = lines.size() <= MAX_SCENARIOS + 1;
        if (!few) {
            wrong(
                    lines.get(MAX_SCENARIOS + 1).number(),
                    "SCENARIOS_TOO_MANY",
                    new Text(
                            "Trouvé %s cas ; la limite est de %s.".formatted(lines.size() - 1, MAX_SCENARIOS),
                            "Found %s cases; the limit is %s.".formatted(lines.size() - 1, MAX_SCENARIOS)));
        }
        return few;
    }

    private static Text cellsExpected(int found) {
        return new Text(
                "Trouvé %s cases, attendu %s : %s.".formatted(found, HEADER.size(), String.join(";", HEADER_FR)),
                "Found %s cells, expected %s: %s.".formatted(found, HEADER.size(), String.join(";", HEADER)));
    }

    private void wrong(int line, String code, Text message) {
        problems.add(line, code, message);
    }
}
