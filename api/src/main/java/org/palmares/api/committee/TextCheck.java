package org.palmares.api.committee;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.api.report.Console.Line;
import org.palmares.api.report.Console.Mark;
import org.palmares.api.run.RunResult.Status;
import org.palmares.api.run.StageSummary;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;
import org.palmares.rules.life.KeptVersion;
import org.palmares.rules.life.RuleFile;
import org.palmares.rules.life.Trial;
import org.palmares.rules.scenario.ScenarioReport;

/** Reads rule files and says what they hold, or runs their scenarios and says what they show. */
public final class TextCheck {
    private TextCheck() {}

    /** Reads texts: files, folders, events, or packs of the program by name. */
    public static Answer check(List<String> typed) {
        return each(typed, true);
    }

    /** Reads texts and runs their scenarios. */
    public static Answer test(List<String> typed) {
        return each(typed, false);
    }

    private static Answer each(List<String> typed, boolean readOnly) {
        TextsFound found = TextsFound.of(typed.stream().map(Path::of).toList());
        List<Problem> problems = new ArrayList<>(found.problems());
        List<StageSummary> sections = new ArrayList<>();
        SortedMap<String, String> values = new TreeMap<>();
        for (TextsFound.Found each : found.texts()) {
            Trial trial = each.trial();
            problems.addAll(trial.problems());
            if (trial.problems().isEmpty()) {
                values.put("sha256 " + each.file().name(), each.file().sha256());
                sections.add(readOnly ? holds(each, trial) : shows(each, trial, problems));
            }
        }
        return Problem.Severity.ERROR.isAmong(problems)
                ? Answer.refused(problems)
                : new Answer(Status.of(problems), sections, values, List.of(), problems);
    }

    private static StageSummary holds(TextsFound.Found found, Trial trial) {
        KeptVersion version = trial.version().orElseThrow();
        List<Line> lines = new ArrayList<>(head(found.file(), found.path()));
        if (found.file().isList()) {
            lines.add(count("Codes", "Codes", version.codes().size()));
        } else {
            lines.add(count("Règles", "Rules", trial.rules().size()));
            lines.add(Wordings.line(
                    "Lesquelles",
                    "Which",
                    String.join(
                            ", ",
                            trial.rules().stream()
                                    .map(rule -> rule.id().value())
                                    .toList())));
            lines.add(count("Cas", "Scenarios", trial.scenarios().size()));
        }
        return new StageSummary(Text.same(found.file().name()), lines);
    }

    private static StageSummary shows(TextsFound.Found found, Trial trial, List<Problem> problems) {
        ScenarioReport report = trial.report();
        problems.addAll(Tested.failed(report, Problem.Severity.ASKED));
        problems.addAll(Tested.gaps(report));
        List<Line> lines = new ArrayList<>(head(found.file(), found.path()));
        lines.addAll(Tested.lines(report));
        return new StageSummary(Text.same(found.file().name()), lines);
    }

    private static List<Line> head(RuleFile file, String path) {
        return List.of(
                Line.of(Mark.DONE, new Text("Fichier", "File"), path),
                Wordings.line("Empreinte", "Hash", file.sha256()));
    }

    private static Line count(String fr, String en, int count) {
        return Wordings.line(fr, en, Integer.toString(count));
    }
}
