package org.palmares.api.event.folder;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.palmares.api.event.folder.AnnouncedTimetable.OfRound;
import org.palmares.api.event.settings.EventSettings;
import org.palmares.api.event.settings.Wording;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.TimeWindow;
import org.palmares.engine.jury.timetable.PlannedPitch;

/** Whether the event can be held as its announced timetable says, line by line. */
final class TimetableChecks {
    /** A round may run late, and is then asked about; a line of another day is a slip. */
    private static final Duration LATEST = Duration.ofHours(12);

    private final Event event;
    private final List<Id<Round>> timed;
    private final List<Id<Submission>> entries;
    private final EventSettings settings;
    private final Findings findings;

    private TimetableChecks(EventSettings settings, List<Id<Submission>> entries, Findings findings) {
        this.event = settings.event();
        this.timed = List.copyOf(settings.jury().timetables().keySet());
        this.entries = entries;
        this.settings = settings;
        this.findings = findings;
    }

    /** The timetable; what cannot be held of it becomes a finding. */
    static AnnouncedTimetable checked(
            AnnouncedTimetable announced, EventSettings settings, List<Id<Submission>> entries, Findings findings) {
        TimetableChecks checks = new TimetableChecks(settings, entries, findings);
        List<OfRound<?>> lines = new ArrayList<>(announced.pitches());
        lines.addAll(announced.breaks());
        lines.addAll(announced.deliberations());
        List<OfRound<?>> wrong =
                lines.stream().filter(line -> !checks.isTimed(line)).toList();
        wrong.forEach(checks::unknownRound);
        announced.pitches().stream().filter(line -> !wrong.contains(line)).forEach(checks::pitch);
        checks.timed.forEach(round -> checks.overlaps(announced.of(round)));
        return announced;
    }

    private boolean isTimed(OfRound<?> line) {
        return timed.contains(line.round());
    }

    private void unknownRound(OfRound<?> line) {
        List<String> rounds = timed.stream().map(Id<Round>::value).toList();
        findings.add(Wording.undeclared(line.place(), line.round().value(), "rounds: timetable (event.yaml)", rounds));
    }

    private void pitch(OfRound<PlannedPitch> line) {
        Id<Submission> submission = line.what().submission();
        if (!entries.contains(submission)) {
            findings.add(Wording.undeclared(
                    line.place(),
                    submission.value(),
                    "submissions.csv",
                    entries.stream().map(Id<Submission>::value).toList()));
        }
        int rooms = settings.jury().timetables().get(line.round()).rooms();
        if (line.what().room() > rooms) {
            findings.error(
                    line.place(),
                    "TIMETABLE_ROOM_UNKNOWN",
                    "salle " + line.what().room() + " : le tour « " + line.round() + " » en a " + rooms
                            + " (rooms). Corrigez la ligne, ou rooms dans event.yaml.",
                    "room " + line.what().room() + ": round \"" + line.round() + "\" has " + rooms
                            + " (rooms). Correct the line, or rooms in event.yaml.");
        }
        inPhase(line);
    }

    private void inPhase(OfRound<PlannedPitch> line) {
        TimeWindow phase = event.rounds().stream()
                .filter(round -> round.id().equals(line.round()))
                .flatMap(round -> event.findPhase(round.phase()).stream())
                .findFirst()
                .orElseThrow()
                .window();
        Instant opens = line.what().time().opens();
        if (opens.isBefore(phase.opens()) || opens.isAfter(phase.closes().plus(LATEST))) {
            findings.error(
                    line.place(),
                    "TIMETABLE_OUTSIDE",
                    "« " + line.what().submission() + " » commence avant la phase de ce tour ou bien après ("
                            + written(phase) + "). Corrigez l'heure, ou la phase dans event.yaml.",
                    "\"" + line.what().submission() + "\" begins before the phase of this round or long after it ("
                            + written(phase) + "). Correct the hour, or the phase in event.yaml.");
        }
    }

    /** As the tables have it. */
    private String written(TimeWindow time) {
        return time.opens().atZone(event.zone()).toLocalDateTime().toString().replace('T', ' ')
                + " – "
                + time.closes()
                        .atZone(event.zone())
                        .toLocalDateTime()
                        .toString()
                        .replace('T', ' ');
    }

    private void overlaps(AnnouncedTimetable round) {
        Map<Integer, List<OfRound<TimeWindow>>> rooms = new TreeMap<>();
        round.pitches()
                .forEach(line -> rooms.computeIfAbsent(line.what().room(), room -> new ArrayList<>(round.breaks()))
                        .add(new OfRound<>(line.round(), line.what().time(), line.place())));
        Set<Place> breaks = round.breaks().stream().map(OfRound::place).collect(Collectors.toSet());
        rooms.forEach((room, lines) -> overlaps(room, lines, breaks));
    }

    /** Line after line by the hour, each held against whatever ends last before. */
    private void overlaps(int room, List<OfRound<TimeWindow>> lines, Set<Place> breaks) {
        lines.sort(Comparator.comparing(OfRound::what));
        OfRound<TimeWindow> last = lines.get(0);
        for (OfRound<TimeWindow> line : lines.subList(1, lines.size())) {
            boolean pitched = !breaks.contains(line.place()) || !breaks.contains(last.place());
            if (pitched && last.what().overlaps(line.what())) {
                overlap(room, line.place(), last.place());
            }
            last = last.what().closes().isAfter(line.what().closes()) ? last : line;
        }
    }

    private void overlap(int room, Place place, Place other) {
        String line = String.valueOf(other.line().orElse(0));
        findings.error(
                place,
                "TIMETABLE_OVERLAP",
                "salle " + room + " : ces heures recoupent celles de la ligne " + line
                        + ". Un seul passage à la fois dans une salle, et aucun pendant une pause : corrigez l'une des"
                        + " deux.",
                "room " + room + ": these hours overlap those of line " + line
                        + ". One pitch at a time in a room, and none during a break: correct one of them.");
    }
}
