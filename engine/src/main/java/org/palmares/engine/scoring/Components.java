package org.palmares.engine.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jgrapht.alg.util.UnionFind;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Submission;

/** The parts of a table that no juror links: between them marks compare nothing. */
final class Components {
    private Components() {}

    /** One table per part, in the order of each part's first entry. */
    static List<PointsTable> of(PointsTable table) {
        UnionFind<Id<Submission>> linked = new UnionFind<>(table.bySubmission().keySet());
        for (List<PointsTable.Cell> judged : table.byJuror().values()) {
            judged.forEach(cell -> linked.union(judged.get(0).submission(), cell.submission()));
        }
        Map<Id<Submission>, Integer> number = new TreeMap<>();
        List<List<PointsTable.Cell>> parts = new ArrayList<>();
        for (PointsTable.Cell cell : table.cells()) {
            int part = number.computeIfAbsent(linked.find(cell.submission()), root -> {
                parts.add(new ArrayList<>());
                return parts.size() - 1;
            });
            parts.get(part).add(cell);
        }
        return parts.stream().map(PointsTable::new).toList();
    }
}
