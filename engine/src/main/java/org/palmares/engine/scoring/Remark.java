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
        FIRST_UNCERTAIN,
        UNEQUAL_JURORS,
        /** Levelling rests on few sheets. */
        FEW_SHEETS,
        FEW_TO_TRIM,
        UNEQUAL_PILES,
        DUELS_ONE_SIDED,
        FEW_DUELS,
        /** Entries differ no more than chance. */
        NO_SUPPORT,
        METHOD_REFUSED,
        CASTING_VOTE_ABSENT
    }

    public Remark {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(text, "text");
    }
}
