package org.palmares.api.run.runners;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.palmares.api.event.Bytes;
import org.palmares.api.event.folder.AnnouncedTimetable;
import org.palmares.api.event.folder.EventInput;
import org.palmares.api.event.folder.TimetableFile;
import org.palmares.api.report.Console.Line;
import org.palmares.api.report.Console.Mark;
import org.palmares.api.run.FileNames;
import org.palmares.api.run.OpenedFolder;
import org.palmares.api.run.Outputs;
import org.palmares.api.run.RunOrder;
import org.palmares.api.run.RunOutcome;
import org.palmares.api.run.StageSummary;
import org.palmares.api.run.gates.Rulebook;
import org.palmares.api.run.jury.JurorsWithoutRoom;
import org.palmares.api.run.jury.JuryAtWork;
import org.palmares.api.run.jury.TimetableChanges;
import org.palmares.api.run.jury.TimetableProblems;
import org.palmares.api.run.jury.TimetableStage;
import org.palmares.api.run.jury.TimetableSummary;
import org.palmares.api.run.papers.TimetablePages;
import org.palmares.api.run.papers.TimetableTable;
import org.palmares.api.run.stages.EventRun;
import org.palmares.api.run.stages.Stages;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Problem.Severity;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;

/** The timetable of an event's pitches, drawn anew or planned from now on. Thread-safe. */
public final class TimetableRunner {

    /**
     * What may be asked.
     *
     * @param round the round; empty: every round whose entries are known
     * @param seed of the lot; empty: the event's
     * @param now what has become of an announced timetable; empty: a new one is drawn
     */
    public record Wish(Optional<String> round, OptionalLong seed, Optional<Now> now) {
        public Wish {
            Objects.requireNonNull(round, "round");
            Objects.requireNonNull(seed, "seed");
            Objects.requireNonNull(now, "now");
        }
    }

    /**
     * A round under way.
     *
     * @param plan the timetable that was announced; empty: that of the folder, else the last one written beside it
     * @param from from when pitches may be placed anew
     * @param delay by how much it runs late
     * @param withdrawn who does not pitch any more
     */
    public record Now(Optional<Path> plan, FromWhen from, Duration delay, List<Id<Submission>> withdrawn) {
        public Now {
            Objects.requireNonNull(plan, "plan");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(delay, "delay");
            withdrawn = List.copyOf(withdrawn);
        }
    }

    /**
     * The timetable.
     *
     * @param language of the tables; empty: the event's
     */
    public RunOutcome outcome(Path folder, Wish wish, Optional<Language> language) {
        return OpenedFolder.outcome(folder, language, (ready, spoken) -> outcome(folder, ready.input(), wish, spoken));
    }

    private static RunOutcome outcome(Path folder, EventInput input, Wish wish, Language language) {
        RunOrder order = new RunOrder(wish.seed(), Optional.empty(), OptionalLong.empty());
        Optional<Problem> unknown = AskedRound.unknown(input.settings().event().rounds(), wish.round());
        if (unknown.isPresent()) {
            return RunOutcome.refused(List.of(unknown.get()), language);
        }
        EventRun.Result result = EventRun.witnessed(input, order, Rulebook.NOBODY);
        List<Problem> errors = Severity.ERROR.among(result.problems());
        if (!errors.isEmpty()) {
            return RunOutcome.refused(errors, language);
        }
        return wish.now().isPresent()
                ? replanned(folder, input, result.stages(), wish, language)
                : drawn(input, result.stages(), wish, language);
    }

    private static RunOutcome drawn(EventInput input, Stages stages, Wish wish, Language language) {
        List<TimetableStage.Timed> asked = stages.timetables().stream()
                .filter(timed -> AskedRound.covers(wish.round(), timed.round()))
                .toList();
        if (asked.isEmpty()) {
            return RunOutcome.refused(List.of(nothing(stages, wish.round())), language);
        }
        List<Problem> problems = new ArrayList<>(ProvisionalTeams.told(input, stages));
        problems.addAll(new TimetableProblems(stages.event().zone()).of(new TimetableStage.Result(asked, List.of())));
        problems.addAll(new TimetableChanges(stages.event(), stages.titles(), stages.directory()).of(asked));
        problems.addAll(TimetableChanges.redrawn(
                new JuryAtWork(input.jury(), input.marks().sheets()).left(), asked));
        problems.addAll(JurorsWithoutRoom.of(asked, stages.directory()));
        wish.seed().stream()
                .boxed()
                .flatMap(
                        seed -> asked.stream().filter(timed -> timed.announced().isPresent()))
                .limit(1)
                .map(timed -> notDrawn())
                .forEach(problems::add);
        List<StageSummary> told = asked.stream()
                .map(timed -> TimetableSummary.of(stages.event(), timed))
                .toList();
        return RunOutcome.of(files(stages, asked, language), problems, told, language);
    }

    private static RunOutcome replanned(Path folder, EventInput input, Stages stages, Wish wish, Language language) {
        Now now = wish.now().orElseThrow();
        Optional<Found> found = find(folder, input, stages, wish);
        if (found.isEmpty()) {
            return RunOutcome.refused(List.of(noPlan(folder)), language);
        }
        TimetableFile file = found.get().file();
        ReplannedRound.Read read = ReplannedRound.of(stages, file, wish.round(), now);
        List<Problem> problems = new ArrayList<>(file.problems());
        problems.addAll(read.problems());
        problems.addAll(ProvisionalTeams.told(input, stages));
        if (read.round().isEmpty()) {
            return RunOutcome.refused(Severity.ERROR.among(problems), language);
        }
        ReplannedRound round = read.round().get();
        List<TimetableStage.Timed> timed = List.of(round.timed());
        SortedMap<String, Bytes> files = files(stages, timed, language);
        Outputs.put(files, round.changes(), language);
        problems.addAll(TimetableProblems.clashes(
                round.timed().round(), round.timed().timetable().score()));
        new TimetableProblems(stages.event().zone()).overrun(round.timed()).ifPresent(problems::add);
        problems.addAll(round.waiting());
        problems.addAll(round.panels());
        List<Line> lines = new ArrayList<>(List.of(found.get().told()));
        lines.addAll(round.lines());
        StageSummary told = TimetableSummary.ofReplanned(stages.event(), round.timed(), round.from(), lines);
        return RunOutcome.of(files, problems, List.of(told), language);
    }

    /** The timetable that was announced, and where it stands. */
    private record Found(TimetableFile file, Line told) {
        static Found of(TimetableFile file, Text where) {
            return new Found(file, new Line(Mark.NONE, new Text("Annoncé", "Announced"), where));
        }
    }

    /** The file that was named, else that of the folder, else the last one written beside it. */
    private static Optional<Found> find(Path folder, EventInput input, Stages stages, Wish wish) {
        Now now = wish.now().orElseThrow();
        AnnouncedTimetable lines = input.jury().timetable();
        if (now.plan().isEmpty() && !lines.pitches().isEmpty()) {
            return Optional.of(Found.of(
                    new TimetableFile(lines, List.of()),
                    new Text("timetable.csv du dossier", "timetable.csv of the folder")));
        }
        return now.plan()
                .or(() -> LastResults.find(folder, results(wish.round()), "timetable.csv"))
                .map(path -> Found.of(
                        TimetableFile.read(path, jury(input), stages.event().zone()), Text.same(path.toString())));
    }

    private static List<Id<Juror>> jury(EventInput input) {
        return input.jury().jurors().stream().map(Juror::id).toList();
    }

    /** Where timetables are left, beside the event's folder. */
    private static List<String> results(Optional<String> round) {
        return Stream.concat(
                        Stream.of("-timetable", "-results"),
                        round.map(Id::<Round>of).map(id -> "-timetable-" + FileNames.part(id)).stream())
                .toList();
    }

    private static Problem notDrawn() {
        return Problem.notice(
                Place.of("--seed"),
                "TIMETABLE_NOT_DRAWN",
                new Text(
                        "l'ordre annoncé est dans le dossier : rien n'est tiré au sort. Pour un nouvel ordre, retirez"
                                + " timetable.csv du dossier.",
                        "what was announced stands in the folder: nothing is drawn by lot. For a new order, take"
                                + " timetable.csv out of the folder."));
    }

    private static SortedMap<String, Bytes> files(Stages stages, List<TimetableStage.Timed> rounds, Language language) {
        SortedMap<String, Bytes> files = new TreeMap<>(TimetablePages.files(stages, rounds, language));
        Outputs.put(files, TimetableTable.of(stages, rounds), language);
        return files;
    }

    private static Problem nothing(Stages stages, Optional<String> round) {
        List<String> declared = stages.settings().jury().timetables().keySet().stream()
                .map(Id<Round>::value)
                .toList();
        if (round.isPresent() && !declared.contains(round.get())) {
            return notTimed(round.get(), declared);
        }
        return Problem.error(
                Place.of("event.yaml"),
                "TIMETABLE_NOTHING_TO_PLAN",
                new Text(
                        "il n'y a pas d'ordre de passage à faire : il faut un tour avec « timetable » et ses projets"
                                + " (submissions.csv ; pour un second tour, les notes du premier).",
                        "there is no timetable to make: it takes a round with \"timetable\" and its submissions"
                                + " (submissions.csv; for a second round, the marks of the first)."));
    }

    static Problem notTimed(String round, List<String> declared) {
        return Problem.error(
                Place.of("--round"),
                "TIMETABLE_NOT_OF_ROUND",
                new Text(
                        "« " + round + " » n'a pas d'ordre de passage ; en ont un : " + String.join(", ", declared)
                                + ".",
                        "\"" + round + "\" has no timetable; these have: " + String.join(", ", declared) + "."));
    }

    private static Problem noPlan(Path folder) {
        return Problem.error(
                Place.of(folder.toString()),
                "TIMETABLE_NO_PLAN",
                new Text(
                        "aucun ordre de passage n'a encore été écrit à côté de ce dossier. Lancez d'abord palmares"
                                + " timetable sans --from, ou donnez le fichier annoncé avec --plan.",
                        "no timetable has been written beside this folder yet. Run palmares timetable without --from"
                                + " first, or name the file that was announced with --plan."));
    }
}
