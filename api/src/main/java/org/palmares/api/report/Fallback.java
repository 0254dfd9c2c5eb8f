package org.palmares.api.report;

import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.Map;

/** Plain stand-ins for characters that an old terminal does not have: better {@code e} than {@code ?}. */
final class Fallback {
    private static final Map<String, String> STAND_INS = Map.ofEntries(
            Map.entry("\u00A0", " "),
            Map.entry("\u202F", " "),
            Map.entry("’", "'"),
            Map.entry("‘", "'"),
            Map.entry("“", "\""),
            Map.entry("”", "\""),
            Map.entry("«", "\""),
            Map.entry("»", "\""),
            Map.entry("–", "-"),
            Map.entry("—", "-"),
            Map.entry("−", "-"),
            Map.entry("…", "..."),
            Map.entry("·", "."),
            Map.entry("€", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("œ", "oe"),
            Map.entry("Œ", "OE"),
            Map.entry("æ", "ae"),
            Map.entry("Æ", "AE"));

    private Fallback() {}

    static String encodable(String text, CharsetEncoder encoder) {
        if (encoder.canEncode(text)) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .mapToObj(Character::toString)
                .forEach(each -> shown.append(encodableCharacter(each, encoder)));
        return shown.toString();
    }

    private static String encodableCharacter(String character, CharsetEncoder encoder) {
        if (encoder.canEncode(character)) {
            return character;
        }
        String plain = STAND_INS.containsKey(character)
                ? STAND_INS.get(character)
                : Normalizer.normalize(character, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return plain.isEmpty() || !encoder.canEncode(plain) ? "?" : plain;
    }
}
