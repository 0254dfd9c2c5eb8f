package org.palmares.engine.jury;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jgrapht.alg.util.UnionFind;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Submission;

/** Which submissions a chain of jurors links: only their marks compare. */
final class ComparisonParts {
    private ComparisonParts() {}

    /** The parts in the order of their first submission. */
    static List<List<Id<Submission>>> of(Collection<Id<Submission>> submissions, List<Assignment> assignments) {
        UnionFind<Id<Submission>> linked = new UnionFind<>(new LinkedHashSet<>(submissions));
        Map<Id<Juror>, Id<Submission>> first = new TreeMap<>();
        for (Assignment each : assignments) {
            first.putIfAbsent(each.juror(), each.submission());
            linked.union(first.get(each.juror()), each.submission());
        }
        Map<Id<Submission>, List<Id<Submission>>> parts = new TreeMap<>();
        List<List<Id<Submission>>> inOrder = new ArrayList<>();
        for (Id<Submission> submission : submissions) {
            parts.computeIfAbsent(linked.find(submission), root -> {
                        inOrder.add(new ArrayList<>());
                        return inOrder.get(inOrder.size() - 1);
                    })
                    .add(submission);
        }
        return inOrder;
    }
}
