package org.palmares.api.event.closing;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Round;

/**
 * One act on a round, as declared.
 *
 * @param terms SHA-256 of the round's terms: method, rubric, weights, scales, floors, ties, cut
 * @param marks SHA-256 of the marks that were there, and of the words beside them
 * @param by who did it
 * @param reason why; blank where none is asked
 */
public record RoundAct(Instant at, Id<Round> round, Kind kind, String terms, String marks, String by, String reason) {
    /** What can be done to a round. */
    public enum Kind {
        /** The terms hold from now on. */
        OPENED,
        /** No mark, and no word beside it, may change any more. */
        CLOSED,
        /** Marks may change again, and each change is kept. */
        REOPENED;

        /** As the file has it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    public RoundAct {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(round, "round");
        Objects.requireNonNull(kind, "kind");
        if (!HASH.matcher(terms).matches() || !HASH.matcher(marks).matches()) {
            throw new IllegalArgumentException("terms and marks must be hashes, found: " + terms + ", " + marks);
        }
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(reason, "reason");
    }
}
