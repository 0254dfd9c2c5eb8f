package org.palmares.engine.jury;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Submission;

/** A finished draft in the field's words. */
final class AssignmentReport {
    private final AssignmentRequest request;
    private final Sitting sitting;
    private final Candidates candidates;
    private final Draft draft;
    private final BitSet[] links;

    AssignmentReport(AssignmentRequest request, Sitting sitting, Candidates candidates, Draft draft) {
        this.request = request;
        this.sitting = sitting;
        this.candidates = candidates;
        this.draft = draft;
        this.links = draft.links();
    }

    JurorAssignment of(boolean proven, Bridging bridging) {
        List<Assignment> assignments = assignments();
        return new JurorAssignment(
                assignments,
                workload(assignments),
                workload(assignments.stream().filter(each -> !each.done()).toList()),
                request.recusals(),
                sitting.leftOut(),
                waiting(assignments),
                shortages(),
                changes(assignments),
                proven,
                bridging,
                draft.groups().stream().map(this::compared).toList(),
                Overlaps.alone(draft).stream().map(candidates::juror).toList());
    }

    private List<Assignment> assignments() {
        List<Assignment> assignments = new ArrayList<>();
        for (int item = 0; item < links.length; item++) {
            BitSet done = candidates.done(item);
            for (int juror = links[item].nextSetBit(0); juror >= 0; juror = links[item].nextSetBit(juror + 1)) {
                assignments.add(candidates.assignment(item, juror, done.get(juror)));
            }
        }
        return assignments;
    }

    private Workload workload(List<Assignment> assignments) {
        SortedMap<Id<Juror>, Integer> loads = new TreeMap<>();
        sitting.jurors().forEach(juror -> loads.put(juror.id(), 0));
        assignments.forEach(each -> loads.merge(each.juror(), 1, Integer::sum));
        return new Workload(loads);
    }

    private List<Id<Juror>> waiting(List<Assignment> assignments) {
        Set<Id<Juror>> called = assignments.stream().map(Assignment::juror).collect(Collectors.toSet());
        return sitting.waiting().stream()
                .map(Juror::id)
                .filter(juror -> !called.contains(juror))
                .toList();
    }

    /** Where every juror judges everything, only a submission without any juror is short. */
    private List<Shortage> shortages() {
        int asked = request.perSubmission().orElse(1);
        List<Shortage> shortages = new ArrayList<>();
        for (int item = 0; item < links.length; item++) {
            if (links[item].cardinality() < asked) {
                shortages.add(new Shortage(candidates.submission(item), asked, links[item].cardinality()));
            }
        }
        return shortages;
    }

    private int changes(List<Assignment> assignments) {
        Set<Reading> planned = assignments.stream().map(Assignment::reading).collect(Collectors.toSet());
        return (int) request.work().earlier().stream()
                .filter(reading -> !planned.contains(reading))
                .count();
    }

    private Compared compared(List<Integer> group) {
        ComparisonGraph graph = draft.graph(group);
        List<List<Id<Submission>>> parts = graph.parts().stream()
                .map(part -> part.stream().map(candidates::submission).toList())
                .toList();
        return new Compared(
                parts,
                parts.size() > 1 ? Optional.of(apart(group)) : Optional.empty(),
                graph.cutAgents().stream().map(candidates::juror).toList(),
                graph.cutPairs().stream()
                        .sorted()
                        .map(key -> new Reading(
                                candidates.juror(graph.agentOf(key)), candidates.submission(graph.itemOf(key))))
                        .toList());
    }

    private Compared.Apart apart(List<Integer> group) {
        BitSet[] allowed = new BitSet[links.length];
        BitSet readers = new BitSet();
        int readings = 0;
        for (int item : group) {
            allowed[item] = (BitSet) links[item].clone();
            for (int juror = 0; juror < candidates.jurors(); juror++) {
                allowed[item].set(
                        juror, links[item].get(juror) || draft.plan().offers().possible(item, juror));
            }
            readers.or(links[item]);
            readings += links[item].cardinality();
        }
        if (new ComparisonGraph(group, allowed, candidates.jurors()).parts().size() > 1) {
            return Compared.Apart.NOBODY_MAY;
        }
        return readings < group.size() + readers.cardinality() - 1
                ? Compared.Apart.TOO_FEW_READINGS
                : Compared.Apart.NONE_FOUND;
    }
}
