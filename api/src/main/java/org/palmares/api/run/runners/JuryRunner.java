package org.palmares.api.run.runners;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.palmares.api.event.Bytes;
import org.palmares.api.event.folder.EventInput;
import org.palmares.api.report.ReportTable;
import org.palmares.api.run.OpenedFolder;
import org.palmares.api.run.Outputs;
import org.palmares.api.run.RunOrder;
import org.palmares.api.run.RunOutcome;
import org.palmares.api.run.StageSummary;
import org.palmares.api.run.attention.Attention;
import org.palmares.api.run.attention.JurySummary;
import org.palmares.api.run.attention.MentorSummary;
import org.palmares.api.run.attention.MoreReadingsSummary;
import org.palmares.api.run.attention.RecusalSummary;
import org.palmares.api.run.gates.Rulebook;
import org.palmares.api.run.jury.AssignmentStage;
import org.palmares.api.run.jury.AssignmentTable;
import org.palmares.api.run.jury.CommitteeMarks;
import org.palmares.api.run.jury.JurorsWithoutRoom;
import org.palmares.api.run.jury.JuryAtWork;
import org.palmares.api.run.jury.MentorStage;
import org.palmares.api.run.jury.MoreReadings;
import org.palmares.api.run.jury.MoreReadingsTable;
import org.palmares.api.run.jury.TimetableChanges;
import org.palmares.api.run.jury.TimetableStage;
import org.palmares.api.run.stages.EventRun;
import org.palmares.api.run.stages.Stages;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Problem.Severity;
import org.palmares.engine.domain.Text;

/**
 * Assigns the jury of an event, and its mentors, to the teams of {@code teams.csv}; without that file, to provisional ones,
 * which is said. Thread-safe.
 */
public final class JuryRunner {
    /**
     * The assignment.
     *
     * @param round the round asked for; empty: every round whose entries are known
     * @param at the clock; empty: the deadline of each phase
     * @param language of the tables; empty: the event's
     */
    public RunOutcome outcome(Path folder, Optional<String> round, Optional<Instant> at, Optional<Language> language) {
        RunOrder order = new RunOrder(OptionalLong.empty(), at, OptionalLong.empty());
        return OpenedFolder.outcome(folder, language, (ready, spoken) -> outcome(ready.input(), round, order, spoken));
    }

    private static RunOutcome outcome(EventInput input, Optional<String> round, RunOrder order, Language language) {
        Optional<Problem> unknown = AskedRound.unknown(input.settings().event().markedRounds(), round);
        if (unknown.isPresent()) {
            return RunOutcome.refused(List.of(unknown.get()), language);
        }
        EventRun.Result result = EventRun.witnessed(input, order, Rulebook.NOBODY);
        List<Problem> errors = Severity.ERROR.among(result.problems());
        if (!errors.isEmpty()) {
            return RunOutcome.refused(errors, language);
        }
        List<AssignmentStage.AssignedRound> asked = result.stages().allAssignments().stream()
                .filter(each -> AskedRound.covers(round, each.round()))
                .toList();
        return asked.isEmpty()
                ? RunOutcome.refused(List.of(nothing()), language)
                : outcome(input, result, asked, language);
    }

    private static RunOutcome outcome(
            EventInput input, EventRun.Result result, List<AssignmentStage.AssignedRound> rounds, Language language) {
        Stages stages = result.stages();
        List<StageSummary> told = new ArrayList<>();
        rounds.forEach(round -> told.add(JurySummary.of(stages, round)));
        StageSummary gate = RecusalSummary.of(stages);
        Stream.of(gate).filter(each -> !each.lines().isEmpty()).forEach(told::add);
        stages.mentoring().map(MentorSummary::of).ifPresent(told::add);
        List<MoreReadings> further = MoreReadings.of(stages.event(), rounds, stages.rounds());
        further.forEach(each -> told.add(MoreReadingsSummary.of(stages, each)));
        List<Problem> problems = new ArrayList<>(ofJuryFiles(input));
        problems.addAll(ofJurors(result));
        problems.addAll(ProvisionalTeams.told(input, stages));
        CommitteeMarks committees =
                new CommitteeMarks(stages.event(), input.awards().committees());
        rounds.forEach(round -> committees.unsaid(round.round()).ifPresent(problems::add));
        problems.addAll(Attention.ofJury(stages, rounds));
        List<TimetableStage.Timed> timed = stages.timetables().stream()
                .filter(each -> rounds.stream().anyMatch(round -> isOf(each, round)))
                .toList();
        problems.addAll(new TimetableChanges(stages.event(), stages.titles(), stages.directory()).of(timed));
        problems.addAll(TimetableChanges.redrawn(
                new JuryAtWork(input.jury(), input.marks().sheets()).left(), timed));
        problems.addAll(JurorsWithoutRoom.of(timed, stages.directory()));
        return RunOutcome.of(files(stages, rounds, further, language), problems, told, language);
    }

    private static boolean isOf(TimetableStage.Timed timed, AssignmentStage.AssignedRound round) {
        return timed.round().id().equals(round.round().id());
    }

    /** What came up of their links and addresses. */
    private static List<Problem> ofJurors(EventRun.Result result) {
        return result.problems().stream()
                .filter(problem -> problem.code().startsWith("JUROR_"))
                .toList();
    }

    private static List<Problem> ofJuryFiles(EventInput input) {
        List<String> files = List.of(
                "jurors.", "committees.", "replacements.", "assignment.", "timetable.", "mentors.", "mentor-sessions.");
        return input.notices().stream()
                .filter(problem -> files.stream()
                        .anyMatch(file -> problem.place().toString().startsWith(file)))
                .toList();
    }

    private static SortedMap<String, Bytes> files(
            Stages stages, List<AssignmentStage.AssignedRound> rounds, List<MoreReadings> further, Language language) {
        SortedMap<String, Bytes> files = new TreeMap<>();
        List<ReportTable> tables = new ArrayList<>();
        tables.add(AssignmentTable.of(rounds, stages.titles(), stages.directory()));
        stages.mentoring().map(MentorStage::table).ifPresent(tables::add);
        if (further.stream().anyMatch(each -> !each.readings().isEmpty())) {
            tables.add(MoreReadingsTable.of(further, stages.titles(), stages.directory()));
        }
        tables.forEach(table -> Outputs.put(files, table, language));
        return files;
    }

    private static Problem nothing() {
        return Problem.error(
                Place.of("jurors.csv"),
                "JURY_NOTHING_TO_ASSIGN",
                new Text(
                        "il n'y a rien à attribuer : il faut des jurés (jurors.csv), des projets recevables"
                                + " (submissions.csv) et, pour un second tour, les notes du premier.",
                        "there is nothing to assign: it takes jurors (jurors.csv), submissions that may compete"
                                + " (submissions.csv) and, for a second round, the marks of the first."));
    }
}
