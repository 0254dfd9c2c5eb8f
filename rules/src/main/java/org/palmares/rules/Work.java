package org.palmares.rules;

/**
 * What reading one file has cost, in things done and not in time, so that a test can hold any file to a bound. Not
 * thread-safe.
 */
final class Work {
    private long characters;
    private long matches;
    private long letters;

    /** Characters were looked at one by one. */
    void look(long count) {
        characters += count;
    }

    /** A text was held against a sentence of the lexicon. */
    void match() {
        matches++;
    }

    /** Letters of two texts were compared, each of one with each of the other. */
    void compare(long count) {
        letters += count;
    }

    long characters() {
        return characters;
    }

    long matches() {
        return matches;
    }

    long letters() {
        return letters;
    }
}
