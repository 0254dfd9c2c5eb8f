package org.palmares.api.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Recusal;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.jury.AssignmentRequest;
import org.palmares.engine.jury.JurorAssigner;
import org.palmares.engine.jury.JurorAssignment;

/** Jurors and submissions to who judges what, round by round; a round waits for the cut of the one before. */
final class AssignmentStage {
    private AssignmentStage() {}

    /** A round with its assignment. */
    record AssignedRound(Round round, List<Id<Submission>> submissions, JurorAssignment assignment) {
        AssignedRound {
            Objects.requireNonNull(round, "round");
            submissions = List.copyOf(submissions);
            Objects.requireNonNull(assignment, "assignment");
        }
    }

    /**
     * The assignment of the first round, and of each later round whose entries are known; empty where there is nobody
     * to judge or nothing to be judged.
     *
     * @param competing entries that may be judged
     * @param ranked the rounds that have a ranking
     * @param committees who marks where a committee does
     */
    static List<AssignedRound> run(
            Event event,
            List<Juror> jurors,
            List<Submission> competing,
            JurorGate.Result gate,
            List<RankingStage.RankedRound> ranked,
            CommitteeMarks committees) {
        List<AssignedRound> assigned = new ArrayList<>();
        List<Submission> entries = competing;
        for (int at = 0; at < event.rounds().size() && !jurors.isEmpty() && !entries.isEmpty(); at++) {
            Round round = event.rounds().get(at);
            assigned.add(assign(round, committees.marking(round, jurors), entries, gate));
            entries = RankingStage.goingOn(round, entries, ranked);
        }
        return assigned;
    }

    private static AssignedRound assign(
            Round round, List<Juror> jurors, List<Submission> entries, JurorGate.Result gate) {
        AssignmentRequest request = new AssignmentRequest(
                jurors, entries, round.jurorsPerSubmission(), recusals(entries, gate), gate.suspended());
        List<Id<Submission>> ids =
                request.submissions().stream().map(Submission::id).toList();
        return new AssignedRound(round, ids, JurorAssigner.assign(request));
    }

    private static List<Recusal> recusals(List<Submission> entries, JurorGate.Result gate) {
        Set<Id<Submission>> ids = entries.stream().map(Submission::id).collect(Collectors.toSet());
        return gate.recusals().stream()
                .filter(recusal -> ids.contains(recusal.submission()))
                .toList();
    }
}
