package org.palmares.api.run.runners;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BooleanSupplier;
import org.palmares.api.event.Bytes;
import org.palmares.api.event.folder.EventInput;
import org.palmares.api.run.EventRunner;
import org.palmares.api.run.OpenedFolder;
import org.palmares.api.run.RosterFiles;
import org.palmares.api.run.RunOrder;
import org.palmares.api.run.RunOutcome;
import org.palmares.api.run.RunProgress;
import org.palmares.api.run.RunResult;
import org.palmares.api.run.attention.Attention;
import org.palmares.api.run.attention.Summaries;
import org.palmares.api.run.gates.Versions;
import org.palmares.api.run.papers.RunFiles;
import org.palmares.api.run.stages.EventRun;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Run;

/** Runs an event folder through every stage and lays out its results. Thread-safe. */
public final class FolderRunner implements EventRunner {
    @Override
    public RunResult run(Path eventFolder, RunOrder order, RunProgress progress, BooleanSupplier cancelled) {
        return outcome(eventFolder, order, Optional.empty(), progress, cancelled)
                .result();
    }

    /**
     * The same with what a person should read of each stage.
     *
     * @param language of the documents; empty: the event's main language
     */
    public RunOutcome outcome(
            Path eventFolder,
            RunOrder order,
            Optional<Language> language,
            RunProgress progress,
            BooleanSupplier cancelled) {
        return OpenedFolder.outcome(eventFolder, language, (ready, spoken) -> {
            EventInput input = ready.input();
            EventRun.Result result = EventRun.run(input, RosterFiles.read(input.roster()), order, progress, cancelled);
            return conclude(input, result, ready.hash(), order, spoken, RunFiles::of);
        });
    }

    /** From the stages to the files, and to what a person has to settle. */
    static RunOutcome conclude(
            EventInput input,
            EventRun.Result result,
            String hash,
            RunOrder order,
            Language language,
            RunFiles.Layout layout) {
        List<Problem> problems = new ArrayList<>(input.notices());
        problems.addAll(result.problems());
        if (Problem.Severity.ERROR.isAmong(problems)) {
            return RunOutcome.refused(problems, language);
        }
        Attention attention = Attention.of(result.stages());
        problems.addAll(attention.problems());
        Run run = run(input, hash, order, result);
        SortedMap<String, Bytes> outputs = layout.files(result.stages(), attention.forEveryone(), run, language);
        RunResult done = new RunResult(RunResult.Status.of(problems), Optional.of(run), outputs, problems);
        return new RunOutcome(done, Summaries.of(result.stages()), language);
    }

    private static Run run(EventInput input, String hash, RunOrder order, EventRun.Result result) {
        return new Run(
                input.settings().event().id(),
                hash,
                result.seed(),
                order.clock(),
                result.budget(),
                Versions.of(result.stages().rulebook()));
    }
}
