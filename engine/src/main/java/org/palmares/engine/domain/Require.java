package org.palmares.engine.domain;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * Conditions of the compact constructors of the engine. A failure is a mistake of ours: an
 * {@link IllegalArgumentException} that names the variable and its value.
 */
public final class Require {
    private Require() {}

    public static void that(boolean condition, String what, Object found) {
        if (!condition) {
            throw new IllegalArgumentException(what + ", found: " + found);
        }
    }

    public static String notBlank(String value, String name) {
        Objects.requireNonNull(value, name);
        if (value.isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank, found: \"" + value + '"');
        }
        return value;
    }

    public static void atLeast(long minimum, long value, String name) {
        that(value >= minimum, name + " must be at least " + minimum, value);
    }

    public static BigDecimal notNegative(BigDecimal value, String name) {
        that(value.signum() >= 0, name + " must not be negative", value);
        return value;
    }

    public static <T, K> void distinct(Collection<T> values, Function<T, K> key, String name) {
        Set<K> seen = new HashSet<>();
        for (T value : values) {
            that(seen.add(key.apply(value)), name + " must be distinct", key.apply(value));
        }
    }
}
