package org.palmares.engine.domain;

import java.util.regex.Pattern;

/**
 * An opaque name of one thing of kind {@code T}; it says nothing about a person and is compared as text.
 *
 * <p>1 to 80 characters among ASCII letters, digits, {@code _ - . :}, starting with a letter or a digit. Immutable,
 * thread-safe.
 *
 * @param <T> the kind of thing named, so that a team's id cannot stand where a topic's is expected
 */
public record Id<T>(String value) implements Comparable<Id<T>> {
    /** The pattern that every id matches. */
    public static final Pattern PATTERN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.:-]{0,79}");

    public Id {
        Require.that(isValid(value), "an id must match " + PATTERN, value);
    }

    /** The id with this text; throws {@link IllegalArgumentException} when the text is not valid. */
    public static <T> Id<T> of(String value) {
        return new Id<>(value);
    }

    /** Whether the text may be an id; ask this of people's text before {@link #of}. */
    public static boolean isValid(String value) {
        return PATTERN.matcher(value).matches();
    }

    @Override
    public int compareTo(Id<T> other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
