package org.palmares.engine.jury;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Submission;

/** For each submission, in the order of ids, the assignments that are possible, in the order of jurors. */
record Candidates(List<Id<Juror>> jurors, Map<Id<Submission>, List<Assignment>> bySubmission) {
    static Candidates of(AssignmentRequest request) {
        Set<List<Id<?>>> recused = new HashSet<>();
        request.recusals().forEach(each -> recused.add(List.of(each.juror(), each.submission())));
        Map<Id<Submission>, List<Assignment>> bySubmission = new LinkedHashMap<>();
        List<Juror> available = request.available();
        for (Submission submission : request.submissions()) {
            List<Assignment> possible = new ArrayList<>();
            for (Juror juror : available) {
                if (!recused.contains(List.of(juror.id(), submission.id()))) {
                    possible.add(new Assignment(juror.id(), submission.id(), isExpert(juror, submission)));
                }
            }
            bySubmission.put(submission.id(), possible);
        }
        return new Candidates(available.stream().map(Juror::id).toList(), bySubmission);
    }

    private static boolean isExpert(Juror juror, Submission submission) {
        return submission.category().map(juror.expertise()::contains).orElse(true);
    }

    List<Assignment> of(Id<Submission> submission) {
        return bySubmission.get(submission);
    }
}
