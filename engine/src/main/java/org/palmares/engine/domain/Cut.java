package org.palmares.engine.domain;

import java.math.BigDecimal;
import java.util.Objects;

/** Who goes on to the next round. */
public sealed interface Cut {
    /** What becomes of those tied at the line. */
    enum AtTheLine {
        /** All who are tied go on. */
        KEEP_ALL,
        /** The round's tie-break decides; whoever it leaves tied goes on. */
        TIE_BREAK
    }

    /** The first {@code count} of the ranking. */
    record TopN(int count, AtTheLine atTheLine) implements Cut {
        public TopN {
            Require.atLeast(1, count, "count");
            Objects.requireNonNull(atTheLine, "atTheLine");
        }
    }

    /** Everyone with at least {@code points} (in points of the round's scale of 100). */
    record Threshold(BigDecimal points) implements Cut {
        public Threshold {
            Require.notNegative(points, "points");
        }
    }

    /** The first {@code count} of each category, then the {@code more} best of the others. */
    record PerCategory(int count, int more, AtTheLine atTheLine) implements Cut {
        public PerCategory {
            Require.atLeast(1, count, "count");
            Require.atLeast(0, more, "more");
            Objects.requireNonNull(atTheLine, "atTheLine");
        }
    }
}
