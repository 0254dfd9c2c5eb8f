package org.palmares.api.event.folder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.palmares.api.event.folder.AnnouncedTimetable.OfRound;
import org.palmares.api.event.settings.Wording;
import org.palmares.api.event.table.CellText;
import org.palmares.api.event.table.Table;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.TimeWindow;
import org.palmares.engine.jury.timetable.PlannedPitch;

/** The lines of a {@code timetable.csv}, as Palmarès writes it in either language. */
final class TimetableLines {
    private static final int MOST_ROOMS = 200;
    private static final List<String> PITCH = List.of("passage", "pitch");
    private static final List<String> BREAK = List.of("pause", "break");
    private static final List<String> DELIBERATION = List.of("deliberation", "délibération");

    private static final Columns COLUMNS = new Columns(
            List.of("round", "kind", "start", "end"),
            List.of("room", "submission", "title", "team", "jurors", "jury"),
            List.of());

    private final Cells cells;
    private final Findings findings;
    private final List<OfRound<PlannedPitch>> pitches = new ArrayList<>();
    private final List<OfRound<TimeWindow>> breaks = new ArrayList<>();
    private final List<OfRound<TimeWindow>> deliberations = new ArrayList<>();
    private final Map<List<Id<?>>, Place> first = new HashMap<>();

    private TimetableLines(Cells cells, Findings findings) {
        this.cells = cells;
        this.findings = findings;
    }

    static AnnouncedTimetable read(Table table, Cells cells, Findings findings) {
        TimetableLines lines = new TimetableLines(cells, findings);
        lines.read(table);
        return new AnnouncedTimetable(lines.pitches, lines.breaks, lines.deliberations);
    }

    private void read(Table table) {
        for (Line line : COLUMNS.lines(table, findings)) {
            Optional<Id<Round>> round = cells.id(line, "round");
            Optional<TimeWindow> time = time(line);
            if (round.isPresent() && time.isPresent()) {
                read(line, round.get(), time.get());
            }
        }
    }

    private void read(Line line, Id<Round> round, TimeWindow time) {
        String kind = CellText.key(line.cell("kind"));
        if (is(kind, PITCH)) {
            pitch(line, time).ifPresent(pitch -> add(round, pitch, line.place()));
        } else if (is(kind, BREAK)) {
            breaks.add(new OfRound<>(round, time, line.place()));
        } else if (is(kind, DELIBERATION)) {
            deliberations.add(new OfRound<>(round, time, line.place()));
        } else {
            cells.refuse(
                    line.place(),
                    "kind",
                    line.cell("kind"),
                    "passage, pause ou délibération",
                    "pitch, break or deliberation");
        }
    }

    private static boolean is(String kind, List<String> words) {
        return words.stream().map(CellText::key).anyMatch(kind::equals);
    }

    private void add(Id<Round> round, PlannedPitch pitch, Place place) {
        Place before = first.putIfAbsent(List.of(round, pitch.submission()), place);
        if (before == null) {
            pitches.add(new OfRound<>(round, pitch, place));
        } else {
            findings.add(Wording.twice(place, pitch.submission().value(), before));
        }
    }

    private Optional<TimeWindow> time(Line line) {
        Optional<String> start = cells.required(line, "start");
        Optional<String> end = cells.required(line, "end");
        Optional<Instant> opens = start.flatMap(written -> cells.moment(line, "start"));
        Optional<Instant> closes = end.flatMap(written -> cells.moment(line, "end"));
        if (opens.isEmpty() || closes.isEmpty()) {
            return Optional.empty();
        }
        if (opens.get().isBefore(closes.get())) {
            return Optional.of(new TimeWindow(opens.get(), closes.get()));
        }
        cells.refuse(line.place(), "end", line.cell("end"), "une heure après le début", "an hour after the start");
        return Optional.empty();
    }

    private Optional<PlannedPitch> pitch(Line line, TimeWindow time) {
        int room = cells.count(line, "room", 1);
        if (room > MOST_ROOMS) {
            cells.refuse(line.place(), "room", line.cell("room"), "au plus " + MOST_ROOMS, "at most " + MOST_ROOMS);
            return Optional.empty();
        }
        Optional<Id<Submission>> submission = cells.id(line, "submission");
        List<Id<Juror>> jurors = jurors(line);
        return submission.map(id -> new PlannedPitch(id, room, time, jurors));
    }

    private List<Id<Juror>> jurors(Line line) {
        List<String> written = Stream.of(line.cell("jurors").split("\\|"))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .toList();
        written.stream()
                .filter(id -> !Id.isValid(id))
                .forEach(id -> cells.refuse(
                        line.place(), "jurors", id, "des identifiants comme J1|J2", "identifiers such as J1|J2"));
        return written.stream()
                .filter(Id::isValid)
                .map(Id::<Juror>of)
                .distinct()
                .sorted()
                .toList();
    }
}
