package org.palmares.api.event.folder;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Identity;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Place;

/**
 * What a folder says of its jury, at work too, and of mentors, in the order of the files.
 *
 * @param names the jurors' identities, in the same order
 * @param places the line of each juror
 * @param replacements jurors who judge no more
 * @param plan the assignment that was published
 * @param timetable the timetable that was announced
 * @param mentors who may help teams
 * @param sessions what they held
 */
public record JuryInput(
        List<Juror> jurors,
        List<Identity> names,
        SortedMap<Id<Juror>, Place> places,
        List<Replacement> replacements,
        List<PlannedReading> plan,
        AnnouncedTimetable timetable,
        List<MentorLine> mentors,
        List<MentorSession> sessions) {
    /** Neither a jury nor mentors. */
    public static final JuryInput NONE = of(List.of());

    public JuryInput {
        jurors = List.copyOf(jurors);
        names = List.copyOf(names);
        places = Collections.unmodifiableSortedMap(new TreeMap<>(places));
        replacements = List.copyOf(replacements);
        plan = List.copyOf(plan);
        Objects.requireNonNull(timetable, "timetable");
        mentors = List.copyOf(mentors);
        sessions = List.copyOf(sessions);
    }

    /** A jury that has not begun, without names or mentors. */
    public static JuryInput of(List<Juror> jurors) {
        return new JuryInput(
                jurors,
                List.of(),
                new TreeMap<>(),
                List.of(),
                List.of(),
                AnnouncedTimetable.NONE,
                List.of(),
                List.of());
    }
}
