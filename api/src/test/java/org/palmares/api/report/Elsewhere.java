package org.palmares.api.report;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;

/** The same work on machines set up otherwise: other language, digits and time zone. */
final class Elsewhere {
    private static final List<String> LOCALES =
            List.of("fr-FR", "en-US", "tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist");
    private static final List<String> ZONES = List.of("UTC", "Pacific/Auckland", "America/St_Johns");

    private Elsewhere() {}

    /** What the work gives under each combination. */
    static <T> List<T> results(Supplier<T> work) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            return LOCALES.stream()
                    .flatMap(tag -> ZONES.stream().map(id -> under(tag, id, work)))
                    .toList();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static <T> T under(String tag, String zone, Supplier<T> work) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        return work.get();
    }
}
