package org.palmares.engine.jury;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Recusal;
import org.palmares.engine.domain.Text;

/**
 * Who judges what.
 *
 * @param assignments by submission, then juror; sheets already handed in among them
 * @param workload of the jurors who sit: all that they judge, sheets handed in included
 * @param rest the same without what is handed in: what the plan makes even
 * @param recusals as asked, in order
 * @param leftOut jurors who judge nothing because absent, suspended or without time, by id
 * @param waiting substitutes whom nobody called, by id
 * @param shortages submissions with fewer jurors than asked, by id
 * @param changes readings of the plan in force that another juror gets, sheets handed in excepted
 * @param proven whether, before any bridge, the loads were proven the most even, and the mismatches the fewest among such
 *     plans; in a jury that has begun, changes weigh in as {@link JurorAssigner} says
 * @param bridging what linking cost
 * @param compared one for each group asked for, in that order
 * @param alone jurors who share two submissions with nobody, so that one sheet alone holds them to each colleague; by id
 */
public record JurorAssignment(
        List<Assignment> assignments,
        Workload workload,
        Workload rest,
        List<Recusal> recusals,
        List<LeftOut> leftOut,
        List<Id<Juror>> waiting,
        List<Shortage> shortages,
        int changes,
        boolean proven,
        Bridging bridging,
        List<Compared> compared,
        List<Id<Juror>> alone) {
    public JurorAssignment {
        assignments = List.copyOf(assignments);
        Objects.requireNonNull(workload, "workload");
        Objects.requireNonNull(rest, "rest");
        recusals = List.copyOf(recusals);
        leftOut = List.copyOf(leftOut);
        waiting = List.copyOf(waiting);
        shortages = List.copyOf(shortages);
        Objects.requireNonNull(bridging, "bridging");
        compared = List.copyOf(compared);
        alone = List.copyOf(alone);
    }

    /**
     * Jurors who judge something, or who could, by id: neither one who has left after handing in sheets nor a substitute
     * whom nobody called.
     */
    public List<Id<Juror>> sitting() {
        return workload.loads().keySet().stream()
                .filter(juror -> !waiting.contains(juror))
                .filter(juror -> leftOut.stream().noneMatch(out -> out.juror().equals(juror)))
                .toList();
    }

    /** The same, with what is known better of why some jurors judge nothing. */
    public JurorAssignment because(SortedMap<Id<Juror>, Text> reasons) {
        return new JurorAssignment(
                assignments,
                workload,
                rest,
                recusals,
                leftOut.stream()
                        .map(out -> new LeftOut(out.juror(), reasons.getOrDefault(out.juror(), out.reason())))
                        .toList(),
                waiting,
                shortages,
                changes,
                proven,
                bridging,
                compared,
                alone);
    }

    /** Assignments outside the juror's fields. */
    public int outsideField() {
        return (int) assignments.stream().filter(each -> !each.expert()).count();
    }

    /** Assignments in a language that the juror does not read. */
    public int outsideLanguage() {
        return (int) assignments.stream().filter(each -> !each.inLanguage()).count();
    }

    /** Whether jurors link all submissions that are compared, so that their marks compare. */
    public boolean connected() {
        return compared.stream().allMatch(Compared::connected);
    }
}
