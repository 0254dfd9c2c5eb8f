package org.palmares.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.palmares.engine.domain.Text;

/** The words before the colon of a rule's lines. */
enum Key {
    TITLE_FR("titre fr", "title fr"),
    TITLE_EN("titre en", "title en"),
    BASIS("base légale", "basis"),
    BASIS_FR("base légale fr", "basis fr"),
    BASIS_EN("base légale en", "basis en"),
    TO_CONFIRM("à confirmer", "to be confirmed"),
    OWNER("responsable", "owner"),
    VALID("valable", "valid"),
    SUBJECT("sujet", "subject"),
    IF("si", "if"),
    AND("et", "and"),
    OR_IF("ou bien si", "or if"),
    UNLESS("sauf si", "unless"),
    MESSAGE_FR("message fr", "message fr"),
    MESSAGE_EN("message en", "message en"),
    THEN("alors", "then"),
    LATER("puis", "later"),
    BREACH("violation", "breach");

    /** The keys that a rule cannot do without. */
    static final List<Key> REQUIRED = List.of(TITLE_FR, TITLE_EN, BASIS, OWNER, SUBJECT, IF, THEN);

    private final Text words;

    Key(String fr, String en) {
        this.words = new Text(fr, en);
    }

    Text words() {
        return words;
    }

    boolean isCondition() {
        return this == IF || this == AND || this == OR_IF || this == UNLESS;
    }

    /** Whether it may stand in a rule more than once. */
    boolean repeats() {
        return isCondition() && this != IF;
    }

    static Optional<Key> find(String text) {
        return Arrays.stream(values())
                .filter(key -> key.words.fr().equals(text) || key.words.en().equals(text))
                .findFirst();
    }

    static List<Text> allWords() {
        return Arrays.stream(values()).map(Key::words).toList();
    }
}
