package org.palmares.engine.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What is known of one question that rules read: yes, no, unknown, or a value. Unknown is neither yes nor no (Kleene).
 */
public sealed interface Fact {
    /** Yes or no, as someone answered. */
    record Answer(boolean yes) implements Fact {}

    /** Nobody has answered. */
    record Unknown() implements Fact {}

    record NumberFact(BigDecimal value) implements Fact {
        public NumberFact {
            Objects.requireNonNull(value, "value");
        }
    }

    /** One code, such as a licence id. */
    record CodeFact(String code) implements Fact {
        public CodeFact {
            Require.notBlank(code, "code");
        }
    }

    /** Codes in the order of the alphabet, each once; an empty list is an answer: none. */
    record CodesFact(List<String> codes) implements Fact {
        public CodesFact {
            codes = codes.stream().distinct().sorted().toList();
        }
    }

    record DateFact(LocalDate date) implements Fact {
        public DateFact {
            Objects.requireNonNull(date, "date");
        }
    }

    record InstantFact(Instant instant) implements Fact {
        public InstantFact {
            Objects.requireNonNull(instant, "instant");
        }
    }

    Fact YES = new Answer(true);
    Fact NO = new Answer(false);
    Fact UNKNOWN = new Unknown();

    static Fact of(boolean yes) {
        return yes ? YES : NO;
    }

    default boolean isKnown() {
        return !(this instanceof Unknown);
    }
}
