package org.palmares.api.event.folder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.api.event.folder.AnnouncedTimetable.OfRound;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.jury.timetable.PlannedPitch;

/** Whether those who are announced before the pitches are of the jury, and each in one room at a time. */
final class AnnouncedJurors {
    private AnnouncedJurors() {}

    /** The timetable; whoever cannot sit as it says becomes a finding. */
    static AnnouncedTimetable checked(
            AnnouncedTimetable announced, Collection<Id<Juror>> jury, Cells cells, Findings findings) {
        SortedMap<Id<Juror>, List<OfRound<PlannedPitch>>> lines = new TreeMap<>();
        for (OfRound<PlannedPitch> line : announced.pitches()) {
            for (Id<Juror> juror : line.what().jurors()) {
                cells.reference(line.place(), juror.value(), "jurors.csv", jury)
                        .ifPresent(known -> lines.computeIfAbsent(known, first -> new ArrayList<>())
                                .add(line));
            }
        }
        lines.forEach((juror, pitches) -> inOneRoom(juror, pitches, findings));
        return announced;
    }

    /** Line after line by the hour, each held against whatever ends last before; two in one room are told of the room. */
    private static void inOneRoom(Id<Juror> juror, List<OfRound<PlannedPitch>> lines, Findings findings) {
        lines.sort(Comparator.comparing(line -> line.what().time()));
        OfRound<PlannedPitch> last = lines.get(0);
        for (OfRound<PlannedPitch> line : lines.subList(1, lines.size())) {
            boolean apart = !line.round().equals(last.round())
                    || line.what().room() != last.what().room();
            if (apart && last.what().time().overlaps(line.what().time())) {
                tell(juror, line, last, findings);
            }
            last = last.what().time().closes().isAfter(line.what().time().closes()) ? last : line;
        }
    }

    private static void tell(
            Id<Juror> juror, OfRound<PlannedPitch> line, OfRound<PlannedPitch> other, Findings findings) {
        String where = String.valueOf(other.place().line().orElse(0));
        int room = other.what().room();
        findings.error(
                line.place(),
                "TIMETABLE_JUROR_TWICE",
                juror + " est en salle " + line.what().room() + " et, à la ligne " + where + ", en salle " + room
                        + " à la même heure. Un juré siège dans une salle à la fois : corrigez « jurors » de l'une des"
                        + " deux lignes.",
                juror + " is in room " + line.what().room() + " and, on line " + where + ", in room " + room
                        + " at the same hour. A juror sits in one room at a time: correct \"jurors\" of one of these"
                        + " lines.");
    }
}
