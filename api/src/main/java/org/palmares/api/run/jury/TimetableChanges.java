package org.palmares.api.run.jury;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.palmares.api.event.folder.AnnouncedTimetable;
import org.palmares.api.event.folder.AnnouncedTimetable.OfRound;
import org.palmares.api.event.folder.PlannedReading;
import org.palmares.api.run.Directory;
import org.palmares.api.run.HourWords;
import org.palmares.api.run.Titles;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.jury.timetable.PlannedPitch;
import org.palmares.engine.jury.timetable.Replanned;

/** What is to be announced because a timetable is no longer as it was: each difference once. */
public final class TimetableChanges {
    /** What settles a difference. */
    static final Text ANNOUNCE = new Text(
            "Dites-le, puis remplacez ce fichier par le timetable.csv que donne palmares timetable.",
            "Tell it, then replace this file by the timetable.csv that palmares timetable gives.");

    private final Event event;
    private final Titles titles;
    private final Directory directory;

    /** Hours are said in the event's zone, with the day where a round has pitches on several. */
    public TimetableChanges(Event event, Titles titles, Directory directory) {
        this.event = event;
        this.titles = titles;
        this.directory = directory;
    }

    /** Everything that was announced, the rounds that cannot be held to it included. */
    public List<Problem> of(AnnouncedTimetable announced, List<TimetableStage.Timed> timed) {
        List<Problem> problems = new ArrayList<>();
        event.rounds().stream()
                .filter(round -> timed.stream()
                        .noneMatch(each -> each.announced().isPresent()
                                && each.round().id().equals(round.id())))
                .flatMap(round -> announced.of(round.id()).pitches().stream().limit(1))
                .map(line -> notHeld(line, timed))
                .forEach(problems::add);
        problems.addAll(of(timed));
        return problems;
    }

    /**
     * Rounds in rooms whose readings were published and whose timetable is drawn anew: the lot may not be the announced
     * one, and then its rooms do not fit the readings.
     *
     * @param left readings that were published and have no sheet yet
     */
    public static List<Problem> redrawn(List<PlannedReading> left, List<TimetableStage.Timed> timed) {
        return timed.stream()
                .filter(each -> each.announced().isEmpty() && each.format().rooms() > 1)
                .map(TimetableStage.Timed::round)
                .filter(round ->
                        left.stream().anyMatch(reading -> reading.round().equals(round.id())))
                .map(TimetableChanges::redrawn)
                .toList();
    }

    private static Problem redrawn(Round round) {
        return Problem.asked(
                Place.of("timetable.csv"),
                "TIMETABLE_NOT_IN_FOLDER",
                new Text(
                        round.label().fr()
                                + " : les lectures sont publiées (assignment.csv), l'ordre de passage n'est pas"
                                + " dans le dossier : celui-ci est tiré de nouveau, et ses salles peuvent ne plus être"
                                + " celles qui ont été annoncées. Mettez-y le timetable.csv annoncé.",
                        round.label().en()
                                + ": the readings are published (assignment.csv), the timetable is not in the"
                                + " folder: this one is drawn anew, and its rooms may no longer be those announced. Put"
                                + " the announced timetable.csv there."));
    }

    /** The rounds that are held as announced. */
    public List<Problem> of(List<TimetableStage.Timed> timed) {
        return timed.stream()
                .flatMap(each -> each.announced().stream().flatMap(announced -> of(each, announced)))
                .toList();
    }

    private Stream<Problem> of(TimetableStage.Timed timed, AnnouncedRound announced) {
        Place file = file(announced);
        List<Problem> problems = new ArrayList<>();
        announced.gone().forEach(line -> problems.add(gone(timed, line)));
        announced.stands().changes().forEach(change -> problems.add(moved(timed, announced, change)));
        announced.stands().added().forEach(pitch -> problems.add(added(timed, file, pitch)));
        announced.stands().waiting().forEach(id -> problems.add(waiting(timed, file, id)));
        problems.addAll(new PanelChanges(timed, announced.lines(), titles, directory, false).problems());
        deliberation(timed, announced).ifPresent(problems::add);
        return problems.stream();
    }

    private static Place file(AnnouncedRound announced) {
        return Place.of(announced.lines().pitches().get(0).place().file());
    }

    private static Problem notHeld(OfRound<PlannedPitch> line, List<TimetableStage.Timed> timed) {
        boolean drawn = timed.stream().anyMatch(each -> each.round().id().equals(line.round()));
        return Problem.asked(
                line.place(),
                "TIMETABLE_NOT_HELD",
                drawn
                        ? new Text(
                                "aucun des projets annoncés du tour « " + line.round()
                                        + " » ne passe plus : l'ordre est"
                                        + " tiré à nouveau. Annoncez-le, et mettez le nouveau timetable.csv dans le dossier.",
                                "none of the submissions announced of round \"" + line.round()
                                        + "\" is pitched any more:"
                                        + " the order is drawn anew. Announce it, and put the new timetable.csv into the"
                                        + " folder.")
                        : new Text(
                                "les projets du tour « " + line.round() + " » ne sont pas encore connus, ses lignes ne"
                                        + " servent à rien. Pour un second tour, il faut les notes du premier.",
                                "the submissions of round \"" + line.round()
                                        + "\" are not known yet, its lines are idle."
                                        + " A second round takes the marks of the first."));
    }

    private Problem gone(TimetableStage.Timed timed, OfRound<PlannedPitch> line) {
        Text who = titles.withId(line.what().submission());
        Text when = inRoom(timed, line.what(), words(timed)::at);
        Text hour = inRoom(timed, line.what(), words(timed)::hour);
        return asked(
                timed,
                line.place(),
                "TIMETABLE_PITCH_GONE",
                "n'a plus lieu : " + who.fr() + ", annoncé " + when.fr() + ". " + ANNOUNCE.fr(),
                "no longer held: " + who.en() + ", announced for " + hour.en() + ". " + ANNOUNCE.en());
    }

    private Problem moved(TimetableStage.Timed timed, AnnouncedRound announced, Replanned.Change change) {
        Id<Submission> id = change.after().submission();
        Place place = announced.lines().pitches().stream()
                .filter(line -> line.what().submission().equals(id))
                .map(OfRound::place)
                .findFirst()
                .orElseThrow();
        Text who = titles.withId(id);
        Text before = inRoom(timed, change.before(), words(timed)::of);
        Text after = inRoom(timed, change.after(), words(timed)::at);
        return asked(
                timed,
                place,
                "TIMETABLE_PITCH_MOVED",
                who.fr() + " passe " + after.fr() + ", au lieu " + before.fr() + ". Prévenez l'équipe.",
                who.en() + " pitches " + after.en() + ", instead of " + before.en() + ". Tell the team.");
    }

    private Problem added(TimetableStage.Timed timed, Place file, PlannedPitch pitch) {
        Text who = titles.withId(pitch.submission());
        Text when = inRoom(timed, pitch, words(timed)::at);
        return asked(
                timed,
                file,
                "TIMETABLE_PITCH_ADDED",
                "nouveau : " + who.fr() + " passe " + when.fr() + ". Prévenez l'équipe.",
                "new: " + who.en() + " pitches " + when.en() + ". Tell the team.");
    }

    private Problem waiting(TimetableStage.Timed timed, Place file, Id<Submission> id) {
        Text who = titles.withId(id);
        Text phase = timed.phase().label();
        Text hours = words(timed).hours(timed.phase().window());
        return asked(
                timed,
                file,
                "TIMETABLE_NO_SLOT",
                "pas de place pour " + who.fr() + " : la phase « " + phase.fr() + " » (" + hours.fr()
                        + ") n'a plus de passage libre. Fermez-la plus tard, donnez à ce projet une ligne dans "
                        + file.file() + ", ou retirez ce fichier du dossier pour tirer tout l'ordre à nouveau.",
                "no slot for " + who.en() + ": phase \"" + phase.en() + "\" (" + hours.en()
                        + ") has no free one left. Close it later, give this submission a line in " + file.file()
                        + ", or take that file out of the folder to draw the whole order anew.");
    }

    private Optional<Problem> deliberation(TimetableStage.Timed timed, AnnouncedRound announced) {
        return timed.deliberation(event)
                .flatMap(now -> announced.lines().deliberations().stream()
                        .findFirst()
                        .filter(line -> !line.what().equals(now))
                        .map(line -> asked(
                                timed,
                                line.place(),
                                "TIMETABLE_DELIBERATION_MOVED",
                                "délibération annoncée "
                                        + words(timed).hours(line.what()).fr() + ", désormais "
                                        + words(timed).hours(now).fr() + ", comme le dit event.yaml.",
                                "deliberation announced for "
                                        + words(timed).hours(line.what()).en() + ", now "
                                        + words(timed).hours(now).en() + ", as event.yaml says.")));
    }

    private HourWords words(TimetableStage.Timed timed) {
        return timed.words(event.zone());
    }

    /** The hour as it is said, and the room where there are several. */
    private static Text inRoom(TimetableStage.Timed timed, PlannedPitch pitch, Function<Instant, Text> said) {
        Text hour = said.apply(pitch.time().opens());
        return timed.format().rooms() == 1
                ? hour
                : new Text(hour.fr() + ", salle " + pitch.room(), hour.en() + ", room " + pitch.room());
    }

    static Problem asked(TimetableStage.Timed timed, Place place, String code, String fr, String en) {
        Text round = timed.round().label();
        return Problem.asked(place, code, new Text(round.fr() + " : " + fr, round.en() + ": " + en));
    }
}
