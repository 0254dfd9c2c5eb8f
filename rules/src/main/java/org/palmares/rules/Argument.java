package org.palmares.rules;

import java.time.LocalDate;
import java.util.List;
import org.palmares.engine.domain.Text;

/** The value captured from a sentence: an object, never text in a program. */
public sealed interface Argument {
    record None() implements Argument {
        @Override
        public String canonical() {
            return "";
        }
    }

    /** A whole number from 0 to 9999. */
    record Number(int value) implements Argument {
        @Override
        public String canonical() {
            return Integer.toString(value);
        }
    }

    /** A day of the calendar. */
    record Day(LocalDate day) implements Argument {
        @Override
        public String canonical() {
            return day.toString();
        }
    }

    /** A length of time as people count it. */
    record Duration(Length length) implements Argument {
        @Override
        public String canonical() {
            return length.count() + " " + length.unit();
        }

        @Override
        public Text words() {
            return length.words();
        }
    }

    /** Codes in the order of the alphabet, each once. */
    record Codes(List<String> codes) implements Argument {
        public Codes {
            codes = codes.stream().distinct().sorted().toList();
        }

        @Override
        public String canonical() {
            return String.join(",", codes);
        }

        @Override
        public Text words() {
            return Text.same(String.join(", ", codes));
        }
    }

    /** The name of a list of codes. */
    record ListName(String name) implements Argument {
        @Override
        public String canonical() {
            return name;
        }
    }

    /** The same text exactly for equal arguments. */
    String canonical();

    /** The value as a rule file writes it; not for {@link None}, which has none. */
    default Text words() {
        return Text.same(canonical());
    }
}
