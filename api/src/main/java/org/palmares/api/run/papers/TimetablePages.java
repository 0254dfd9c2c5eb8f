package org.palmares.api.run.papers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.palmares.api.event.Bytes;
import org.palmares.api.event.table.CellText;
import org.palmares.api.report.TimetablePage;
import org.palmares.api.run.HourWords;
import org.palmares.api.run.Outputs;
import org.palmares.api.run.Titles;
import org.palmares.api.run.jury.TimetableStage;
import org.palmares.api.run.stages.Stages;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Text;
import org.palmares.engine.domain.TimeWindow;
import org.palmares.engine.jury.timetable.JurorHours;
import org.palmares.engine.jury.timetable.PlannedPitch;

/** The printable pages of the timetables: {@code timetable-wall.html} for all, {@code timetable-jury.html} for the jury. */
public final class TimetablePages {
    private final Stages stages;
    private final Titles titles;
    private final HourWords words;

    private TimetablePages(Stages stages) {
        this.stages = stages;
        this.titles = stages.titles();
        this.words = new HourWords(stages.event().zone());
    }

    /** In the language asked for, the wall list in every language of the event; nothing without timetables. */
    public static SortedMap<String, Bytes> files(Stages stages, List<TimetableStage.Timed> rounds, Language language) {
        SortedMap<String, Bytes> files = new TreeMap<>();
        if (rounds.isEmpty()) {
            return files;
        }
        TimetablePage page = new TimetablePages(stages).page(rounds);
        Outputs.inEach(Outputs.languages(stages.event(), language), "timetable-wall", ".html", page::wall, files);
        if (page.rounds().stream().anyMatch(round -> !round.jurors().isEmpty())) {
            files.put("timetable-jury.html", Bytes.of(page.jury(language)));
        }
        return files;
    }

    private TimetablePage page(List<TimetableStage.Timed> rounds) {
        return new TimetablePage(
                stages.event().name(), rounds.stream().map(this::round).toList());
    }

    private TimetablePage.Round round(TimetableStage.Timed timed) {
        List<PlannedPitch> pitches = timed.timetable().pitches();
        return new TimetablePage.Round(
                timed.round().label(),
                words.local(pitches.get(0).time().opens()),
                timed.timetable().seed(),
                IntStream.rangeClosed(1, timed.format().rooms())
                        .mapToObj(room -> room(timed, room))
                        .filter(room -> room.lines().stream().anyMatch(TimetablePage.Line::isPitch))
                        .toList(),
                pitches.stream()
                        .map(this::line)
                        .sorted(Comparator.comparing(
                                line -> CellText.key(line.what().fr())))
                        .toList(),
                ways(timed));
    }

    private TimetablePage.Room room(TimetableStage.Timed timed, int number) {
        List<TimetablePage.Line> lines = new ArrayList<>(apart(timed));
        timed.timetable().pitches().stream()
                .filter(pitch -> pitch.room() == number)
                .map(this::line)
                .forEach(lines::add);
        return new TimetablePage.Room(number, inOrder(lines));
    }

    private List<TimetablePage.Way> ways(TimetableStage.Timed timed) {
        return timed.pitches().jurors().stream()
                .map(JurorHours::juror)
                .map(juror -> way(timed, juror))
                .sorted(Comparator.comparing(way -> CellText.key(way.name())))
                .toList();
    }

    private TimetablePage.Way way(TimetableStage.Timed timed, Id<Juror> juror) {
        List<TimetablePage.Line> lines = new ArrayList<>(apart(timed));
        timed.timetable().pitches().stream()
                .filter(pitch -> pitch.jurors().contains(juror))
                .map(this::line)
                .forEach(lines::add);
        return new TimetablePage.Way(stages.directory().juror(juror).fullName(), inOrder(lines));
    }

    /** Breaks, and the deliberation. */
    private List<TimetablePage.Line> apart(TimetableStage.Timed timed) {
        List<TimetablePage.Line> lines = new ArrayList<>();
        timed.timetable().breaks().forEach(pause -> lines.add(apart(pause, new Text("Pause", "Break"))));
        timed.deliberation(stages.event())
                .map(time -> apart(time, new Text("Délibération du jury", "Deliberation of the jury")))
                .ifPresent(lines::add);
        return lines;
    }

    private TimetablePage.Line apart(TimeWindow time, Text what) {
        return new TimetablePage.Line(
                words.local(time.opens()), words.local(time.closes()), what, Optional.empty(), Optional.empty());
    }

    private TimetablePage.Line line(PlannedPitch pitch) {
        return new TimetablePage.Line(
                words.local(pitch.time().opens()),
                words.local(pitch.time().closes()),
                titles.of(pitch.submission()),
                TimetableTable.team(stages, pitch.submission()),
                Optional.of(pitch.room()));
    }

    private static List<TimetablePage.Line> inOrder(List<TimetablePage.Line> lines) {
        return lines.stream()
                .sorted(Comparator.comparing(TimetablePage.Line::start))
                .toList();
    }
}
