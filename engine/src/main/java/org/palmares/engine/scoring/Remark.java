package org.palmares.engine.scoring;

import java.util.Objects;
import org.palmares.engine.domain.Text;

/** Something about a ranking that must not stay unsaid. */
public record Remark(Code code, Text text) {
    /** What is said. */
    public enum Code {
        NOTHING_RANKED,
        ONE_JUROR,
        ALL_EQUAL,
        JUROR_WITHOUT_SPREAD,
        UNCONNECTED,
        METHODS_DISAGREE,
        NO_RANKING_SUPPORTED,
        FIRST_UNCERTAIN,
        UNEQUAL_JURORS
    }

    public Remark {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(text, "text");
    }
}
