package org.palmares.engine.jury;

import java.util.List;
import java.util.Objects;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Recusal;
import org.palmares.engine.domain.Submission;

/**
 * Who judges what.
 *
 * @param assignments by submission, then juror
 * @param workload of the jurors who are available
 * @param recusals as asked, in order
 * @param leftOut jurors who judge nothing because absent or suspended, by id
 * @param shortages submissions with fewer jurors than asked, by id
 * @param mismatches assignments to a juror whose fields do not hold the submission's category
 * @param proven whether the loads are proven the most even, and the mismatches the fewest among such plans
 * @param parts the submissions of each connected part: marks compare submissions of one part, since jurors link them;
 *     one part where everything compares. Submissions without a juror are parts of their own.
 */
public record JurorAssignment(
        List<Assignment> assignments,
        Workload workload,
        List<Recusal> recusals,
        List<LeftOut> leftOut,
        List<Shortage> shortages,
        int mismatches,
        boolean proven,
        List<List<Id<Submission>>> parts) {
    public JurorAssignment {
        assignments = List.copyOf(assignments);
        Objects.requireNonNull(workload, "workload");
        recusals = List.copyOf(recusals);
        leftOut = List.copyOf(leftOut);
        shortages = List.copyOf(shortages);
        parts = parts.stream().map(List::copyOf).toList();
    }

    /** Whether jurors link all submissions, so that their marks compare. */
    public boolean connected() {
        return parts.size() <= 1;
    }
}
