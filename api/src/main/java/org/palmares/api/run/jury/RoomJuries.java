package org.palmares.api.run.jury;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Recusal;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.jury.Assignment;
import org.palmares.engine.jury.AssignmentRequest;
import org.palmares.engine.jury.Compared;
import org.palmares.engine.jury.JurorAssigner;
import org.palmares.engine.jury.JurorAssignment;
import org.palmares.engine.jury.Reading;
import org.palmares.engine.jury.timetable.PlannedPitch;

/**
 * In a round of several rooms the timetable says who judges what: whoever sits in the room. Once the jury has begun, sheets
 * stay with whoever signed them and readings with whoever was published for them; the room gives what is left.
 */
public final class RoomJuries {
    private static final Text ELSEWHERE = new Text("dans une autre salle", "in another room");
    private static final Text UNTIMED = new Text("sans heure de passage", "without an hour to pitch");

    private RoomJuries() {}

    /** The rounds, those in several rooms assigned as their timetable seats the jury; hours are said in the zone. */
    public static List<AssignmentStage.AssignedRound> of(
            List<AssignmentStage.AssignedRound> rounds,
            List<TimetableStage.Timed> timed,
            JuryAtWork jury,
            List<Submission> competing,
            ZoneId zone) {
        return rounds.stream()
                .map(round -> find(round, timed)
                        .map(timetable -> seated(round, timetable, jury, competing, zone))
                        .orElse(round))
                .toList();
    }

    private static Optional<TimetableStage.Timed> find(
            AssignmentStage.AssignedRound round, List<TimetableStage.Timed> timed) {
        return timed.stream()
                .filter(each -> each.round().id().equals(round.round().id()))
                .filter(each -> each.format().rooms() > 1)
                .findFirst();
    }

    private static AssignmentStage.AssignedRound seated(
            AssignmentStage.AssignedRound round,
            TimetableStage.Timed timed,
            JuryAtWork jury,
            List<Submission> competing,
            ZoneId zone) {
        JurorAssignment before = round.assignment();
        List<Juror> sitting = jury.jurors().stream()
                .filter(juror -> before.workload().loads().containsKey(juror.id()))
                .map(RoomJuries::asMember)
                .toList();
        List<Submission> entries = competing.stream()
                .filter(entry -> round.submissions().contains(entry.id()))
                .toList();
        JurorAssignment rooms = JurorAssigner.assign(AssignmentRequest.of(
                        sitting,
                        entries,
                        OptionalInt.empty(),
                        outside(sitting, earlier(round, jury, timed), round, timed),
                        new TreeMap<>())
                .comparing(before.compared().stream().map(Compared::submissions).toList())
                .after(round.asked().work()));
        return new AssignmentStage.AssignedRound(
                round.round(),
                round.asked(),
                round.submissions(),
                described(before, rooms),
                round.need(),
                round.apart(),
                RoomLinks.missing(timed, zone));
    }

    /** A substitute with a load was called already, and does not wait a second time. */
    private static Juror asMember(Juror juror) {
        return juror.seat() == Juror.Seat.SUBSTITUTE ? juror.seated(Juror.Seat.MEMBER, juror.present()) : juror;
    }

    /** Everybody is kept from what is pitched without them. */
    private static List<Recusal> outside(
            List<Juror> sitting,
            List<Reading> earlier,
            AssignmentStage.AssignedRound round,
            TimetableStage.Timed timed) {
        List<Recusal> outside = new ArrayList<>();
        for (PlannedPitch pitch : timed.timetable().pitches()) {
            int seats = timed.pitches().perRoom().orElse(pitch.jurors().size());
            Set<Id<Juror>> panel = panel(pitch, seats, earlier, round);
            sitting.stream()
                    .map(Juror::id)
                    .filter(juror -> !panel.contains(juror))
                    .map(juror -> new Recusal(juror, pitch.submission(), ELSEWHERE))
                    .forEach(outside::add);
        }
        timed.announced().stream()
                .flatMap(announced -> announced.stands().waiting().stream())
                .forEach(waiting -> outside.addAll(notYet(sitting, waiting, round)));
        return outside;
    }

    /** For what has no slot yet only those are kept who signed. */
    private static List<Recusal> notYet(
            List<Juror> sitting, Id<Submission> waiting, AssignmentStage.AssignedRound round) {
        Set<Id<Juror>> signed = signed(waiting, round);
        return sitting.stream()
                .map(Juror::id)
                .filter(juror -> !signed.contains(juror))
                .map(juror -> new Recusal(juror, waiting, UNTIMED))
                .toList();
    }

    /** What was published for those who still sit, and waits for a sheet; whoever took a seat has what was published for it. */
    private static List<Reading> earlier(
            AssignmentStage.AssignedRound round, JuryAtWork jury, TimetableStage.Timed timed) {
        List<Id<Juror>> ids = round.assignment().sitting();
        List<Juror> sitting =
                jury.jurors().stream().filter(juror -> ids.contains(juror.id())).toList();
        Map<Id<Juror>, Id<Juror>> heirs = jury.heirs(sitting);
        List<Reading> done = round.asked().work().done();
        return jury.planned(round.round().id()).stream()
                .filter(reading -> !done.contains(reading))
                .map(reading -> ids.contains(reading.juror()) ? Optional.of(reading) : inherited(reading, heirs, timed))
                .flatMap(Optional::stream)
                .filter(reading -> !done.contains(reading))
                .toList();
    }

    /** Before an announced pitch whoever took a seat reads only where they sit: not yet, or in another room, they do not. */
    private static Optional<Reading> inherited(
            Reading reading, Map<Id<Juror>, Id<Juror>> heirs, TimetableStage.Timed timed) {
        return Optional.ofNullable(heirs.get(reading.juror()))
                .filter(heir -> timed.announced().isEmpty()
                        || timed.timetable().pitches().stream()
                                .anyMatch(pitch -> pitch.submission().equals(reading.submission())
                                        && pitch.jurors().contains(heir)))
                .map(heir -> new Reading(heir, reading.submission()));
    }

    /** All who signed, then as many as there are seats of those published who still sit, and of those in the room. */
    private static Set<Id<Juror>> panel(
            PlannedPitch pitch, int seats, List<Reading> earlier, AssignmentStage.AssignedRound round) {
        Id<Submission> submission = pitch.submission();
        Set<Id<Juror>> panel = signed(submission, round);
        Stream<Id<Juror>> published = earlier.stream()
                .filter(reading -> reading.submission().equals(submission))
                .map(Reading::juror)
                .filter(juror -> !isRecused(juror, submission, round));
        Stream.concat(published, pitch.jurors().stream())
                .filter(juror -> panel.size() < seats)
                .forEachOrdered(panel::add);
        return panel;
    }

    private static Set<Id<Juror>> signed(Id<Submission> submission, AssignmentStage.AssignedRound round) {
        return round.assignment().assignments().stream()
                .filter(each -> each.done() && each.submission().equals(submission))
                .map(Assignment::juror)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isRecused(Id<Juror> juror, Id<Submission> submission, AssignmentStage.AssignedRound round) {
        return round.assignment().recusals().stream()
                .anyMatch(
                        each -> each.juror().equals(juror) && each.submission().equals(submission));
    }

    /** The readings of the rooms, with the recusals and absences that they had before. */
    private static JurorAssignment described(JurorAssignment before, JurorAssignment rooms) {
        return new JurorAssignment(
                rooms.assignments(),
                rooms.workload(),
                rooms.rest(),
                before.recusals(),
                before.leftOut(),
                before.waiting(),
                rooms.shortages(),
                rooms.changes(),
                rooms.proven(),
                rooms.bridging(),
                rooms.compared(),
                rooms.alone());
    }
}
