package org.palmares.api.run.jury;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.palmares.api.run.HourWords;
import org.palmares.engine.domain.Text;

/** Whether somebody of the jury changes rooms in a round of several, without which its rooms do not compare. */
final class RoomLinks {
    private RoomLinks() {}

    /** How many of each room's jury change rooms at each break; none where no break lies between two pitches. */
    static int changing(TimetableStage.Timed timed) {
        return timed.timetable().breaks().isEmpty()
                ? 0
                : Math.min(timed.pitches().seatsPerRoom(), timed.format().bridgeJurors());
    }

    /**
     * Why nobody changes rooms, and what would make somebody, without the full stop; empty where somebody does, where there
     * is one room or where no jury is known.
     */
    static Optional<Text> missing(TimetableStage.Timed timed, ZoneId zone) {
        boolean inRooms = timed.format().rooms() > 1 && timed.pitches().quorum() > 0;
        return inRooms && changing(timed) == 0 ? Optional.of(missing(timed, timed.words(zone))) : Optional.empty();
    }

    private static Text missing(TimetableStage.Timed timed, HourWords words) {
        List<Instant> starts = timed.timetable().pitches().stream()
                .map(pitch -> pitch.time().opens())
                .distinct()
                .sorted()
                .toList();
        if (starts.size() == 1) {
            return new Text(
                    "les salles n'ont qu'un passage chacune, personne n'en change. Ouvrez moins de salles",
                    "the rooms have one pitch each, nobody changes rooms. Open fewer rooms");
        }
        Text half = words.at(starts.get(starts.size() / 2));
        Text pause = new Text(
                "une pause " + half.fr() + ", la moitié des passages faits",
                "a break " + half.en() + ", half of the pitches done");
        if (timed.format().bridgeJurors() > 0) {
            return new Text(
                    "aucune pause n'est entre deux passages, aucun juré ne change de salle. Prévoyez " + pause.fr(),
                    "no break lies between two pitches, no juror changes rooms. Plan " + pause.en());
        }
        boolean paused = !timed.timetable().breaks().isEmpty();
        return new Text(
                "aucun juré ne change de salle. Demandez bridge-jurors: 1" + (paused ? "" : " et " + pause.fr()),
                "no juror changes rooms. Ask bridge-jurors: 1" + (paused ? "" : " and " + pause.en()));
    }
}
