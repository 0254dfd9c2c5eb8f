package org.palmares.api.event.folder;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The annex that an event published, as {@code published.csv} keeps it: its terms, and the day on which it was posted.
 *
 * @param day as the organizer declared it; empty where nobody said it
 * @param beforeMarks whether that day is no later than the first mark, or the round where marks have no hour
 */
public record Annex(PublishedTerms terms, Optional<LocalDate> day, boolean beforeMarks) {
    /** The file in which the terms are announced. */
    public static final String FILE = "published.csv";

    /** The item under which the file repeats the hash of all others. */
    public static final String HASH = "sha256";

    /** The item for the day on which it was posted, which the organizer fills in. */
    public static final String DAY = "published-on";

    public Annex {
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(day, "day");
    }
}
