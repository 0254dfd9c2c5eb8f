package org.palmares.api.run.jury;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.palmares.api.event.folder.AnnouncedTimetable;
import org.palmares.api.event.folder.AnnouncedTimetable.OfRound;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.jury.solver.OptaPlannerTimetables;
import org.palmares.engine.jury.timetable.Pitch;
import org.palmares.engine.jury.timetable.PlannedPitch;
import org.palmares.engine.jury.timetable.Replanned;
import org.palmares.engine.jury.timetable.Replanning;
import org.palmares.engine.jury.timetable.RoundPitches;

/**
 * A round that is held as its timetable was announced.
 *
 * @param lines of this round, as announced
 * @param stands what they have become with what changed since
 */
public record AnnouncedRound(AnnouncedTimetable lines, Replanned stands) {
    public AnnouncedRound {
        Objects.requireNonNull(lines, "lines");
        Objects.requireNonNull(stands, "stands");
    }

    /** Empty where nothing was announced, or nothing of it is pitched any more. */
    static Optional<AnnouncedRound> of(RoundPitches round, AnnouncedTimetable lines, HeldPitches held, long seed) {
        List<Id<Submission>> known =
                round.pitches().stream().map(Pitch::submission).toList();
        boolean stands = lines.planned().stream().anyMatch(pitch -> known.contains(pitch.submission()));
        return stands
                ? Optional.of(new AnnouncedRound(
                        lines,
                        held.in(
                                Replanning.before(
                                        round, lines.planned(), lines.pauses(), seed, new OptaPlannerTimetables()),
                                lines.planned())))
                : Optional.empty();
    }

    /** The lines of what is pitched no more. */
    List<OfRound<PlannedPitch>> gone() {
        Set<Id<Submission>> pitched = stands.timetable().pitches().stream()
                .map(PlannedPitch::submission)
                .collect(Collectors.toSet());
        return lines.pitches().stream()
                .filter(line -> !pitched.contains(line.what().submission()))
                .toList();
    }

    /** How many pitches are to be announced, or are waiting for a slot, or are no more. */
    int changes() {
        return gone().size()
                + stands.changes().size()
                + stands.added().size()
                + stands.waiting().size();
    }
}
