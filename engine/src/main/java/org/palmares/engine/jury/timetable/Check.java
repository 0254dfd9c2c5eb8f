package org.palmares.engine.jury.timetable;

/** Conditions of the compact constructors. A failure is a mistake of ours: it names the variable and its value. */
final class Check {
    private Check() {}

    static void that(boolean condition, String what, Object found) {
        if (!condition) {
            throw new IllegalArgumentException(what + ", found: " + found);
        }
    }
}
