package org.palmares.api.run.runners;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.api.event.Bytes;
import org.palmares.api.event.folder.EventInput;
import org.palmares.api.report.Console.Line;
import org.palmares.api.report.Console.Mark;
import org.palmares.api.report.JurorSheet;
import org.palmares.api.report.JurorSheetXlsx;
import org.palmares.api.report.JuryPapers;
import org.palmares.api.report.SubmissionName;
import org.palmares.api.run.FileNames;
import org.palmares.api.run.OpenedFolder;
import org.palmares.api.run.RunOrder;
import org.palmares.api.run.RunOutcome;
import org.palmares.api.run.StageSummary;
import org.palmares.api.run.gates.Rulebook;
import org.palmares.api.run.jury.AssignmentStage;
import org.palmares.api.run.stages.EventRun;
import org.palmares.api.run.stages.Stages;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Problem.Severity;
import org.palmares.engine.domain.Text;

/** Prepares the score sheets of the jurors, from who judges what. Thread-safe. */
public final class SheetsRunner {
    /**
     * One workbook a juror and round, and all of a round to print.
     *
     * @param round the only round asked for; empty: every round that can be assigned
     * @param language of the sheets; empty: the event's
     */
    public RunOutcome outcome(Path folder, Optional<String> round, Optional<Language> language) {
        return OpenedFolder.outcome(folder, language, (ready, spoken) -> outcome(ready.input(), round, spoken));
    }

    private static RunOutcome outcome(EventInput input, Optional<String> round, Language language) {
        Optional<Problem> unknown = AskedRound.unknown(input.settings().event().markedRounds(), round);
        if (unknown.isPresent()) {
            return RunOutcome.refused(List.of(unknown.get()), language);
        }
        EventRun.Result result = EventRun.witnessed(input, RunOrder.DEFAULT, Rulebook.NOBODY);
        List<Problem> errors = Severity.ERROR.among(result.problems());
        if (!errors.isEmpty()) {
            return RunOutcome.refused(errors, language);
        }
        Stages stages = result.stages();
        List<AssignmentStage.AssignedRound> rounds = stages.allAssignments().stream()
                .filter(assigned -> AskedRound.covers(round, assigned.round()))
                .toList();
        return rounds.isEmpty()
                ? RunOutcome.refused(List.of(nobody()), language)
                : outcome(stages, rounds, ProvisionalTeams.told(input, stages), language);
    }

    private static RunOutcome outcome(
            Stages stages, List<AssignmentStage.AssignedRound> rounds, List<Problem> told, Language language) {
        SortedMap<String, Bytes> files = new TreeMap<>();
        List<Line> lines = new ArrayList<>();
        for (AssignmentStage.AssignedRound round : rounds) {
            List<JurorSheet> sheets = sheets(stages, round);
            for (JurorSheet sheet : sheets) {
                String name = FileNames.pair(sheet.round(), sheet.juror());
                files.put(name + ".xlsx", Bytes.of(JurorSheetXlsx.bytes(sheet, language)));
            }
            files.put(FileNames.part(round.round().id()) + ".html", Bytes.of(JuryPapers.sheets(sheets, language)));
            lines.add(line(round, sheets.size()));
        }
        StageSummary summary = new StageSummary(new Text("Grilles du jury", "Score sheets"), lines);
        List<Problem> problems = new ArrayList<>(told);
        problems.add(howToReturn());
        return RunOutcome.of(files, problems, List.of(summary), language);
    }

    private static List<JurorSheet> sheets(Stages stages, AssignmentStage.AssignedRound round) {
        SortedMap<Id<Juror>, List<SubmissionName>> entries = new TreeMap<>();
        round.assignment()
                .assignments()
                .forEach(one -> entries.computeIfAbsent(one.juror(), each -> new ArrayList<>())
                        .add(stages.titles().name(one.submission())));
        List<JurorSheet> sheets = new ArrayList<>();
        entries.forEach((juror, names) -> sheets.add(new JurorSheet(
                stages.event().name(),
                round.round().id(),
                round.round().label(),
                juror,
                stages.directory().juror(juror).fullName(),
                stages.event().findRubric(round.round().rubric()).orElseThrow(),
                names)));
        return sheets;
    }

    private static Line line(AssignmentStage.AssignedRound round, int sheets) {
        String id = FileNames.part(round.round().id());
        return new Line(
                Mark.DONE,
                round.round().label(),
                new Text(
                        sheets + " classeurs (" + id + "+….xlsx), et à imprimer : " + id + ".html",
                        sheets + " workbooks (" + id + "+….xlsx), and to print: " + id + ".html"));
    }

    private static Problem howToReturn() {
        return Problem.notice(
                Place.of("sheets"),
                "SHEETS_RETURN",
                new Text(
                        "remplies, copiez-les dans le dossier de l'événement, sous sheets/ ; une seconde saisie, pour"
                                + " contrôle, sous sheets/second/. Puis lancez palmares rank.",
                        "once filled in, copy them into the event's folder, under sheets/; a second typing, as a check,"
                                + " under sheets/second/. Then run palmares rank."));
    }

    private static Problem nobody() {
        return Problem.error(
                Place.of("jurors.csv"),
                "SHEETS_NOBODY",
                new Text(
                        "aucun tour ne peut être attribué : il faut un tour dans event.yaml, des membres dans jurors.csv et"
                                + " des projets recevables dans submissions.csv.",
                        "no round can be assigned: it takes a round in event.yaml, members in jurors.csv and eligible"
                                + " submissions in submissions.csv."));
    }
}
