package org.palmares.engine.jury;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;

/**
 * Assigns jurors to submissions: the most even loads first, the best expertise second, both proven.
 *
 * <p>A submission with fewer possible jurors than asked gets all of them and is reported short. The result depends on
 * nothing but the request; the order in which people and submissions are given plays no part.
 */
public final class JurorAssigner {
    private JurorAssigner() {}

    /**
     * Who judges what.
     *
     * @throws ArithmeticException if the event is too large for exact costs (readings × heaviest load beyond about 10^8)
     */
    public static JurorAssignment assign(AssignmentRequest request) {
        Candidates candidates = Candidates.of(request);
        AssignmentFlow.Plan plan = request.perSubmission().isPresent()
                ? AssignmentFlow.solve(
                        candidates, wanted(candidates, request.perSubmission().getAsInt()))
                : everyone(candidates);
        return new JurorAssignment(
                plan.assignments(),
                workload(candidates, plan.assignments()),
                request.recusals(),
                leftOut(request),
                shortages(candidates, request.perSubmission().orElse(1)),
                (int) plan.assignments().stream().filter(each -> !each.expert()).count(),
                plan.proven(),
                ComparisonParts.of(candidates.bySubmission().keySet(), plan.assignments()));
    }

    /** The only plan there is, hence the best. */
    private static AssignmentFlow.Plan everyone(Candidates candidates) {
        List<Assignment> all = candidates.bySubmission().values().stream()
                .flatMap(Collection::stream)
                .sorted()
                .toList();
        return new AssignmentFlow.Plan(all, true);
    }

    private static SortedMap<Id<Submission>, Integer> wanted(Candidates candidates, int perSubmission) {
        SortedMap<Id<Submission>, Integer> wanted = new TreeMap<>();
        candidates
                .bySubmission()
                .forEach((submission, possible) -> wanted.put(submission, Math.min(perSubmission, possible.size())));
        return wanted;
    }

    private static Workload workload(Candidates candidates, List<Assignment> assignments) {
        SortedMap<Id<Juror>, Integer> loads = new TreeMap<>();
        candidates.jurors().forEach(juror -> loads.put(juror, 0));
        assignments.forEach(each -> loads.merge(each.juror(), 1, Integer::sum));
        return new Workload(loads);
    }

    private static List<LeftOut> leftOut(AssignmentRequest request) {
        List<LeftOut> leftOut = new ArrayList<>();
        for (Juror juror : request.jurors()) {
            if (request.suspended().containsKey(juror.id())) {
                leftOut.add(new LeftOut(juror.id(), request.suspended().get(juror.id())));
            } else if (!juror.present()) {
                leftOut.add(new LeftOut(juror.id(), new Text("absence", "absent")));
            }
        }
        return leftOut;
    }

    /** Where every juror judges everything, only a submission without any juror is short. */
    private static List<Shortage> shortages(Candidates candidates, int asked) {
        List<Shortage> shortages = new ArrayList<>();
        candidates.bySubmission().forEach((submission, possible) -> {
            if (possible.size() < asked) {
                shortages.add(new Shortage(submission, asked, possible.size()));
            }
        });
        return shortages;
    }
}
