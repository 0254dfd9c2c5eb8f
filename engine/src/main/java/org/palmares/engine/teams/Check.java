package org.palmares.engine.teams;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/** Conditions of the compact constructors. A failure is a mistake of ours: it names the variable and its value. */
final class Check {
    private Check() {}

    static void that(boolean condition, String what, Object found) {
        if (!condition) {
            throw new IllegalArgumentException(what + ", found: " + found);
        }
    }

    static void atLeast(long minimum, long value, String name) {
        that(value >= minimum, name + " must be at least " + minimum, value);
    }

    static <T, K> void distinct(Collection<T> values, Function<T, K> key, String name) {
        Set<K> seen = new HashSet<>();
        for (T value : values) {
            that(seen.add(key.apply(value)), name + " must be distinct", key.apply(value));
        }
    }
}
