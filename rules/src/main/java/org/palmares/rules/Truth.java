package org.palmares.rules;

/** The three values of Kleene's logic: what depends on an unknown fact is itself unknown. */
public enum Truth {
    TRUE,
    FALSE,
    UNKNOWN;

    static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }
}
