package org.palmares.api.run.jury;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.palmares.api.event.folder.AnnouncedTimetable;
import org.palmares.api.event.settings.EventSettings;
import org.palmares.api.run.Entry;
import org.palmares.api.run.Groups;
import org.palmares.api.run.HourWords;
import org.palmares.api.run.teams.Helpers;
import org.palmares.engine.domain.Cut;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Phase;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.TimeWindow;
import org.palmares.engine.jury.solver.OptaPlannerTimetables;
import org.palmares.engine.jury.timetable.PitchFormat;
import org.palmares.engine.jury.timetable.PlannedPitch;
import org.palmares.engine.jury.timetable.RoundPitches;
import org.palmares.engine.jury.timetable.TimeNeeded;
import org.palmares.engine.jury.timetable.Timetable;
import org.palmares.engine.jury.timetable.TimetablePlanner;

/** Pitches to hours and rooms, for each round that is held as pitches and whose entries are known. */
public final class TimetableStage {
    private final EventSettings settings;
    private final Given given;

    private TimetableStage(EventSettings settings, Given given) {
        this.settings = settings;
        this.given = given;
    }

    /**
     * What the stages before gave.
     *
     * @param competing entries of the first round
     * @param assignment one per round that can be assigned
     * @param jury as it is now
     * @param helpers people who stand on the stage with a team besides their own
     * @param teams how many teams there are, or are to be; empty where nothing says so
     * @param announced the timetable that was announced
     */
    public record Given(
            List<Entry> competing,
            List<AssignmentStage.AssignedRound> assignment,
            JuryAtWork jury,
            List<Helpers.Helper> helpers,
            OptionalInt teams,
            AnnouncedTimetable announced) {
        public Given {
            competing = List.copyOf(competing);
            assignment = List.copyOf(assignment);
            Objects.requireNonNull(jury, "jury");
            helpers = List.copyOf(helpers);
            Objects.requireNonNull(teams, "teams");
            Objects.requireNonNull(announced, "announced");
        }
    }

    /**
     * A round with its timetable.
     *
     * @param announced what was announced of it; empty where the timetable is drawn, or planned from now on
     * @param held before whom announced pitches are held
     * @param fields whether jurors and entries say of which fields they are
     */
    public record Timed(
            Round round,
            Phase phase,
            RoundPitches pitches,
            Timetable timetable,
            Optional<AnnouncedRound> announced,
            HeldPitches held,
            boolean fields) {
        public Timed {
            Objects.requireNonNull(round, "round");
            Objects.requireNonNull(phase, "phase");
            Objects.requireNonNull(pitches, "pitches");
            Objects.requireNonNull(timetable, "timetable");
            Objects.requireNonNull(announced, "announced");
            Objects.requireNonNull(held, "held");
        }

        /** The same planned from now on. */
        public Timed replanned(Timetable other) {
            return new Timed(round, phase, pitches, other, Optional.empty(), held, fields);
        }

        /** What is kept free at the end of the round, or the phase of the event that is for it. */
        public Optional<TimeWindow> deliberation(Event event) {
            Duration kept = format().deliberation();
            TimeWindow window = phase.window();
            return kept.isZero()
                    ? event.phases().stream()
                            .filter(each -> each.kind() == Phase.Kind.DELIBERATION)
                            .map(Phase::window)
                            .filter(time -> !time.opens().isBefore(window.closes()))
                            .findFirst()
                    : Optional.of(new TimeWindow(window.closes().minus(kept), window.closes()));
        }

        public PitchFormat format() {
            return pitches.format();
        }

        /** How its hours are said: with the day where pitches are held, or were announced, on several. */
        public HourWords words(ZoneId zone) {
            Stream<PlannedPitch> said = announced.stream().flatMap(each -> each.lines().planned().stream());
            return HourWords.over(
                    Stream.concat(timetable.pitches().stream(), said)
                            .map(pitch -> pitch.time().opens())
                            .toList(),
                    zone);
        }
    }

    /** A round whose entries are not known yet, only how many are to be expected. */
    public record Expected(Round round, Phase phase, TimeNeeded needed) {}

    /** Timetables, and what is known early of the rounds after them, each in the order of the rounds. */
    public record Result(List<Timed> timed, List<Expected> expected) {
        static final Result NONE = new Result(List.of(), List.of());

        public Result {
            timed = List.copyOf(timed);
            expected = List.copyOf(expected);
        }
    }

    /** The seed draws the order of every round. */
    public static Result run(EventSettings settings, Given given, long seed) {
        TimetableStage stage = new TimetableStage(settings, given);
        List<Timed> timed = new ArrayList<>();
        List<Expected> expected = new ArrayList<>();
        OptionalInt coming = given.teams();
        for (Round round : settings.event().rounds()) {
            List<Id<Submission>> known = stage.known(round);
            coming = known.isEmpty() ? coming : OptionalInt.of(known.size());
            if (!known.isEmpty()) {
                stage.timed(round, known, seed).ifPresent(timed::add);
            } else if (coming.isPresent()) {
                stage.expected(round, coming.getAsInt()).ifPresent(expected::add);
            }
            coming = stage.goingOn(round, coming);
        }
        return new Result(timed, expected);
    }

    private List<Id<Submission>> known(Round round) {
        boolean first = settings.event().rounds().get(0).equals(round);
        return assigned(round)
                .map(AssignmentStage.AssignedRound::submissions)
                .orElseGet(
                        () -> first ? given.competing().stream().map(Entry::id).toList() : List.of());
    }

    private Optional<AssignmentStage.AssignedRound> assigned(Round round) {
        return given.assignment().stream()
                .filter(each -> each.round().id().equals(round.id()))
                .findFirst();
    }

    private OptionalInt goingOn(Round round, OptionalInt entries) {
        if (entries.isEmpty() || round.cut().isEmpty()) {
            return entries;
        }
        Cut cut = round.cut().get();
        if (cut instanceof Cut.TopN top) {
            return OptionalInt.of(Math.min(entries.getAsInt(), top.count() * rankings(round)));
        } else if (cut instanceof Cut.PerCategory per) {
            return OptionalInt.of(Math.min(entries.getAsInt(), places(per, round) * rankings(round)));
        }
        return OptionalInt.empty();
    }

    /** How many go on from one ranking, which may hold one category or all of them. */
    private int places(Cut.PerCategory cut, Round round) {
        int categories = round.scoring().per() == Round.Per.CATEGORY
                ? 1
                : settings.event().categories().size();
        return cut.count() * categories + cut.more();
    }

    /** In how many rankings, each with a cut of its own, a round ends, as far as entries are known. */
    private int rankings(Round round) {
        int known =
                Groups.ofEntries(settings.event(), given.competing()).of(round).size();
        return known == 0 ? declared(round) : known;
    }

    private int declared(Round round) {
        return switch (round.scoring().per()) {
            case EVENT -> 1;
            case TOPIC -> settings.event().topics().size();
            case CATEGORY -> settings.event().categories().size();
        };
    }

    private Optional<PitchFormat> format(Round round) {
        return Optional.ofNullable(settings.jury().timetables().get(round.id()));
    }

    private Phase phase(Round round) {
        return settings.event().findPhase(round.phase()).orElseThrow();
    }

    private Optional<Expected> expected(Round round, int entries) {
        return format(round)
                .filter(format -> entries > 0)
                .map(format -> new Expected(
                        round, phase(round), TimeNeeded.of(phase(round).window(), format, entries)));
    }

    private Optional<Timed> timed(Round round, List<Id<Submission>> submissions, long seed) {
        return format(round).map(format -> {
            PitchesOfRound ofRound =
                    new PitchesOfRound(given, assigned(round).map(AssignmentStage.AssignedRound::assignment));
            RoundPitches pitches = ofRound.of(round, phase(round).window(), format, submissions);
            HeldPitches held = ofRound.held(round);
            Optional<AnnouncedRound> announced =
                    AnnouncedRound.of(pitches, given.announced().of(round.id()), held, seed);
            Timetable timetable = announced
                    .map(each -> each.stands().timetable())
                    .orElseGet(() -> TimetablePlanner.plan(pitches, seed, new OptaPlannerTimetables()));
            return new Timed(round, phase(round), pitches, timetable, announced, held, ofRound.saysFields(submissions));
        });
    }
}
