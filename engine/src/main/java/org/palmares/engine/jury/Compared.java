package org.palmares.engine.jury;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Submission;

/**
 * Submissions that are ranked together, and how well jurors link them.
 *
 * @param parts the submissions of each linked part, in the order of their first; one where everything compares.
 *     Submissions without a juror are parts of their own.
 * @param apart why there are several parts
 * @param keyJurors without any one of whom some submissions would lose the others, by id
 * @param keyReadings without any one of which they would, in order
 */
public record Compared(
        List<List<Id<Submission>>> parts, Optional<Apart> apart, List<Id<Juror>> keyJurors, List<Reading> keyReadings) {
    /** Why submissions do not compare. */
    public enum Apart {
        /** Whatever the plan, nobody may judge both sides: recusals, absences and shortages leave no chain. */
        NOBODY_MAY,
        /** There are fewer readings than a chain through all submissions and jurors needs. */
        TOO_FEW_READINGS,
        /** No cheap change links them; a plan that does may exist. */
        NONE_FOUND
    }

    public Compared {
        parts = parts.stream().map(List::copyOf).toList();
        Objects.requireNonNull(apart, "apart");
        keyJurors = List.copyOf(keyJurors);
        keyReadings = List.copyOf(keyReadings);
    }

    /** All of them, by id. */
    public List<Id<Submission>> submissions() {
        return parts.stream().flatMap(List::stream).sorted().toList();
    }

    /** Whether jurors link all of it, so that its marks compare. */
    public boolean connected() {
        return parts.size() <= 1;
    }
}
