package org.palmares.engine.domain;

/** How many people a team may have: {@code 1 <= min <= target <= max}. */
public record TeamSize(int min, int target, int max) {
    public TeamSize {
        Require.atLeast(1, min, "min");
        Require.that(min <= target && target <= max, "min <= target <= max", min + ", " + target + ", " + max);
    }
}
