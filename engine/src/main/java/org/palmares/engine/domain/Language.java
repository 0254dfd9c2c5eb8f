package org.palmares.engine.domain;

import java.util.Locale;

/** The two languages in which Palmarès speaks. */
public enum Language {
    FR(Locale.FRENCH),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The locale by which dates and numbers are written in this language. */
    public Locale locale() {
        return locale;
    }

    /** The two-letter code, {@code fr} or {@code en}. */
    public String code() {
        return locale.getLanguage();
    }
}
