package org.palmares.api.run.jury;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Round;
import org.palmares.engine.jury.timetable.PlannedPitch;
import org.palmares.engine.jury.timetable.Replanned;
import org.palmares.engine.jury.timetable.Timetable;

/**
 * Announced pitches that a juror sat before and who left since: they stay with that juror, and whoever took the seat takes
 * it only from then on.
 *
 * @param sitting who sits now
 */
public record HeldPitches(JuryAtWork jury, Id<Round> round, List<Juror> sitting) {
    public HeldPitches {
        Objects.requireNonNull(jury, "jury");
        Objects.requireNonNull(round, "round");
        sitting = List.copyOf(sitting);
    }

    /** What has become of the announced lines, with those before whom pitches were held. */
    public Replanned in(Replanned stands, List<PlannedPitch> announced) {
        Map<Id<Juror>, Id<Juror>> heirs = jury.heirs(sitting);
        Timetable timetable = stands.timetable();
        List<PlannedPitch> pitches = timetable.pitches().stream()
                .map(pitch -> announced.stream()
                        .filter(line -> isSame(line, pitch))
                        .findFirst()
                        .map(line -> held(pitch, line, heirs))
                        .orElse(pitch))
                .toList();
        return new Replanned(
                new Timetable(pitches, timetable.breaks(), timetable.seed(), timetable.score(), timetable.provenBest()),
                stands.done(),
                stands.changes(),
                stands.added(),
                stands.waiting());
    }

    private static boolean isSame(PlannedPitch line, PlannedPitch pitch) {
        return line.submission().equals(pitch.submission())
                && line.room() == pitch.room()
                && line.time().equals(pitch.time());
    }

    private PlannedPitch held(PlannedPitch pitch, PlannedPitch line, Map<Id<Juror>, Id<Juror>> heirs) {
        TreeSet<Id<Juror>> jurors = new TreeSet<>(pitch.jurors());
        for (Id<Juror> juror : line.jurors()) {
            whoSat(juror, line).ifPresent(left -> {
                jurors.add(left);
                Id<Juror> heir = heirs.getOrDefault(left, left);
                jurors.removeIf(each -> each.equals(heir) && !line.jurors().contains(heir));
            });
        }
        return new PlannedPitch(pitch.submission(), pitch.room(), pitch.time(), new ArrayList<>(jurors));
    }

    /** Who sat in an announced seat at its hour, and has left since. */
    private Optional<Id<Juror>> whoSat(Id<Juror> juror, PlannedPitch line) {
        return sits(juror)
                ? Optional.empty()
                : jury.succession()
                        .satBefore(juror, round, line.submission(), line.time().opens())
                        .filter(left -> !sits(left));
    }

    private boolean sits(Id<Juror> id) {
        return sitting.stream().anyMatch(juror -> juror.id().equals(id));
    }
}
