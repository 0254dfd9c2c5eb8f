package org.palmares.api.committee;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palmares.api.event.folder.RulePaths;
import org.palmares.api.report.Console.Line;
import org.palmares.api.run.StageSummary;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;
import org.palmares.rules.Lexicon;
import org.palmares.rules.life.LogEntry;
import org.palmares.rules.life.RuleFile;
import org.palmares.rules.life.Trial;
import org.palmares.rules.scenario.ScenarioReport;

/** A second person answers for a working text: exactly this one, by its hash. */
public final class Approval {
    private Approval() {}

    /**
     * Approves the working text of a pack or list.
     *
     * @param typed the name of the pack or list
     * @param at the moment of the act
     */
    public static Answer approve(Path event, String typed, Signature signature, Instant at) {
        return Acting.writing(event, opened -> {
            Optional<String> name = opened.named(typed);
            return name.isPresent()
                    ? approve(opened, name.get(), signature, at)
                    : Answer.refused(Refusals.noSuchName(typed, opened.names()));
        });
    }

    private static Answer approve(Opened opened, String name, Signature signature, Instant at) throws IOException {
        List<Problem> problems = new ArrayList<>(signature.problems());
        problems.addAll(ActRecord.problems(opened, at));
        Optional<RuleFile> draft = opened.rules().draft(name);
        if (draft.isEmpty()) {
            problems.add(Refusals.noDraft(name));
            return Answer.refused(problems);
        }
        RuleFile file = draft.get();
        opened.log()
                .approval(name, file.sha256())
                .map(approval ->
                        Refusals.approvedAlready(approval, opened.event().zone()))
                .ifPresent(problems::add);
        Trial trial = opened.trial(file, RulePaths.draft(name), at);
        problems.addAll(trial.problems());
        if (!problems.isEmpty()) {
            return Answer.refused(problems);
        }
        ScenarioReport report = trial.report();
        if (!report.failed().isEmpty()) {
            return Answer.refused(Tested.failed(report, Problem.Severity.ERROR));
        }
        LogEntry entry = new LogEntry(
                at,
                LogEntry.Action.APPROVE,
                name,
                file.sha256(),
                Lexicon.builtIn().version(),
                signature.author(),
                signature.approver(),
                Optional.empty(),
                signature.reason());
        opened.append(entry, file);
        return answer(opened, entry, report);
    }

    private static Answer answer(Opened opened, LogEntry entry, ScenarioReport report) {
        List<Line> lines = new ArrayList<>(ActRecord.lines(opened, entry));
        lines.addAll(Tested.lines(report));
        lines.add(Wordings.declared());
        lines.add(Wordings.line(
                "Et maintenant",
                "What next",
                new Text(
                        "rien n'est encore en vigueur : palmares rules activate EVENT " + entry.name(),
                        "nothing is in force yet: palmares rules activate EVENT " + entry.name())));
        return Answer.done(
                List.of(new StageSummary(new Text("Texte approuvé", "Text approved"), lines)),
                ActRecord.values(opened, entry));
    }
}
