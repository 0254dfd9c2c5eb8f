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

    /** {@code 1 équipe}, {@code 2 teams}: a number and the words that agree with it. */
    public String count(long number, String one, String many) {
        return number + " " + agree(number, one, many);
    }

    /** The words alone that agree with a number: French says none and one alike, English none and many. */
    public String agree(long number, String one, String many) {
        boolean singular = this == FR ? number < 2 : number == 1;
        return singular ? one : many;
    }
}
