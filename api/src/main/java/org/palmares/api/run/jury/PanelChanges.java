package org.palmares.api.run.jury;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palmares.api.event.folder.AnnouncedTimetable;
import org.palmares.api.report.Typography;
import org.palmares.api.run.Directory;
import org.palmares.api.run.Titles;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.jury.timetable.JurorHours;
import org.palmares.engine.jury.timetable.PlannedPitch;

/**
 * Who sits before other pitches than announced, as far as those pitches have kept their hour and room.
 *
 * @param lines of this round, at least one pitch
 * @param late whether hours are put off, so that a pitch that kept its room has kept its jurors
 */
public record PanelChanges(
        TimetableStage.Timed timed, AnnouncedTimetable lines, Titles titles, Directory directory, boolean late) {
    /** Somebody no longer sits before pitches, or now does. */
    public static final String CHANGED = "TIMETABLE_PANEL_CHANGED";

    private static final int MOST_LISTED = 6;

    /** Juror after juror: what is no more, then what is new, then who has no room. */
    public List<Problem> problems() {
        Place file = Place.of(lines.pitches().get(0).place().file());
        Map<Id<Submission>, PlannedPitch> now = timed.timetable().pitches().stream()
                .collect(Collectors.toMap(PlannedPitch::submission, Function.identity()));
        SortedMap<Id<Juror>, List<Id<Submission>>> gone = new TreeMap<>();
        SortedMap<Id<Juror>, List<Id<Submission>>> come = new TreeMap<>();
        List<PlannedPitch> said = lines.planned();
        if (said.stream().allMatch(pitch -> pitch.jurors().isEmpty())) {
            return List.of();
        }
        for (PlannedPitch before : said) {
            PlannedPitch after = now.getOrDefault(before.submission(), before);
            boolean kept =
                    after.room() == before.room() && (late || after.time().equals(before.time()));
            beyond(kept ? before.jurors() : List.of(), after.jurors())
                    .forEach(juror -> add(gone, juror, before.submission()));
            beyond(kept ? after.jurors() : List.of(), before.jurors())
                    .forEach(juror -> add(come, juror, before.submission()));
        }
        List<Problem> problems = new ArrayList<>();
        gone.forEach((juror, pitches) ->
                problems.add(told(file, juror, pitches, new Text("ne siège plus devant", "no longer sits before"))));
        come.forEach((juror, pitches) ->
                problems.add(told(file, juror, pitches, new Text("siège désormais devant", "now sits before"))));
        elsewhere(file, said, now).forEach(problems::add);
        withoutRoom().map(juror -> withoutRoom(file, juror)).forEach(problems::add);
        return problems;
    }

    private static List<Id<Juror>> beyond(List<Id<Juror>> jurors, List<Id<Juror>> others) {
        return jurors.stream().filter(juror -> !others.contains(juror)).toList();
    }

    private static void add(Map<Id<Juror>, List<Id<Submission>>> pitches, Id<Juror> juror, Id<Submission> submission) {
        pitches.computeIfAbsent(juror, first -> new ArrayList<>()).add(submission);
    }

    private Problem told(Place file, Id<Juror> juror, List<Id<Submission>> pitches, Text sits) {
        String who = directory.withId(juror);
        return TimetableChanges.asked(
                timed,
                file,
                CHANGED,
                who + " " + sits.fr() + " " + list(pitches, Language.FR) + ". " + TimetableChanges.ANNOUNCE.fr(),
                who + " " + sits.en() + " " + list(pitches, Language.EN) + ". " + TimetableChanges.ANNOUNCE.en());
    }

    private String list(List<Id<Submission>> pitches, Language language) {
        List<String> names = pitches.stream()
                .limit(MOST_LISTED)
                .map(each -> titles.withId(each).in(language))
                .collect(Collectors.toCollection(ArrayList::new));
        int more = pitches.size() - names.size();
        if (more > 0) {
            names.add(
                    language == Language.FR
                            ? Language.FR.count(more, "autre", "autres")
                            : Language.EN.count(more, "other", "others"));
        }
        return new Typography(language).list(names);
    }

    /** Seats that stay empty, since whoever was named for them sits in another room at that hour. */
    private Stream<Problem> elsewhere(Place file, List<PlannedPitch> said, Map<Id<Submission>, PlannedPitch> now) {
        return timed.pitches().jurors().stream()
                .sorted(Comparator.comparing(JurorHours::juror))
                .flatMap(heir -> heir.predecessors().stream()
                        .map(left -> elsewhere(file, heir, left, empty(heir, left, said, now)))
                        .flatMap(Optional::stream));
    }

    private List<Id<Submission>> empty(
            JurorHours heir, Id<Juror> left, List<PlannedPitch> said, Map<Id<Submission>, PlannedPitch> now) {
        return said.stream()
                .filter(before -> before.jurors().contains(left))
                .flatMap(before -> Stream.ofNullable(now.get(before.submission())))
                .filter(after -> Collections.disjoint(after.jurors(), heir.predecessors()))
                .filter(after -> sitsInAnotherRoom(heir.juror(), after))
                .map(PlannedPitch::submission)
                .toList();
    }

    private boolean sitsInAnotherRoom(Id<Juror> juror, PlannedPitch pitch) {
        return timed.timetable().pitches().stream()
                .anyMatch(other -> other.room() != pitch.room()
                        && other.jurors().contains(juror)
                        && other.time().overlaps(pitch.time()));
    }

    private Optional<Problem> elsewhere(Place file, JurorHours heir, Id<Juror> left, List<Id<Submission>> pitches) {
        String who = directory.withId(heir.juror());
        String gone = directory.withId(left);
        return pitches.isEmpty()
                ? Optional.empty()
                : Optional.of(TimetableChanges.asked(
                        timed,
                        file,
                        "TIMETABLE_REPLACEMENT_ELSEWHERE",
                        who + " prend la place de " + gone + " et siège dans une autre salle à l'heure de "
                                + list(pitches, Language.FR) + " : cette place est vide. Nommez dans « replaced_by » de"
                                + " replacements.csv quelqu'un qui est libre.",
                        who + " is named in the place of " + gone + " and sits in another room at the hour of "
                                + list(pitches, Language.EN) + ": that seat is empty. Name somebody who is free in"
                                + " \"replaced_by\" of replacements.csv."));
    }

    /** Where rooms have seats left, whoever sits in none of them. */
    private Stream<Id<Juror>> withoutRoom() {
        int rooms = timed.format().rooms();
        List<Id<Juror>> jury =
                timed.pitches().jurors().stream().map(JurorHours::juror).toList();
        List<Id<Juror>> seated = Stream.concat(lines.planned().stream(), timed.timetable().pitches().stream())
                .flatMap(pitch -> pitch.jurors().stream())
                .distinct()
                .filter(jury::contains)
                .toList();
        long seats = timed.pitches().perRoom().orElse(jury.size()) * (long) rooms;
        return rooms == 1 || seated.size() >= seats
                ? Stream.of()
                : jury.stream().filter(juror -> !seated.contains(juror)).sorted();
    }

    private Problem withoutRoom(Place file, Id<Juror> juror) {
        String who = directory.withId(juror);
        return TimetableChanges.asked(
                timed,
                file,
                "TIMETABLE_JUROR_WITHOUT_ROOM",
                who + " n'a pas de salle dans l'ordre annoncé. Pour lui en donner une, ajoutez " + juror
                        + " à la colonne « jurors » des passages de cette salle dans " + file.file() + ".",
                who + " has no room in what was announced. To give one, add " + juror
                        + " to column \"jurors\" of that room's pitches in " + file.file() + ".");
    }
}
