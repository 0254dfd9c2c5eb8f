package org.palmares.api.event.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.palmares.api.event.settings.CatalogueFacts;
import org.palmares.api.event.settings.Wording;
import org.palmares.api.event.table.CellText;
import org.palmares.api.event.table.Table;
import org.palmares.api.event.table.TableLimits;
import org.palmares.api.event.table.TableOptions;
import org.palmares.api.event.table.TableReader;
import org.palmares.api.event.table.TableReading;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.TimeWindow;
import org.palmares.engine.jury.timetable.PlannedPitch;

/**
 * A {@code timetable.csv} that was announced, as Palmarès writes it.
 *
 * @param pitches in the order of the file
 * @param breaks in the order of the file
 * @param problems an error where the file cannot be used
 */
public record TimetableFile(
        List<OfRound<PlannedPitch>> pitches, List<OfRound<TimeWindow>> breaks, List<Problem> problems) {
    private static final int MOST_ROOMS = 200;
    private static final List<String> PITCH = List.of("passage", "pitch");
    private static final List<String> BREAK = List.of("pause", "break");
    private static final List<String> DELIBERATION = List.of("deliberation", "délibération");

    /** Something of one round. */
    public record OfRound<T>(Id<Round> round, T what, Place place) {
        public OfRound {
            Objects.requireNonNull(round, "round");
            Objects.requireNonNull(what, "what");
            Objects.requireNonNull(place, "place");
        }
    }

    public TimetableFile {
        pitches = List.copyOf(pitches);
        breaks = List.copyOf(breaks);
        problems = List.copyOf(problems);
    }

    /**
     * Reads a CSV or XLSX file; never throws on what people wrote.
     *
     * @param zone in which its hours are written
     */
    public static TimetableFile read(Path file, ZoneId zone) {
        Findings findings = new Findings();
        Reading reading = new Reading(new Cells(zone, CatalogueFacts.builtIn(), findings), findings);
        table(file, findings).ifPresent(reading::read);
        return new TimetableFile(reading.pitches, reading.breaks, findings.inOrder());
    }

    private static Optional<Table> table(Path file, Findings findings) {
        if (!Files.isRegularFile(file)) {
            findings.error(
                    Place.of(file.toString()),
                    "TIMETABLE_MISSING",
                    "ce fichier n'existe pas. Donnez le timetable.csv qui a été annoncé.",
                    "this file does not exist. Name the timetable.csv that was announced.");
            return Optional.empty();
        }
        try {
            TableReading reading = TableReader.read(file, TableLimits.DEFAULT, TableOptions.GUESS);
            reading.problems().forEach(findings::add);
            return reading.table();
        } catch (IOException e) {
            findings.error(
                    Place.of(String.valueOf(file.getFileName())),
                    "FOLDER_UNREADABLE",
                    "le fichier ne peut pas être lu. Vérifiez les droits d'accès.",
                    "the file cannot be read. Check its access rights.");
            return Optional.empty();
        }
    }

    /** One reading of one file. */
    private static final class Reading {
        private static final Columns COLUMNS = new Columns(
                List.of("round", "kind", "start", "end"),
                List.of("room", "submission", "title", "team", "jurors", "jury"),
                List.of());

        private final Cells cells;
        private final Findings findings;
        private final List<OfRound<PlannedPitch>> pitches = new ArrayList<>();
        private final List<OfRound<TimeWindow>> breaks = new ArrayList<>();
        private final Map<List<Id<?>>, Place> first = new HashMap<>();

        Reading(Cells cells, Findings findings) {
            this.cells = cells;
            this.findings = findings;
        }

        void read(Table table) {
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
            } else if (!is(kind, DELIBERATION)) {
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
            List<Id<Juror>> jurors = Stream.of(line.cell("jurors").split("\\|"))
                    .map(String::strip)
                    .filter(Id::isValid)
                    .map(Id::<Juror>of)
                    .distinct()
                    .sorted()
                    .toList();
            return submission.map(id -> new PlannedPitch(id, room, time, jurors));
        }
    }
}
