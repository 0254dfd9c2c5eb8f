package org.palmares.engine.scoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Submission;

/**
 * The casting vote, as cast on the sheets: among the jurors whom the event names, in order, the first who marked every
 * entry of a tie decides by that juror's own points.
 */
final class CastingVote {
    private final List<Id<Juror>> named;
    private final SortedMap<Id<Juror>, Map<Id<Submission>, Points>> sheets = new TreeMap<>();

    CastingVote(List<Id<Juror>> named, PointsTable table) {
        this.named = named;
        for (PointsTable.Cell cell : table.cells()) {
            sheets.computeIfAbsent(cell.juror(), juror -> new TreeMap<>()).put(cell.submission(), cell.points());
        }
    }

    /** Who decides between these; empty for one entry, and where nobody named marked them all. */
    Optional<Id<Juror>> casterFor(List<Id<Submission>> tied) {
        return tied.size() < 2
                ? Optional.empty()
                : named.stream()
                        .filter(juror -> tied.stream()
                                .allMatch(each -> points(juror, each).isPresent()))
                        .findFirst();
    }

    Optional<Points> points(Id<Juror> juror, Id<Submission> submission) {
        return Optional.ofNullable(sheets.getOrDefault(juror, Map.of()).get(submission));
    }

    /** Whether the event names somebody, and none of those named gave a sheet that counts. */
    boolean isAbsent() {
        return !named.isEmpty() && named.stream().noneMatch(sheets::containsKey);
    }
}
