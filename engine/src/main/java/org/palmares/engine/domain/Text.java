package org.palmares.engine.domain;

/**
 * A text in French and in English. Both are present: a text known in one language only stands in both.
 */
public record Text(String fr, String en) {
    public Text {
        Require.notBlank(fr, "fr");
        Require.notBlank(en, "en");
    }

    /** The same words in both languages, for names. */
    public static Text same(String words) {
        return new Text(words, words);
    }

    public String in(Language language) {
        return language == Language.FR ? fr : en;
    }
}
