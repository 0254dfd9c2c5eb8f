package org.palmares.api.http;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.palmares.engine.domain.Language;

/** The language of an answer. */
public final class Languages {

    private static final int LONGEST_HEADER = 200;

    private Languages() {}

    /** French or English as the client prefers; English for any other language. */
    public static Language preferred(HttpHeaders headers) {
        return preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    static Language preferred(String header) {
        if (header == null || header.isBlank() || header.length() > LONGEST_HEADER) {
            return Language.EN;
        }
        try {
            List<Locale> ours =
                    Arrays.stream(Language.values()).map(Language::locale).toList();
            Locale best = Locale.lookup(Locale.LanguageRange.parse(header), ours);
            return Language.FR.locale().equals(best) ? Language.FR : Language.EN;
        } catch (IllegalArgumentException notARange) {
            return Language.EN;
        }
    }
}
