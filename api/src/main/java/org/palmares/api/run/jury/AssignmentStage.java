package org.palmares.api.run.jury;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.palmares.api.event.settings.JurySettings.Visit;
import org.palmares.api.run.Groups;
import org.palmares.api.run.gates.JurorGate;
import org.palmares.api.run.rankings.RankingStage;
import org.palmares.api.run.rankings.RoundExclusions;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Phase;
import org.palmares.engine.domain.Recusal;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.domain.TimeWindow;
import org.palmares.engine.jury.AssignmentRequest;
import org.palmares.engine.jury.Compared;
import org.palmares.engine.jury.JurorAssigner;
import org.palmares.engine.jury.JurorAssignment;
import org.palmares.engine.jury.JurorsNeeded;
import org.palmares.engine.jury.Reading;

/** Jurors and submissions to who judges what, round by round; a round waits for the cut of the one before. */
public final class AssignmentStage {
    private final Event event;
    private final SortedMap<Id<Round>, Visit> visits;
    private final JuryAtWork jury;
    private final JurorGate.Result gate;
    private final CommitteeMarks committees;
    private final RoundExclusions exclusions;

    private AssignmentStage(
            Event event,
            SortedMap<Id<Round>, Visit> visits,
            JuryAtWork jury,
            JurorGate.Result gate,
            CommitteeMarks committees,
            RoundExclusions exclusions) {
        this.event = event;
        this.visits = visits;
        this.jury = jury;
        this.gate = gate;
        this.committees = committees;
        this.exclusions = exclusions;
    }

    /**
     * A round with its assignment.
     *
     * @param asked what the assignment answers
     * @param need how many jurors its time asks for; empty where the event does not say how long a visit lasts, or where
     *     all jurors see all submissions together
     * @param apart what it ranks apart, one for each group that the assignment compares; none where it ranks everything
     *     together
     * @param roomsApart why nobody changes rooms, and what would make somebody; empty where somebody does, or there is one
     */
    public record AssignedRound(
            Round round,
            AssignmentRequest asked,
            List<Id<Submission>> submissions,
            JurorAssignment assignment,
            Optional<Need> need,
            List<Groups.Group> apart,
            Optional<Text> roomsApart) {
        public AssignedRound {
            Objects.requireNonNull(round, "round");
            Objects.requireNonNull(asked, "asked");
            submissions = List.copyOf(submissions);
            Objects.requireNonNull(assignment, "assignment");
            Objects.requireNonNull(need, "need");
            apart = List.copyOf(apart);
            Objects.requireNonNull(roomsApart, "roomsApart");
        }

        /** Why submissions do not compare, with what is ranked apart and concerned; none where all compare. */
        public SortedMap<Compared.Apart, List<Groups.Group>> unlinked() {
            SortedMap<Compared.Apart, List<Groups.Group>> unlinked = new TreeMap<>();
            for (int at = 0; at < assignment.compared().size(); at++) {
                List<Groups.Group> concerned = apart.isEmpty() ? List.of() : List.of(apart.get(at));
                assignment
                        .compared()
                        .get(at)
                        .apart()
                        .ifPresent(why -> unlinked.computeIfAbsent(why, first -> new ArrayList<>())
                                .addAll(concerned));
            }
            return unlinked;
        }
    }

    /**
     * Jurors by volume of work.
     *
     * @param each time of one juror for one submission
     * @param working time of the round without breaks and slack
     * @param jurors needed
     * @param sitting how many there are
     */
    public record Need(int submissions, int perSubmission, Duration each, Duration working, int jurors, int sitting) {
        public Need {
            Objects.requireNonNull(each, "each");
            Objects.requireNonNull(working, "working");
        }

        public boolean isShort() {
            return sitting < jurors;
        }
    }

    /**
     * The assignment of the first round, and of each later round whose entries are known; empty where there is nobody
     * to judge or nothing to be judged.
     *
     * @param visits how long a juror is busy with a submission, where the event says so
     * @param competing entries that may be judged
     * @param ranked the rounds that have a ranking
     * @param committees who marks where a committee does
     * @param exclusions whose sheets of a closed round count
     */
    public static List<AssignedRound> run(
            Event event,
            SortedMap<Id<Round>, Visit> visits,
            JuryAtWork jury,
            List<Submission> competing,
            JurorGate.Result gate,
            List<RankingStage.RankedRound> ranked,
            CommitteeMarks committees,
            RoundExclusions exclusions) {
        AssignmentStage stage = new AssignmentStage(event, visits, jury, gate, committees, exclusions);
        List<AssignedRound> assigned = new ArrayList<>();
        List<Submission> entries = competing;
        List<Round> rounds = event.rounds();
        for (int at = 0; at < rounds.size() && !jury.jurors().isEmpty() && !entries.isEmpty(); at++) {
            assigned.add(stage.assign(rounds.get(at), entries));
            entries = RankingStage.goingOn(rounds.get(at), entries, ranked);
        }
        return assigned;
    }

    /** The same for a prize with a rubric of its own: everybody who is not recused marks every entry. */
    public static Optional<AssignedRound> ofPrize(
            Event event,
            Round round,
            JuryAtWork jury,
            List<Submission> entries,
            JurorGate.Result gate,
            CommitteeMarks committees,
            RoundExclusions exclusions) {
        AssignmentStage stage =
                new AssignmentStage(event, Collections.emptySortedMap(), jury, gate, committees, exclusions);
        return jury.jurors().isEmpty() || entries.isEmpty()
                ? Optional.empty()
                : Optional.of(stage.assign(round, entries));
    }

    private AssignedRound assign(Round round, List<Submission> entries) {
        Groups groups = new Groups(event, entries);
        AssignmentRequest request = AssignmentRequest.of(
                        marking(round),
                        entries.stream()
                                .map(entry -> entry.in(groups.categories().get(entry.id())))
                                .toList(),
                        round.jury().perSubmission(),
                        recusals(entries),
                        suspended(round))
                .comparing(groups.compared(round))
                .atMost(most(round))
                .after(jury.work(round.id()));
        List<Id<Submission>> ids =
                request.submissions().stream().map(Submission::id).toList();
        JurorAssignment assignment =
                JurorAssigner.assign(request).because(jury.succession().replaced());
        List<Groups.Group> apart =
                groups.of(round).stream().flatMap(Optional::stream).toList();
        return new AssignedRound(
                round, request, ids, assignment, need(round, entries.size(), assignment), apart, Optional.empty());
    }

    /** In a closed round it is settled whose sheets count, whoever sits in its committee by now. */
    private List<Juror> marking(Round round) {
        List<Juror> jurors = jury.assignable();
        List<Juror> members = committees.marking(round, jurors);
        List<Id<Juror>> signed = exclusions.isClosed(round)
                ? jury.work(round.id()).done().stream().map(Reading::juror).toList()
                : List.of();
        return jurors.stream()
                .filter(juror -> members.contains(juror) || signed.contains(juror.id()))
                .toList();
    }

    /** In a closed round only those who were suspended when it was closed. */
    private SortedMap<Id<Juror>, Text> suspended(Round round) {
        return exclusions.isClosed(round) ? exclusions.of(round).jurors() : gate.suspended();
    }

    private List<Recusal> recusals(List<Submission> entries) {
        Set<Id<Submission>> ids = entries.stream().map(Submission::id).collect(Collectors.toSet());
        return gate.recusals().stream()
                .filter(recusal -> ids.contains(recusal.submission()))
                .toList();
    }

    /** For jurors who say when they are there: how many visits fit into that part of the round. */
    private SortedMap<Id<Juror>, Integer> most(Round round) {
        TimeWindow window = phase(round).window();
        SortedMap<Id<Juror>, Integer> most = new TreeMap<>();
        jury.jurors().stream()
                .filter(juror -> !juror.availability().isEmpty())
                .forEach(juror ->
                        visitsWithin(round, there(juror, window)).ifPresent(count -> most.put(juror.id(), count)));
        return most;
    }

    /** Without the length of a visit only whoever is not there at all is bounded. */
    private Optional<Integer> visitsWithin(Round round, Duration there) {
        if (there.isZero()) {
            return Optional.of(0);
        }
        return visit(round).map(visit -> (int) there.dividedBy(visit.each()));
    }

    private static Duration there(Juror juror, TimeWindow window) {
        Duration there = Duration.ZERO;
        for (TimeWindow each : juror.availability()) {
            Instant from = each.opens().isBefore(window.opens()) ? window.opens() : each.opens();
            Instant until = each.closes().isAfter(window.closes()) ? window.closes() : each.closes();
            there = from.isBefore(until) ? there.plus(Duration.between(from, until)) : there;
        }
        return there;
    }

    private Optional<Need> need(Round round, int submissions, JurorAssignment assignment) {
        Optional<Visit> visit = visit(round);
        if (visit.isEmpty() || round.jury().perSubmission().isEmpty()) {
            return Optional.empty();
        }
        int per = round.jury().perSubmission().getAsInt();
        TimeWindow window = phase(round).window();
        Duration working = visit.get().workingTime(Duration.between(window.opens(), window.closes()));
        int sitting = assignment.sitting().size();
        Duration each = visit.get().each();
        return working.compareTo(each) < 0
                ? Optional.empty()
                : Optional.of(new Need(
                        submissions, per, each, working, JurorsNeeded.count(submissions, per, each, working), sitting));
    }

    private Optional<Visit> visit(Round round) {
        return Optional.ofNullable(visits.get(round.id()));
    }

    private Phase phase(Round round) {
        return event.findPhase(round.phase()).orElseThrow();
    }
}
