package org.palmares.api.run.jury;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.palmares.api.run.Entry;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.TimeWindow;
import org.palmares.engine.jury.Assignment;
import org.palmares.engine.jury.JurorAssignment;
import org.palmares.engine.jury.timetable.JurorHours;
import org.palmares.engine.jury.timetable.Pitch;
import org.palmares.engine.jury.timetable.PitchFormat;
import org.palmares.engine.jury.timetable.RoundPitches;

/** The pitches of one round: who stands on the stage for each, who may sit before it, and whom it suits. */
final class PitchesOfRound {
    private final TimetableStage.Given given;
    private final Optional<JurorAssignment> assignment;
    private final List<Juror> sitting;

    PitchesOfRound(TimetableStage.Given given, Optional<JurorAssignment> assignment) {
        this.given = given;
        this.assignment = assignment;
        List<Id<Juror>> ids = assignment.map(JurorAssignment::sitting).orElse(List.of());
        this.sitting = given.jury().jurors().stream()
                .filter(juror -> ids.contains(juror.id()))
                .toList();
    }

    RoundPitches of(Round round, TimeWindow window, PitchFormat format, List<Id<Submission>> submissions) {
        return new RoundPitches(
                window,
                format,
                submissions.stream().map(id -> pitch(id, jurors(id, format))).toList(),
                hours(),
                round.jury().perSubmission(),
                assignment.isPresent() ? round.jury().quorum() : 0);
    }

    HeldPitches held(Round round) {
        return new HeldPitches(given.jury(), round.id(), sitting);
    }

    private List<JurorHours> hours() {
        JuryAtWork jury = given.jury();
        return sitting.stream()
                .map(juror -> new JurorHours(
                        juror.id(),
                        juror.availability(),
                        presides(juror),
                        jury.seatOf(juror.id(), sitting),
                        jury.predecessors(juror.id(), sitting)))
                .toList();
    }

    /** Whether jurors and entries say of which fields they are; else nothing can be said of how they meet. */
    boolean saysFields(List<Id<Submission>> submissions) {
        return sitting.stream().anyMatch(juror -> !juror.expertise().isEmpty())
                && given.competing().stream()
                        .anyMatch(entry -> submissions.contains(entry.id())
                                && entry.latest().category().isPresent());
    }

    /** In one room those assigned; in several whoever is not recused, since the room decides. */
    private List<Id<Juror>> jurors(Id<Submission> submission, PitchFormat format) {
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

    private Pitch pitch(Id<Submission> submission, List<Id<Juror>> jurors) {
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
