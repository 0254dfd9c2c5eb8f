package org.palmares.api.event.roster;

import java.util.Objects;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;

/**
 * What happened to one row, other than being kept as it stands.
 *
 * @param line line of the roster
 * @param code stable upper-case code
 * @param message the reason, in both languages
 */
public record Remark(Kind kind, int line, String code, Text message) {

    /** What became of the row. */
    public enum Kind {
        /** It is one person with another row, which is kept. */
        MERGED,
        /** It gives no participant. */
        REFUSED,
        /** It is kept; something in it was read in a way that a person may want to know. */
        NOTED
    }

    public Remark {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
    }

    Problem toProblem(String file) {
        return Problem.notice(Place.of(file, line), code, message);
    }
}
