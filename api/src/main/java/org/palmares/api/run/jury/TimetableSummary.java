package org.palmares.api.run.jury;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.palmares.api.report.Console.Line;
import org.palmares.api.report.Console.Mark;
import org.palmares.api.run.HourWords;
import org.palmares.api.run.StageSummary;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.domain.TimeWindow;
import org.palmares.engine.jury.timetable.JurorHours;
import org.palmares.engine.jury.timetable.Pitch;
import org.palmares.engine.jury.timetable.PitchFormat;
import org.palmares.engine.jury.timetable.PlannedPitch;
import org.palmares.engine.jury.timetable.Timetable;

/** The timetable of one round in the few lines that an organizer reads. */
public final class TimetableSummary {
    private final TimetableStage.Timed timed;
    private final Timetable timetable;
    private final HourWords words;
    private final Optional<Instant> from;

    private TimetableSummary(Event event, TimetableStage.Timed timed, Optional<Instant> from) {
        this.timed = timed;
        this.from = from;
        this.timetable = timed.timetable();
        this.words = timed.words(event.zone());
    }

    public static StageSummary of(Event event, TimetableStage.Timed timed) {
        boolean drawn = timed.announced().isEmpty();
        return of(timed, new TimetableSummary(event, timed, Optional.empty()).lines(drawn));
    }

    /** An announced one that is planned anew from this moment, with further lines of whoever does it. */
    public static StageSummary ofReplanned(Event event, TimetableStage.Timed timed, Instant from, List<Line> further) {
        List<Line> lines = new TimetableSummary(event, timed, Optional.of(from)).lines(false);
        lines.addAll(further);
        return of(timed, lines);
    }

    private static StageSummary of(TimetableStage.Timed timed, List<Line> lines) {
        Text label = timed.round().label();
        return new StageSummary(new Text("Ordre de passage, " + label.fr(), "Timetable, " + label.en()), lines);
    }

    /** @param drawn whether breaks stand where the event has them, so that one may lie outside the pitches */
    private List<Line> lines(boolean drawn) {
        List<Line> lines = new ArrayList<>();
        lines.add(pitches());
        lines.add(end());
        for (TimeWindow pause : timetable.breaks()) {
            lines.add(new Line(Mark.NONE, new Text("Pause", "Break"), words.hours(pause)));
        }
        timed.format().breaks().stream()
                .filter(pause -> drawn && !timetable.breaks().contains(pause))
                .map(this::idle)
                .forEach(lines::add);
        lines.add(new Line(
                timed.announced().filter(each -> each.changes() > 0).isPresent() ? Mark.WARNING : Mark.NONE,
                new Text("Ordre", "Order"),
                from.map(this::asReplanned).orElseGet(() -> order(timed))));
        if (timed.format().rooms() > 1 && timed.pitches().quorum() > 0) {
            lines.add(jury());
            lines.add(panels());
        }
        lines.add(clashes());
        return lines;
    }

    /** Where the order comes from, and what to do so that it stays. */
    public static Text order(TimetableStage.Timed timed) {
        return timed.announced().map(TimetableSummary::asAnnounced).orElseGet(() -> drawn(timed));
    }

    private static Text drawn(TimetableStage.Timed timed) {
        String seed = String.valueOf(timed.timetable().seed());
        return new Text(
                "tiré au sort, graine " + seed
                        + " ; une fois annoncé, mettez timetable.csv dans le dossier de l'événement, pour que rien ne"
                        + " le change",
                "drawn by lot, seed " + seed
                        + "; once announced, put timetable.csv into the event folder, so that nothing changes it");
    }

    private static Text asAnnounced(AnnouncedRound announced) {
        int changes = announced.changes();
        return changes == 0
                ? new Text("tel qu'annoncé (timetable.csv)", "as announced (timetable.csv)")
                : new Text(
                        "tel qu'annoncé, " + Language.FR.count(changes, "écart", "écarts")
                                + " à annoncer ; mettez ensuite le nouveau timetable.csv à la place de l'ancien",
                        "as announced, " + Language.EN.count(changes, "difference", "differences")
                                + " to announce; then put the new timetable.csv in the place of the old one");
    }

    private Text asReplanned(Instant moment) {
        Text hour = words.of(moment);
        return new Text(
                "tel qu'annoncé, heures refaites à partir " + hour.fr()
                        + " ; mettez ce nouveau timetable.csv dans le dossier de l'événement",
                "as announced, hours planned anew from " + hour.en()
                        + "; put this new timetable.csv into the event folder");
    }

    /** A break that nobody will notice. */
    private Line idle(TimeWindow pause) {
        Text hours = words.hours(pause);
        return new Line(
                Mark.WARNING,
                new Text("Pause", "Break"),
                new Text(hours.fr() + ", sans effet : hors des passages", hours.en() + ", idle: outside the pitches"));
    }

    private Line pitches() {
        PitchFormat format = timed.format();
        int count = timetable.pitches().size();
        String pitch = HourWords.length(format.pitch());
        String parts = "(" + HourWords.length(format.talk()) + " + " + HourWords.length(format.questions()) + ")";
        String gap = HourWords.length(format.changeover());
        return new Line(
                Mark.DONE,
                new Text("Passages", "Pitches"),
                new Text(
                        count + " de " + pitch + " " + parts + ", " + gap + " de battement, "
                                + Language.FR.count(format.rooms(), "salle", "salles"),
                        count + " of " + pitch + " " + parts + ", " + gap + " to change over, "
                                + Language.EN.count(format.rooms(), "room", "rooms")));
    }

    /** The end against the time of the round. */
    private Line end() {
        Instant ends = timetable.ends();
        TimeWindow window = timed.phase().window();
        Instant limit = window.closes().minus(timed.format().deliberation());
        boolean late = ends.isAfter(limit);
        String by = HourWords.length(late ? Duration.between(limit, ends) : Duration.between(ends, limit));
        Text hours =
                words.hours(new TimeWindow(timetable.pitches().get(0).time().opens(), ends));
        Text until = words.at(limit);
        boolean deliberates = !timed.format().deliberation().isZero();
        Text what = deliberates
                ? new Text("la délibération, ", "the deliberation, ")
                : new Text("la fin de la phase, ", "the end of the phase, ");
        return new Line(
                late ? Mark.ASKED : Mark.DONE,
                new Text("Horaire", "Hours"),
                late
                        ? new Text(
                                hours.fr() + ", " + by + " après " + what.fr() + until.fr(),
                                hours.en() + ", " + by + " after " + what.en() + until.en())
                        : new Text(
                                hours.fr() + ", " + by + " de marge avant " + what.fr() + until.fr(),
                                hours.en() + ", " + by + " of slack before " + what.en() + until.en()));
    }

    private Line jury() {
        int seats = timed.pitches().seatsPerRoom();
        int bridges = RoomLinks.changing(timed);
        if (bridges == 0) {
            return new Line(
                    Mark.WARNING,
                    new Text("Jury", "Jury"),
                    new Text(
                            Language.FR.count(seats, "juré", "jurés") + " par salle, personne ne change de salle",
                            Language.EN.count(seats, "juror", "jurors") + " a room, nobody changes rooms"));
        }
        return new Line(
                Mark.DONE,
                new Text("Jury", "Jury"),
                new Text(
                        Language.FR.count(seats, "juré", "jurés") + " par salle, dont "
                                + Language.FR.count(bridges, "change", "changent")
                                + " de salle aux pauses",
                        Language.EN.count(seats, "juror", "jurors") + " a room, " + bridges + " of whom "
                                + Language.EN.agree(bridges, "changes", "change")
                                + " room at the breaks"));
    }

    /** How far the panels are presided, and know what they see. */
    private Line panels() {
        Set<Id<Juror>> presiding = timed.pitches().jurors().stream()
                .filter(JurorHours::presides)
                .map(JurorHours::juror)
                .collect(Collectors.toSet());
        Map<Id<Submission>, List<Id<Juror>>> suited =
                timed.pitches().pitches().stream().collect(Collectors.toMap(Pitch::submission, Pitch::suited));
        List<PlannedPitch> held = timetable.pitches();
        long presided = held.stream()
                .filter(pitch -> pitch.jurors().stream().anyMatch(presiding::contains))
                .count();
        long sittings = held.stream().mapToLong(pitch -> pitch.jurors().size()).sum();
        long known = held.stream()
                .mapToLong(pitch -> pitch.jurors().stream()
                        .filter(suited.get(pitch.submission())::contains)
                        .count())
                .sum();
        Text seated = timed.announced().isPresent() || from.isPresent()
                ? new Text("tels qu'annoncés : ", "as announced: ")
                : new Text("tirés au sort, puis échangés : ", "drawn by lot, then exchanged: ");
        return new Line(
                Mark.NONE,
                new Text("Jurys de salle", "Panels"),
                new Text(
                        seated.fr() + presided + " passages sur " + held.size()
                                + " devant la présidence ou une vice-présidence"
                                + (timed.fields()
                                        ? ", " + known + " lectures sur " + sittings
                                                + " dans le domaine et la langue du juré"
                                        : ""),
                        seated.en() + presided + " pitches of " + held.size() + " before a president or vice-president"
                                + (timed.fields()
                                        ? ", " + known + " readings of " + sittings
                                                + " in the juror's field and language"
                                        : "")));
    }

    private Line clashes() {
        long strong = timetable.score().strong();
        boolean none = timetable.score().hard() == 0 && strong == 0;
        Text told = none
                ? new Text("personne n'est attendu à deux endroits", "nobody is awaited in two places")
                : new Text(
                        timetable.score().hard() + " à régler, "
                                + Language.FR.count(strong, "présence de juré", "présences de jurés")
                                + " en moins",
                        timetable.score().hard() + " to settle, "
                                + Language.EN.count(strong, "presence of a juror", "presences of jurors")
                                + " missing");
        return new Line(none ? Mark.DONE : Mark.ASKED, new Text("Conflits", "Clashes"), told);
    }
}
