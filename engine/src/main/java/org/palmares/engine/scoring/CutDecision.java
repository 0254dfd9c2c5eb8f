package org.palmares.engine.scoring;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;

/**
 * Who goes on to the next round. Entries without a rank do not.
 *
 * @param lines one per ranked entry, by rank, then id
 * @param tied those tied at a line that more reach than there are places, by id
 */
public record CutDecision(List<Line> lines, List<Id<Submission>> tied) {
    /**
     * What the cut decides for one entry.
     *
     * @param byJury whether the proposed ranking would have decided otherwise
     */
    public record Line(Id<Submission> submission, boolean goesOn, boolean byJury, Text reason) {
        public Line {
            Objects.requireNonNull(submission, "submission");
            Objects.requireNonNull(reason, "reason");
        }
    }

    public CutDecision {
        lines = List.copyOf(lines);
        tied = List.copyOf(tied);
    }

    public Optional<Line> find(Id<Submission> submission) {
        return lines.stream()
                .filter(line -> line.submission().equals(submission))
                .findFirst();
    }

    /** Who goes on, in the order of the lines. */
    public List<Id<Submission>> goingOn() {
        return lines.stream().filter(Line::goesOn).map(Line::submission).toList();
    }
}
