package org.palmares.rules;

import java.util.regex.Pattern;

/** A place in a sentence that holds a value. Every pattern is bounded and possessive, so no text makes it slow. */
enum Slot {
    NUMBER("{n}", "[0-9]{1,4}+"),
    DATE("{date}", "[0-9]{4}+-[0-9]{2}+-[0-9]{2}+"),
    DURATION("{duration}", "[0-9]{1,4}+ [a-z]{3,8}+"),
    CODES("{codes}", "[A-Za-z0-9][A-Za-z0-9_.+-]{0,39}+(?:, [A-Za-z0-9][A-Za-z0-9_.+-]{0,39}+){0,19}+"),
    LIST("{list}", "[a-z][a-z0-9-]{0,40}+");

    private final String marker;
    private final Pattern pattern;

    Slot(String marker, String pattern) {
        this.marker = marker;
        this.pattern = Pattern.compile(pattern);
    }

    /** How the slot stands in a sentence of the lexicon. */
    String marker() {
        return marker;
    }

    /** Whether a text may stand there in a file. */
    boolean holds(String text) {
        return pattern.matcher(text).matches();
    }
}
