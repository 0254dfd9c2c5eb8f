package org.palmares.api.committee;

import java.util.ArrayList;
import java.util.List;
import org.palmares.api.report.Console.Line;
import org.palmares.api.report.Console.Mark;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Problem.Severity;
import org.palmares.engine.domain.Text;
import org.palmares.rules.scenario.Expected;
import org.palmares.rules.scenario.ScenarioReport;
import org.palmares.rules.scenario.ScenarioResult;
import org.palmares.rules.scenario.UncoveredSentence;
import org.palmares.rules.scenario.UntriedRule;

/** What the scenarios of a text showed, in words. */
final class Tested {
    private Tested() {}

    /** One problem for each scenario that failed. */
    static List<Problem> failed(ScenarioReport report, Severity severity) {
        return report.failed().stream()
                .map(result -> new Problem(result.scenario().place(), "SCENARIO_FAILED", severity, text(result)))
                .toList();
    }

    /** What no scenario covers, rule by rule. */
    static List<Problem> gaps(ScenarioReport report) {
        List<Problem> gaps = new ArrayList<>();
        report.uncovered().forEach(sentence -> gaps.add(gap(sentence)));
        report.untried().forEach(rule -> gaps.add(gap(rule)));
        return gaps;
    }

    /** Counts, one a line. */
    static List<Line> lines(ScenarioReport report) {
        int failed = report.failed().size();
        int open = report.uncovered().size();
        int untried = report.untried().size();
        boolean none = report.results().isEmpty();
        return List.of(
                new Line(
                        failed > 0 ? Mark.ERROR : none ? Mark.WARNING : Mark.DONE,
                        new Text("Cas", "Scenarios"),
                        none
                                ? new Text(
                                        "aucun : rien ne montre ce que fait ce texte",
                                        "none: nothing shows what this text does")
                                : new Text(
                                        "%s réussis, %s en échec".formatted(report.passed(), failed),
                                        "%s passed, %s failed".formatted(report.passed(), failed))),
                new Line(
                        open > 0 ? Mark.WARNING : Mark.DONE,
                        new Text("Phrases sans cas", "Sentences uncovered"),
                        Text.same(Integer.toString(open))),
                new Line(
                        untried > 0 ? Mark.WARNING : Mark.DONE,
                        new Text("Règles peu essayées", "Rules little tried"),
                        Text.same(Integer.toString(untried))));
    }

    private static Text text(ScenarioResult result) {
        String rule = result.scenario().rule().id().value();
        String name = result.scenario().name();
        Expected expected = result.scenario().expected();
        return new Text(
                "%s « %s » : attendu « %s », trouvé « %s » (%s)."
                        .formatted(
                                rule,
                                name,
                                expected.label().fr(),
                                result.found().label().fr(),
                                result.why().fr()),
                "%s “%s”: expected “%s”, found “%s” (%s)."
                        .formatted(
                                rule,
                                name,
                                expected.label().en(),
                                result.found().label().en(),
                                result.why().en()));
    }

    private static Problem gap(UncoveredSentence gap) {
        Text sentence = gap.condition().sentence();
        return notice(
                gap.rule().place(),
                "SENTENCE_UNCOVERED",
                "%s, « %s » : %s."
                        .formatted(gap.rule().id(), sentence.fr(), gap.missing().fr()),
                "%s, “%s”: %s."
                        .formatted(gap.rule().id(), sentence.en(), gap.missing().en()));
    }

    private static Problem gap(UntriedRule gap) {
        List<Text> labels = gap.missing().stream().map(Expected::label).toList();
        return notice(
                gap.rule().place(),
                "RULE_UNTRIED",
                "%s : aucun cas n'attend « %s »."
                        .formatted(
                                gap.rule().id(),
                                String.join(
                                        " », « ", labels.stream().map(Text::fr).toList())),
                "%s: no scenario expects “%s”."
                        .formatted(
                                gap.rule().id(),
                                String.join(
                                        "”, “", labels.stream().map(Text::en).toList())));
    }

    private static Problem notice(Place place, String code, String fr, String en) {
        return Problem.notice(place, code, new Text(fr, en));
    }
}
