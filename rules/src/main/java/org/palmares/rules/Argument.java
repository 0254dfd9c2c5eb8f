package org.palmares.rules;

import java.util.List;

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

    /** Codes in the order of the alphabet, each once. */
    record Codes(List<String> codes) implements Argument {
        public Codes {
            codes = codes.stream().distinct().sorted().toList();
        }

        @Override
        public String canonical() {
            return String.join(",", codes);
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
}
