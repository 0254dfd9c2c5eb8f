package org.palmares.api.run.jury;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palmares.api.run.Directory;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;
import org.palmares.engine.jury.timetable.JurorHours;

/** Jurors who sit in no room of a round, since every seat of its rooms is taken: worth a remark, for they judge nothing there. */
public final class JurorsWithoutRoom {
    private JurorsWithoutRoom() {}

    /** One remark a juror, round after round; where seats are free, {@link PanelChanges} asks for a room. */
    public static List<Problem> of(List<TimetableStage.Timed> timed, Directory directory) {
        return timed.stream()
                .filter(each -> each.format().rooms() > 1)
                .flatMap(each -> of(each, directory))
                .toList();
    }

    private static Stream<Problem> of(TimetableStage.Timed timed, Directory directory) {
        Set<Id<Juror>> seated = timed.timetable().pitches().stream()
                .flatMap(pitch -> pitch.jurors().stream())
                .collect(Collectors.toSet());
        int rooms = timed.format().rooms();
        int seats = timed.pitches().seatsPerRoom();
        boolean full = seated.size() >= rooms * seats;
        return timed.pitches().jurors().stream()
                .map(JurorHours::juror)
                .filter(juror -> full && !seated.contains(juror))
                .sorted()
                .map(juror -> told(timed, directory.withId(juror), rooms, seats));
    }

    private static Problem told(TimetableStage.Timed timed, String juror, int rooms, int seats) {
        Text round = timed.round().label();
        return Problem.notice(
                Place.of("event.yaml"),
                "TIMETABLE_JUROR_SPARE",
                new Text(
                        round.fr() + " : " + juror + " n'a de place dans aucune salle et n'y juge rien ("
                                + rooms + " salles de " + Language.FR.count(seats, "juré", "jurés")
                                + "). Augmentez jurors-per-submission ou les salles, ou prévenez-en cette personne.",
                        round.en() + ": " + juror + " has a seat in no room and judges nothing there (" + rooms
                                + " rooms of " + Language.EN.count(seats, "juror", "jurors")
                                + "). Raise jurors-per-submission or the rooms, or tell that person."));
    }
}
