package org.palmares.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Countries by their two letters of ISO 3166-1. */
final class Countries {
    private static final List<String> CODES =
            Arrays.stream(Locale.getISOCountries()).sorted().toList();

    private Countries() {}

    static List<String> codes() {
        return CODES;
    }

    /** The country that someone means who writes its two letters or its French or English name, in capitals or not. */
    static Optional<String> find(String text) {
        return CODES.stream()
                .filter(code -> names(code).anyMatch(text::equalsIgnoreCase))
                .findFirst();
    }

    private static Stream<String> names(String code) {
        Locale country = new Locale("", code);
        return Stream.of(code, country.getDisplayCountry(Locale.FRENCH), country.getDisplayCountry(Locale.ENGLISH));
    }
}
