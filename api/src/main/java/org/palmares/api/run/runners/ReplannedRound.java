package org.palmares.api.run.runners;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.palmares.api.event.folder.AnnouncedTimetable;
import org.palmares.api.event.folder.TimetableFile;
import org.palmares.api.report.Console.Line;
import org.palmares.api.report.Console.Mark;
import org.palmares.api.report.ReportTable;
import org.palmares.api.run.HourWords;
import org.palmares.api.run.jury.PanelChanges;
import org.palmares.api.run.jury.TimetableStage;
import org.palmares.api.run.stages.Stages;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.domain.TimeWindow;
import org.palmares.engine.jury.solver.OptaPlannerTimetables;
import org.palmares.engine.jury.timetable.Announced;
import org.palmares.engine.jury.timetable.Pitch;
import org.palmares.engine.jury.timetable.PlannedPitch;
import org.palmares.engine.jury.timetable.Replanned;
import org.palmares.engine.jury.timetable.Replanning;

/**
 * One round that is under way, planned from now on.
 *
 * @param from the moment of it
 * @param withdrawn what is pitched no more, as it was announced
 * @param panels who sits before other pitches than announced
 */
record ReplannedRound(
        Stages stages,
        TimetableStage.Timed timed,
        Replanned replanned,
        Instant from,
        List<PlannedPitch> withdrawn,
        List<Problem> panels) {
    private static final int MOST_LINES = 12;

    /** The round, or the problems for which there is none. */
    record Read(Optional<ReplannedRound> round, List<Problem> problems) {
        static Read refused(List<Problem> problems) {
            return new Read(Optional.empty(), problems);
        }
    }

    static Read of(Stages stages, TimetableFile file, Optional<String> round, TimetableRunner.Now now) {
        if (Problem.Severity.ERROR.isAmong(file.problems())) {
            return Read.refused(List.of());
        }
        List<String> written = file.lines().pitches().stream()
                .map(each -> each.round().value())
                .distinct()
                .toList();
        List<String> asked = written.stream()
                .filter(id -> round.isEmpty() || round.get().equals(id))
                .toList();
        if (asked.size() != 1) {
            return Read.refused(List.of(
                    asked.isEmpty() ? TimetableRunner.notTimed(round.orElse("?"), written) : whichRound(written)));
        }
        return stages.timetables().stream()
                .filter(timed -> timed.round().id().value().equals(asked.get(0)))
                .findFirst()
                .map(timed -> of(stages, timed, file.lines().of(timed.round().id()), now))
                .orElseGet(() -> Read.refused(List.of(TimetableRunner.notTimed(
                        asked.get(0),
                        stages.timetables().stream()
                                .map(timed -> timed.round().id().value())
                                .toList()))));
    }

    private static Read of(
            Stages stages, TimetableStage.Timed timed, AnnouncedTimetable lines, TimetableRunner.Now now) {
        List<LocalDate> days = days(stages, lines);
        Optional<Problem> unclear = now.from().refused(days);
        if (unclear.isPresent()) {
            return Read.refused(List.of(unclear.get()));
        }
        Announced announced = announced(stages, lines, days, now);
        List<Problem> problems = problems(timed, lines, announced, now);
        if (!problems.isEmpty()) {
            return Read.refused(problems);
        }
        long seed = timed.timetable().seed();
        Replanned replanned = timed.held()
                .in(Replanning.of(timed.pitches(), announced, seed, new OptaPlannerTimetables()), lines.planned());
        TimetableStage.Timed late = timed.replanned(replanned.timetable());
        List<Problem> panels = new PanelChanges(late, lines, stages.titles(), stages.directory(), true).problems();
        List<PlannedPitch> withdrawn = announced.pitches().stream()
                .filter(pitch -> now.withdrawn().contains(pitch.submission()))
                .toList();
        return new Read(
                Optional.of(new ReplannedRound(stages, late, replanned, announced.from(), withdrawn, panels)),
                List.of());
    }

    private static Announced announced(
            Stages stages, AnnouncedTimetable lines, List<LocalDate> days, TimetableRunner.Now now) {
        Instant from = now.from().moment(days, stages.event().zone());
        List<TimeWindow> nights = lines.pauses().stream()
                .filter(pause -> isNightAhead(pause, from, stages.event().zone()))
                .toList();
        return new Announced(lines.planned(), lines.pauses(), from, now.delay(), now.withdrawn(), nights);
    }

    /** Whether a break ends on a later day than it begins, and that day has not come: on it, a delay is one of that day. */
    private static boolean isNightAhead(TimeWindow pause, Instant from, ZoneId zone) {
        LocalDate ends = LocalDate.ofInstant(pause.closes(), zone);
        return LocalDate.ofInstant(pause.opens(), zone).isBefore(ends)
                && LocalDate.ofInstant(from, zone).isBefore(ends);
    }

    /** On which days anything is pitched, in their order. */
    private static List<LocalDate> days(Stages stages, AnnouncedTimetable lines) {
        return lines.planned().stream()
                .map(pitch ->
                        LocalDate.ofInstant(pitch.time().opens(), stages.event().zone()))
                .distinct()
                .sorted()
                .toList();
    }

    /** Submissions that nobody knows any more, and withdrawals of what is not to come. */
    private static List<Problem> problems(
            TimetableStage.Timed timed, AnnouncedTimetable lines, Announced announced, TimetableRunner.Now now) {
        List<Id<Submission>> known =
                timed.pitches().pitches().stream().map(Pitch::submission).toList();
        List<Id<Submission>> done =
                announced.done().stream().map(PlannedPitch::submission).toList();
        List<Problem> problems = new ArrayList<>();
        lines.pitches().stream()
                .filter(line -> !known.contains(line.what().submission()))
                .filter(line -> !now.withdrawn().contains(line.what().submission()))
                .map(line -> gone(line.place(), line.what().submission()))
                .forEach(problems::add);
        List<Id<Submission>> toCome = lines.planned().stream()
                .map(PlannedPitch::submission)
                .filter(id -> !done.contains(id))
                .toList();
        now.withdrawn().stream()
                .filter(id -> !toCome.contains(id))
                .map(id -> notToCome(id, done.contains(id)))
                .forEach(problems::add);
        return problems;
    }

    private static Problem gone(Place place, Id<Submission> id) {
        return Problem.error(
                place,
                "TIMETABLE_SUBMISSION_GONE",
                new Text(
                        "« " + id + " » n'est plus au nombre des projets de ce tour. S'il ne passe pas, ajoutez"
                                + " --withdraw " + id + ".",
                        "\"" + id + "\" is no longer one of this round's submissions. If it does not pitch, add"
                                + " --withdraw " + id + "."));
    }

    private static Problem notToCome(Id<Submission> id, boolean done) {
        Text why = done
                ? new Text("est déjà passé, ou passe en ce moment", "has pitched already, or is pitching")
                : new Text("n'est pas dans l'ordre de passage", "is not in the timetable");
        return Problem.error(
                Place.of("--withdraw"),
                "TIMETABLE_NOT_TO_COME",
                new Text(
                        "« " + id + " » " + why.fr() + ". Vérifiez l'identifiant et l'heure.",
                        "\"" + id + "\" " + why.en() + ". Check the id and the hour."));
    }

    private static Problem whichRound(List<String> rounds) {
        String all = String.join(", ", rounds);
        return Problem.error(
                Place.of("--round"),
                "TIMETABLE_WHICH_ROUND",
                new Text(
                        "le fichier contient plusieurs tours (" + all + ") ; dites lequel est en cours avec --round.",
                        "the file holds several rounds (" + all + "); say which one is under way with --round."));
    }

    /** What an organizer announces. */
    List<Line> lines() {
        HourWords words = timed.words(stages.event().zone());
        List<Line> lines = new ArrayList<>();
        int done = replanned.done().size();
        lines.add(new Line(
                Mark.NONE,
                new Text("Déjà passés", "Held"),
                new Text(Language.FR.count(done, "inchangé", "inchangés"), done + " unchanged")));
        int moved = replanned.changes().size() + replanned.added().size() + withdrawn.size();
        lines.add(toAnnounce(moved));
        Stream.of(
                        withdrawn.stream().map(pitch -> withdrawn(words, pitch)),
                        replanned.changes().stream().map(change -> change(words, change)),
                        replanned.added().stream().map(pitch -> added(words, pitch)))
                .flatMap(Function.identity())
                .limit(MOST_LINES)
                .forEach(lines::add);
        return lines;
    }

    private Line toAnnounce(int moved) {
        int seats = (int) panels.stream()
                .filter(each -> each.code().equals(PanelChanges.CHANGED))
                .count();
        List<Text> told = new ArrayList<>();
        if (moved > 0) {
            told.add(new Text(
                    Language.FR.count(moved, "changement", "changements") + ", voir timetable-changes.csv",
                    Language.EN.count(moved, "change", "changes") + ", see timetable-changes.csv"));
        }
        if (seats > 0) {
            told.add(new Text(
                    Language.FR.count(seats, "juré siège", "jurés siègent") + " devant d'autres passages qu'annoncé",
                    Language.EN.count(seats, "juror sits", "jurors sit") + " before other pitches than announced"));
        }
        Text all = told.stream()
                .reduce((one, next) -> new Text(one.fr() + " ; " + next.fr(), one.en() + "; " + next.en()))
                .orElse(new Text("rien, chacun garde son heure", "nothing, everyone keeps their hour"));
        return new Line(told.isEmpty() ? Mark.DONE : Mark.WARNING, new Text("À annoncer", "To announce"), all);
    }

    private Line change(HourWords words, Replanned.Change change) {
        Text before = words.hour(change.before().time().opens());
        Text after = words.hour(change.after().time().opens());
        boolean moves = change.before().room() != change.after().room();
        String room = String.valueOf(change.after().room());
        return new Line(
                Mark.NONE,
                stages.titles().of(change.after().submission()),
                new Text(
                        before.fr() + " → " + after.fr() + (moves ? ", salle " + room : ""),
                        before.en() + " → " + after.en() + (moves ? ", room " + room : "")));
    }

    private Line withdrawn(HourWords words, PlannedPitch pitch) {
        Text before = words.hour(pitch.time().opens());
        return new Line(
                Mark.NONE,
                stages.titles().of(pitch.submission()),
                new Text(before.fr() + " → ne passe plus", before.en() + " → pitches no more"));
    }

    private Line added(HourWords words, PlannedPitch pitch) {
        Text at = words.hour(pitch.time().opens());
        boolean rooms = timed.format().rooms() > 1;
        return new Line(
                Mark.NONE,
                stages.titles().of(pitch.submission()),
                new Text(
                        "nouveau, " + at.fr() + (rooms ? ", salle " + pitch.room() : ""),
                        "new, " + at.en() + (rooms ? ", room " + pitch.room() : "")));
    }

    /** Those that came since the timetable was announced and for whom there is no time left. */
    List<Problem> waiting() {
        return replanned.waiting().stream()
                .map(id -> stages.titles().withId(id))
                .map(who -> Problem.asked(
                        Place.of("event.yaml"),
                        "TIMETABLE_NO_SLOT",
                        new Text(
                                timed.round().label().fr() + " : pas de place pour " + who.fr()
                                        + " avant la fin de la phase. Fermez-la plus tard, ou retirez un projet"
                                        + " avec --withdraw.",
                                timed.round().label().en() + ": no slot for " + who.en()
                                        + " before the phase ends. Close it later, or take a submission out with"
                                        + " --withdraw.")))
                .toList();
    }

    ReportTable changes() {
        return new ReplannedTable(stages, replanned, withdrawn).table();
    }
}
