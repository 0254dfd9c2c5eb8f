package org.palmares.api.event.folder;

import java.util.List;
import java.util.Objects;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.TimeWindow;
import org.palmares.engine.jury.timetable.PlannedPitch;

/**
 * A timetable that was announced, line by line in the order of its file.
 *
 * @param pitches who pitches when, where and before whom
 * @param breaks between them
 * @param deliberations kept free for the jury
 */
public record AnnouncedTimetable(
        List<OfRound<PlannedPitch>> pitches,
        List<OfRound<TimeWindow>> breaks,
        List<OfRound<TimeWindow>> deliberations) {
    /** Nothing was announced. */
    public static final AnnouncedTimetable NONE = new AnnouncedTimetable(List.of(), List.of(), List.of());

    /** Something of one round. */
    public record OfRound<T>(Id<Round> round, T what, Place place) {
        public OfRound {
            Objects.requireNonNull(round, "round");
            Objects.requireNonNull(what, "what");
            Objects.requireNonNull(place, "place");
        }
    }

    public AnnouncedTimetable {
        pitches = List.copyOf(pitches);
        breaks = List.copyOf(breaks);
        deliberations = List.copyOf(deliberations);
    }

    /** The lines of one round. */
    public AnnouncedTimetable of(Id<Round> round) {
        return new AnnouncedTimetable(of(pitches, round), of(breaks, round), of(deliberations, round));
    }

    private static <T> List<OfRound<T>> of(List<OfRound<T>> lines, Id<Round> round) {
        return lines.stream().filter(line -> line.round().equals(round)).toList();
    }

    /** What is pitched, without the places. */
    public List<PlannedPitch> planned() {
        return pitches.stream().map(OfRound::what).toList();
    }

    /** The hours of the breaks, without the places. */
    public List<TimeWindow> pauses() {
        return breaks.stream().map(OfRound::what).toList();
    }
}
