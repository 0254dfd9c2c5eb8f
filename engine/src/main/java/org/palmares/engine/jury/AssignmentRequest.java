package org.palmares.engine.jury;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Recusal;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;

/**
 * Who may judge what.
 *
 * @param jurors all of them, each once, absent ones too; kept in the order of ids
 * @param submissions what is judged, each once; kept in the order of ids
 * @param perSubmission how many jurors judge each submission, at least 1; empty: every juror who may
 * @param recusals pairs that are never assigned; kept in order
 * @param suspended jurors who judge nothing, with the reason
 * @param compared groups of submissions that are ranked together, in each of which jurors should link everything; a
 *     submission in no group is compared with none
 * @param most how many submissions a juror has time for, sheets handed in not counted; no entry: no limit
 * @param work what is planned and done already
 */
public record AssignmentRequest(
        List<Juror> jurors,
        List<Submission> submissions,
        OptionalInt perSubmission,
        List<Recusal> recusals,
        SortedMap<Id<Juror>, Text> suspended,
        List<List<Id<Submission>>> compared,
        SortedMap<Id<Juror>, Integer> most,
        WorkSoFar work) {
    public AssignmentRequest {
        jurors = jurors.stream().sorted(Comparator.comparing(Juror::id)).toList();
        submissions = submissions.stream()
                .sorted(Comparator.comparing(Submission::id))
                .toList();
        requireDistinct(jurors.stream().map(Juror::id).toList(), "jurors");
        requireDistinct(submissions.stream().map(Submission::id).toList(), "submissions");
        perSubmission.ifPresent(count -> {
            if (count < 1) {
                throw new IllegalArgumentException("perSubmission must be at least 1, found: " + count);
            }
        });
        recusals = recusals.stream().sorted().toList();
        suspended = Collections.unmodifiableSortedMap(new TreeMap<>(suspended));
        compared =
                compared.stream().map(group -> group.stream().sorted().toList()).toList();
        most = Collections.unmodifiableSortedMap(new TreeMap<>(most));
        Objects.requireNonNull(work, "work");
    }

    /** A first plan for a round in which all submissions are ranked together, and nobody's time is counted. */
    public static AssignmentRequest of(
            List<Juror> jurors,
            List<Submission> submissions,
            OptionalInt perSubmission,
            List<Recusal> recusals,
            SortedMap<Id<Juror>, Text> suspended) {
        return new AssignmentRequest(
                jurors,
                submissions,
                perSubmission,
                recusals,
                suspended,
                List.of(submissions.stream().map(Submission::id).toList()),
                new TreeMap<>(),
                WorkSoFar.NONE);
    }

    /** The same where each of these groups has a ranking of its own. */
    public AssignmentRequest comparing(List<List<Id<Submission>>> groups) {
        return new AssignmentRequest(jurors, submissions, perSubmission, recusals, suspended, groups, most, work);
    }

    /** The same for jurors whose time is counted. */
    public AssignmentRequest atMost(SortedMap<Id<Juror>, Integer> submissionsOfJurors) {
        return new AssignmentRequest(
                jurors, submissions, perSubmission, recusals, suspended, compared, submissionsOfJurors, work);
    }

    /** The same for a jury that has begun. */
    public AssignmentRequest after(WorkSoFar begun) {
        return new AssignmentRequest(jurors, submissions, perSubmission, recusals, suspended, compared, most, begun);
    }

    private static void requireDistinct(List<?> ids, String name) {
        if (ids.stream().distinct().count() < ids.size()) {
            throw new IllegalArgumentException(name + " must be distinct, found: " + ids);
        }
    }
}
