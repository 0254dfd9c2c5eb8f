package org.palmares.api.event.settings;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.api.event.yaml.At;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Round;
import org.palmares.engine.jury.timetable.PitchFormat;

/**
 * What an event file says of the work of its jury and its mentors.
 *
 * @param visits how long one juror is busy with one submission, by round; rounds that do not say are left out
 * @param mentors empty where the event has none
 * @param timetables how pitches are held, by round; rounds without pitches are left out
 * @param castingVotes who breaks a tie, of all rounds, in the order of the file
 */
public record JurySettings(
        SortedMap<Id<Round>, Visit> visits,
        Optional<Mentors> mentors,
        SortedMap<Id<Round>, PitchFormat> timetables,
        List<NamedJuror> castingVotes) {
    /** A juror whom the event file names, and where; whether there is such a juror is for the folder to say. */
    public record NamedJuror(String id, Place place) {
        public NamedJuror {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(place, "place");
        }
    }

    /**
     * The time of a round.
     *
     * @param each one submission before one juror: talk, questions and change-over; positive
     * @param breaks of the whole round
     * @param slack the share of the round kept free, from 0 to 1
     */
    public record Visit(Duration each, Duration breaks, double slack) {
        public Visit {
            Objects.requireNonNull(each, "each");
            Objects.requireNonNull(breaks, "breaks");
        }

        /** What is left of a stretch for judging. */
        public Duration workingTime(Duration whole) {
            Duration kept = Duration.ofSeconds((long) (whole.toSeconds() * (1 - slack)));
            Duration left = kept.minus(breaks);
            return left.isNegative() ? Duration.ZERO : left;
        }
    }

    /**
     * Mentors of teams.
     *
     * @param perTeam how many each team gets; empty: nobody is assigned, sessions are only logged
     * @param sponsorPeople whether people of sponsors may be mentors
     * @param session how long one session lasts
     */
    public record Mentors(Optional<Integer> perTeam, boolean sponsorPeople, Duration session) {
        public Mentors {
            Objects.requireNonNull(perTeam, "perTeam");
            Objects.requireNonNull(session, "session");
        }
    }

    /** Nothing is said. */
    static final JurySettings NONE = new JurySettings(new TreeMap<>(), Optional.empty(), new TreeMap<>(), List.of());

    private static final double USUAL_SLACK = 0.1;
    private static final Duration USUAL_SESSION = Duration.ofHours(1);

    public JurySettings {
        visits = Collections.unmodifiableSortedMap(new TreeMap<>(visits));
        Objects.requireNonNull(mentors, "mentors");
        timetables = Collections.unmodifiableSortedMap(new TreeMap<>(timetables));
        castingVotes = List.copyOf(castingVotes);
    }

    static JurySettings of(At root, ZoneId zone) {
        SortedMap<Id<Round>, Visit> visits = new TreeMap<>();
        for (At round : root.at("rounds").items()) {
            visit(round.at("timetable")).ifPresent(visit -> visits.put(Id.of(round.text("id")), visit));
        }
        return new JurySettings(
                visits, mentors(root.at("mentors")), new TimetableParts(root, zone).formats(), castingVotes(root));
    }

    private static List<NamedJuror> castingVotes(At root) {
        return root.at("rounds").items().stream()
                .flatMap(round -> round.at("casting-vote").items().stream())
                .flatMap(named -> named.findText().map(id -> new NamedJuror(id, named.place())).stream())
                .toList();
    }

    private static Optional<Visit> visit(At timetable) {
        Duration each = duration(timetable, "talk")
                .plus(duration(timetable, "questions"))
                .plus(duration(timetable, "changeover"));
        Duration breaks = timetable.at("breaks").items().stream()
                .map(stop -> duration(stop, "lasts"))
                .reduce(Duration.ZERO, Duration::plus);
        double slack = timetable.findNumber("slack").map(Number::doubleValue).orElse(USUAL_SLACK);
        return each.isZero() ? Optional.empty() : Optional.of(new Visit(each, breaks, slack));
    }

    private static Optional<Mentors> mentors(At mentors) {
        return mentors.isPresent()
                ? Optional.of(new Mentors(
                        mentors.findInteger("per-team").stream().boxed().findFirst(),
                        mentors.flag("sponsor-people"),
                        mentors.findText("session").map(Duration::parse).orElse(USUAL_SESSION)))
                : Optional.empty();
    }

    private static Duration duration(At at, String key) {
        return at.findText(key).map(Duration::parse).orElse(Duration.ZERO);
    }
}
