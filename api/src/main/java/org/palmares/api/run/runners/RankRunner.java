package org.palmares.api.run.runners;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.palmares.api.event.Bytes;
import org.palmares.api.event.folder.EventInput;
import org.palmares.api.run.FileNames;
import org.palmares.api.run.OpenedFolder;
import org.palmares.api.run.Outputs;
import org.palmares.api.run.RunOrder;
import org.palmares.api.run.RunOutcome;
import org.palmares.api.run.RunResult;
import org.palmares.api.run.attention.Summaries;
import org.palmares.api.run.gates.Rulebook;
import org.palmares.api.run.papers.Feedbacks;
import org.palmares.api.run.papers.RankingFiles;
import org.palmares.api.run.papers.RunFiles;
import org.palmares.api.run.rankings.RankingStage;
import org.palmares.api.run.stages.EventRun;
import org.palmares.api.run.stages.Stages;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Text;

/** From marks to rankings: the tables, the confidential annex, and what each team is told. Thread-safe. */
public final class RankRunner {
    private static final List<String> OF_MARKS = List.of(
            "MARK_",
            "COMMENT_",
            "SHEET",
            "ROUND_",
            "ENTRY_",
            "JUROR",
            "JURY_",
            "FEATURE_",
            "METHOD_",
            "COMMITTEE_",
            "ADOPTED_",
            "CUT_",
            "PRIZE_ACROSS_",
            "TERMS_AFTER_");

    /**
     * The rankings of an event, by the terms that it announced.
     *
     * @param round the only round asked for; empty: every round that has marks
     * @param language of the documents; empty: the event's
     */
    public RunOutcome outcome(Path folder, Optional<String> round, Optional<Language> language) {
        return OpenedFolder.outcome(folder, language, (ready, spoken) -> outcome(ready, round, spoken));
    }

    private static RunOutcome outcome(OpenedFolder.Ready ready, Optional<String> round, Language language) {
        EventInput input = ready.input();
        Optional<Problem> unknown = AskedRound.unknown(input.settings().event().markedRounds(), round);
        if (unknown.isPresent()) {
            return RunOutcome.refused(List.of(unknown.get()), language);
        }
        EventRun.Result result = EventRun.witnessed(input, RunOrder.DEFAULT, Rulebook.NOBODY);
        List<RankingStage.RankedRound> rounds = rounds(result.stages(), round);
        RunOutcome all = FolderRunner.conclude(
                input,
                result,
                ready.hash(),
                RunOrder.DEFAULT,
                language,
                (stages, toSettle, run, spokenIn) -> files(stages, round, rounds, spokenIn));
        if (all.result().status() == RunResult.Status.BAD_INPUT) {
            return all;
        }
        RunResult ofMarks = ofMarks(all.result(), ProvisionalTeams.told(input, result.stages()));
        return rounds.isEmpty()
                ? RunOutcome.refused(noMarks(input.marks().file(), ofMarks), language)
                : new RunOutcome(ofMarks, Summaries.ofRounds(result.stages(), rounds), language);
    }

    /** Those asked for, of the event's rounds and of prizes with a rubric of their own. */
    private static List<RankingStage.RankedRound> rounds(Stages stages, Optional<String> asked) {
        return stages.allRankings().stream()
                .filter(ranked -> AskedRound.covers(asked, ranked.round()))
                .toList();
    }

    /** What concerns marks; the rest of the event's questions are for {@code palmares run}. */
    private static RunResult ofMarks(RunResult result, List<Problem> ofTeams) {
        List<Problem> problems = Stream.concat(
                        result.problems().stream()
                                .filter(problem -> OF_MARKS.stream().anyMatch(problem.code()::startsWith)),
                        ofTeams.stream())
                .toList();
        return new RunResult(RunResult.Status.of(problems), result.run(), result.outputs(), problems);
    }

    private static SortedMap<String, Bytes> files(
            Stages stages, Optional<String> round, List<RankingStage.RankedRound> rounds, Language language) {
        SortedMap<String, Bytes> files = new TreeMap<>();
        Predicate<Round> asked = each -> AskedRound.covers(round, each);
        Stream.concat(RankingFiles.of(stages, asked).stream(), RankingFiles.confidential(stages, asked).stream())
                .forEach(table -> Outputs.put(files, table, language));
        RunFiles.annex(files, stages, rounds, language);
        List<Language> languages = Outputs.languages(stages.event(), language);
        Feedbacks.of(stages, rounds)
                .forEach((entry, feedback) ->
                        files.put("feedback/" + FileNames.part(entry) + ".html", Bytes.of(feedback.html(languages))));
        return files;
    }

    /** With why sheets that are there do not count, which is what has to be mended. */
    private static List<Problem> noMarks(String file, RunResult ofMarks) {
        Problem nothing = Problem.error(
                Place.of(file),
                "RANK_NO_MARKS",
                new Text(
                        "aucune note à classer : ni score-sheets.csv ni sheets/ n'en donnent qui compte. palmares sheets"
                                + " prépare les grilles.",
                        "no mark to rank: neither score-sheets.csv nor sheets/ gives one that counts. palmares sheets"
                                + " prepares the sheets."));
        return Stream.concat(
                        Stream.of(nothing),
                        ofMarks.problems().stream()
                                .filter(problem -> problem.code().startsWith("SHEET_")))
                .toList();
    }
}
