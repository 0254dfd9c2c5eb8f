package org.palmares.engine.scoring;

import java.util.List;
import java.util.Objects;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;

/**
 * Something about a ranking that must not stay unsaid.
 *
 * @param text says how many it concerns, never whom
 * @param jurors whom it concerns; empty where it concerns none of them, or the whole jury
 * @param entries which entries it concerns; empty where it concerns none of them, or the whole ranking
 */
public record Remark(Code code, Text text, List<Id<Juror>> jurors, List<Id<Submission>> entries) {
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
        /** What a method of duels needs, and what there is. */
        DUELS_NEEDED,
        /** Entries differ no more than chance. */
        NO_SUPPORT,
        /** Levelling takes points beyond the scale. */
        OFF_SCALE,
        /** No mark is left to measure how far marks scatter. */
        TOO_FEW_MARKS,
        METHOD_REFUSED,
        CASTING_VOTE_ABSENT
    }

    public Remark {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(text, "text");
        jurors = List.copyOf(jurors);
        entries = List.copyOf(entries);
    }

    /** About the ranking as a whole. */
    Remark(Code code, Text text) {
        this(code, text, List.of(), List.of());
    }

    static Remark ofJurors(Code code, List<Id<Juror>> jurors, Text text) {
        return new Remark(code, text, jurors, List.of());
    }

    static Remark ofEntries(Code code, List<Id<Submission>> entries, Text text) {
        return new Remark(code, text, List.of(), entries);
    }
}
