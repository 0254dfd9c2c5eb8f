package org.palmares.api.run.papers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.palmares.api.report.Cell;
import org.palmares.api.report.Column;
import org.palmares.api.report.ReportTable;
import org.palmares.api.run.HourWords;
import org.palmares.api.run.Titles;
import org.palmares.api.run.gates.JudgedEntry;
import org.palmares.api.run.jury.TimetableStage;
import org.palmares.api.run.stages.Stages;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.Text;
import org.palmares.engine.domain.TimeWindow;
import org.palmares.engine.jury.timetable.PlannedPitch;

/** {@code timetable}: who pitches when, where and before whom, with breaks and deliberations; for the organizer. */
public final class TimetableTable {
    static final Text PITCH = new Text("passage", "pitch");
    static final Text BREAK = new Text("pause", "break");
    static final Text DELIBERATION = new Text("délibération", "deliberation");

    private static final List<Column> COLUMNS = List.of(
            Column.code("round", new Text("Tour", "Round")),
            Column.text("kind", new Text("Nature", "Kind")),
            Column.date("start", new Text("Début", "Start")),
            Column.date("end", new Text("Fin", "End")),
            Column.number("room", new Text("Salle", "Room")),
            Column.code("submission", new Text("Projet", "Submission")),
            Column.text("title", new Text("Titre", "Title")),
            Column.text("team", new Text("Équipe", "Team")),
            Column.code("jurors", new Text("Jurés (identifiants)", "Jurors (ids)")),
            Column.text("jury", new Text("Jury", "Jury")));

    private final Stages stages;
    private final Titles titles;
    private final HourWords words;

    private TimetableTable(Stages stages) {
        this.stages = stages;
        this.titles = stages.titles();
        this.words = new HourWords(stages.event().zone());
    }

    public static ReportTable of(Stages stages, List<TimetableStage.Timed> rounds) {
        TimetableTable table = new TimetableTable(stages);
        List<List<Cell>> rows = new ArrayList<>();
        rounds.forEach(round -> rows.addAll(table.rows(round)));
        return new ReportTable("timetable", new Text("Ordre de passage", "Timetable"), COLUMNS, rows);
    }

    private record Row(TimeWindow time, List<Cell> cells) {}

    private List<List<Cell>> rows(TimetableStage.Timed timed) {
        List<Row> rows = new ArrayList<>();
        timed.timetable().pitches().forEach(pitch -> rows.add(new Row(pitch.time(), pitch(timed, pitch))));
        timed.timetable().breaks().forEach(pause -> rows.add(new Row(pause, apart(timed, BREAK, pause))));
        timed.deliberation(stages.event()).ifPresent(time -> rows.add(new Row(time, apart(timed, DELIBERATION, time))));
        return rows.stream()
                .sorted(Comparator.comparing(Row::time))
                .map(Row::cells)
                .toList();
    }

    private List<Cell> pitch(TimetableStage.Timed timed, PlannedPitch pitch) {
        String ids = pitch.jurors().stream().map(Id::value).collect(Collectors.joining("|"));
        String names = pitch.jurors().stream()
                .map(juror -> stages.directory().juror(juror).fullName())
                .collect(Collectors.joining(", "));
        return List.of(
                Cell.of(timed.round().id()),
                Cell.of(PITCH),
                Cell.of(words.local(pitch.time().opens())),
                Cell.of(words.local(pitch.time().closes())),
                Cell.of(pitch.room()),
                Cell.of(pitch.submission()),
                Cell.of(titles.of(pitch.submission())),
                Cell.orBlank(team(stages, pitch.submission()).map(Cell::of)),
                ids.isEmpty() ? Cell.blank() : Cell.code(ids),
                Cell.of(names));
    }

    /** The name of the team behind a submission, once known. */
    public static Optional<Text> team(Stages stages, Id<Submission> submission) {
        return stages.entries().stream()
                .map(JudgedEntry::entry)
                .filter(entry -> entry.id().equals(submission))
                .flatMap(entry -> entry.team().stream())
                .map(Team::name)
                .findFirst();
    }

    private List<Cell> apart(TimetableStage.Timed timed, Text kind, TimeWindow time) {
        return List.of(
                Cell.of(timed.round().id()),
                Cell.of(kind),
                Cell.of(words.local(time.opens())),
                Cell.of(words.local(time.closes())),
                Cell.blank(),
                Cell.blank(),
                Cell.blank(),
                Cell.blank(),
                Cell.blank(),
                Cell.blank());
    }
}
