package org.palmares.engine.jury;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
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
 */
public record AssignmentRequest(
        List<Juror> jurors,
        List<Submission> submissions,
        OptionalInt perSubmission,
        List<Recusal> recusals,
        SortedMap<Id<Juror>, Text> suspended) {
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
    }

    /** The jurors who can judge anything: present and not suspended. */
    List<Juror> available() {
        return jurors.stream()
                .filter(juror -> juror.present() && !suspended.containsKey(juror.id()))
                .toList();
    }

    private static void requireDistinct(List<?> ids, String name) {
        if (ids.stream().distinct().count() < ids.size()) {
            throw new IllegalArgumentException(name + " must be distinct, found: " + ids);
        }
    }
}
