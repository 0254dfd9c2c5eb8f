package org.palmares.api.committee;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.api.report.Console.Line;
import org.palmares.api.report.Console.Mark;
import org.palmares.api.run.StageSummary;
import org.palmares.api.run.gates.Amendments;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;
import org.palmares.rules.life.LogEntry;
import org.palmares.rules.life.RuleFile;
import org.palmares.rules.life.Trial;
import org.palmares.rules.scenario.ScenarioReport;

/** The last step of an activation and of a rollback: the same gate for both. */
final class PuttingInForce {
    private PuttingInForce() {}

    /**
     * Reads and tests the text among those that will be in force, then puts it in force.
     *
     * @param path the name that problems carry
     */
    static Answer of(Opened opened, RuleFile file, String path, LogEntry entry) throws IOException {
        Trial trial = opened.trial(file, path, entry.from().orElseThrow());
        List<Problem> problems = new ArrayList<>(trial.problems());
        later(opened, entry)
                .forEach(moment ->
                        problems.addAll(opened.trial(file, path, moment).problems()));
        if (!problems.isEmpty()) {
            return Answer.refused(problems.stream().distinct().toList());
        }
        ScenarioReport report = trial.report();
        if (!report.failed().isEmpty()) {
            return Answer.refused(Tested.failed(report, Problem.Severity.ERROR));
        }
        opened.append(entry, file);
        return answer(opened, entry, report);
    }

    /** When other texts that are already decided come into force: it must stand among those too. */
    private static List<Instant> later(Opened opened, LogEntry entry) {
        return opened.log().entries().stream()
                .flatMap(other -> other.from().stream())
                .filter(entry.from().orElseThrow()::isBefore)
                .distinct()
                .toList();
    }

    private static Answer answer(Opened opened, LogEntry entry, ScenarioReport report) {
        Instant from = entry.from().orElseThrow();
        List<Line> lines = new ArrayList<>(ActRecord.lines(opened, entry));
        lines.addAll(Tested.lines(report));
        lines.addAll(Wordings.judged(opened.event(), from));
        lines.add(Wordings.declared());
        SortedMap<String, String> values = new TreeMap<>(ActRecord.values(opened, entry));
        List<StageSummary> sections = new ArrayList<>();
        sections.add(new StageSummary(title(entry), lines));
        if (opened.event().phases().get(0).window().opens().isBefore(from)) {
            Text notice = Amendments.notice(entry, opened.event().zone());
            sections.add(new StageSummary(
                    new Text("Avis à publier : amendement", "Notice to publish: amendment"),
                    List.of(new Line(Mark.ASKED, new Text("Texte", "Text"), notice))));
            values.put("notice_fr", notice.fr());
            values.put("notice_en", notice.en());
        }
        return Answer.done(sections, values);
    }

    private static Text title(LogEntry entry) {
        return entry.action() == LogEntry.Action.ROLLBACK
                ? new Text("Retour à un texte antérieur", "Back to an earlier text")
                : new Text("Texte activé", "Text activated");
    }
}
