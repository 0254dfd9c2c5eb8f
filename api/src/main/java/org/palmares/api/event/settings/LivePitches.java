package org.palmares.api.event.settings;

import java.util.Objects;

/**
 * Which of the pitched projects live.
 *
 * @param count how many, at least 1
 * @param leastWishes how many people must wish for a project or have brought it
 * @param others what becomes of the others
 */
public record LivePitches(int count, int leastWishes, Others others) {
    /** What becomes of the projects that do not live. */
    public enum Others {
        /** Their owners join a team, as they wish. */
        JOIN,
        /** Their owners bring them into a close project. */
        MERGE
    }

    public LivePitches {
        if (count < 1 || leastWishes < 0) {
            throw new IllegalArgumentException(
                    "count must be at least 1 and leastWishes at least 0, found: " + count + ", " + leastWishes);
        }
        Objects.requireNonNull(others, "others");
    }
}
