package org.palmares.api.run.jury;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.palmares.api.event.folder.AnnouncedTimetable;
import org.palmares.api.event.settings.EventSettings;
import org.palmares.api.run.Entry;
import org.palmares.api.run.Groups;
import org.palmares.api.run.teams.Helpers;
import org.palmares.engine.domain.Cut;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Phase;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.TimeWindow;
import org.palmares.engine.jury.Assignment;
import org.palmares.engine.jury.JurorAssignment;
import org.palmares.engine.jury.solver.OptaPlannerTimetables;
import org.palmares.engine.jury.timetable.JurorHours;
import org.palmares.engine.jury.timetable.Pitch;
import org.palmares.engine.jury.timetable.PitchFormat;
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
     * @param fields whether jurors and entries say of which fields they are
     */
    public record Timed(
            Round round,
            Phase phase,
            RoundPitches pitches,
            Timetable timetable,
            Optional<AnnouncedRound> announced,
            boolean fields) {
        public Timed {
            Objects.requireNonNull(round, "round");
            Objects.requireNonNull(phase, "phase");
            Objects.requireNonNull(pitches, "pitches");
            Objects.requireNonNull(timetable, "timetable");
            Objects.requireNonNull(announced, "announced");
        }

        /** The same planned from now on. */
        public Timed replanned(Timetable other) {
            return new Timed(round, phase, pitches, other, Optional.empty(), fields);
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
            RoundPitches pitches = pitches(round, format, submissions);
            Optional<AnnouncedRound> announced =
                    AnnouncedRound.of(pitches, given.announced().of(round.id()), seed);
            Timetable timetable = announced
                    .map(each -> each.stands().timetable())
                    .orElseGet(() -> TimetablePlanner.plan(pitches, seed, new OptaPlannerTimetables()));
            return new Timed(round, phase(round), pitches, timetable, announced, saysFields(pitches));
        });
    }

    /** Without fields on both sides nothing can be said of how they meet. */
    private boolean saysFields(RoundPitches pitches) {
        List<Id<Juror>> sitting =
                pitches.jurors().stream().map(JurorHours::juror).toList();
        List<Id<Submission>> pitched =
                pitches.pitches().stream().map(Pitch::submission).toList();
        return given.jury().jurors().stream()
                        .anyMatch(juror -> sitting.contains(juror.id())
                                && !juror.expertise().isEmpty())
                && given.competing().stream()
                        .anyMatch(entry -> pitched.contains(entry.id())
                                && entry.latest().category().isPresent());
    }

    private RoundPitches pitches(Round round, PitchFormat format, List<Id<Submission>> submissions) {
        Optional<JurorAssignment> assignment = assigned(round).map(AssignmentStage.AssignedRound::assignment);
        List<Juror> sitting = assignment.map(this::sitting).orElse(List.of());
        Map<Id<Juror>, Id<Juror>> seats = given.jury().seatsTaken(sitting);
        List<Pitch> pitches = submissions.stream()
                .map(id -> pitch(id, jurors(id, format, assignment, sitting), sitting))
                .toList();
        return new RoundPitches(
                phase(round).window(),
                format,
                pitches,
                sitting.stream()
                        .map(juror -> new JurorHours(
                                juror.id(),
                                juror.availability(),
                                presides(juror),
                                seats.getOrDefault(juror.id(), juror.id())))
                        .toList(),
                round.jury().perSubmission(),
                assignment.isPresent() ? round.jury().quorum() : 0);
    }

    private List<Juror> sitting(JurorAssignment assignment) {
        List<Id<Juror>> sitting = assignment.sitting();
        return given.jury().jurors().stream()
                .filter(juror -> sitting.contains(juror.id()))
                .toList();
    }

    /** In one room those assigned; in several whoever is not recused, since the room decides. */
    private static List<Id<Juror>> jurors(
            Id<Submission> submission, PitchFormat format, Optional<JurorAssignment> assignment, List<Juror> sitting) {
        if (assignment.isEmpty()) {
            return List.of();
        }
        if (format.rooms() == 1) {
            return assignment.get().assignments().stream()
                    .filter(each -> each.submission().equals(submission))
                    .map(Assignment::juror)
                    .toList();
        }
        Set<Id<Juror>> recused = assignment.get().recusals().stream()
                .filter(each -> each.submission().equals(submission))
                .map(recusal -> recusal.juror())
                .collect(Collectors.toSet());
        return sitting.stream()
                .map(Juror::id)
                .filter(juror -> !recused.contains(juror))
                .toList();
    }

    private static boolean presides(Juror juror) {
        return juror.seat() == Juror.Seat.PRESIDENT || juror.seat() == Juror.Seat.VICE_PRESIDENT;
    }

    private Pitch pitch(Id<Submission> submission, List<Id<Juror>> jurors, List<Juror> sitting) {
        List<Id<Juror>> suited = sitting.stream()
                .filter(juror -> jurors.contains(juror.id()) && suits(juror, submission))
                .map(Juror::id)
                .toList();
        return new Pitch(submission, people(submission), jurors, suited, jurors.size());
    }

    /** Of the entry's field, and reading its language; an entry that names none suits everybody. */
    private boolean suits(Juror juror, Id<Submission> submission) {
        return given.competing().stream()
                .filter(entry -> entry.id().equals(submission))
                .map(Entry::latest)
                .allMatch(entry ->
                        entry.category().map(juror.expertise()::contains).orElse(true)
                                && entry.language().map(juror::reads).orElse(true));
    }

    private List<Id<Participant>> people(Id<Submission> submission) {
        Optional<Entry> entry = given.competing().stream()
                .filter(each -> each.id().equals(submission))
                .findFirst();
        Optional<Id<Team>> team = entry.flatMap(Entry::team).map(Team::id);
        List<Id<Participant>> people = new ArrayList<>();
        entry.ifPresent(each -> each.members().forEach(member -> people.add(member.id())));
        given.helpers().stream()
                .filter(helper -> team.filter(helper.team()::equals).isPresent())
                .forEach(helper -> people.add(helper.person()));
        return people;
    }
}
