package org.palmares.api.report.pdf;

import java.util.List;

/**
 * What of a text the shipped fonts can print. Every document shows the rest in the same way, whoever reads it: a box for
 * each character that is missing. Thread-safe.
 */
public final class ShippedGlyphs {
    private static final int BOX = 0x25A1;

    private static final int FIRST_SKIN_TONE = 0x1F3FB;
    private static final int LAST_SKIN_TONE = 0x1F3FF;

    private ShippedGlyphs() {}

    /** The characters of a text that no document can print, each once, in their order; code points. */
    public static List<Integer> missing(String text) {
        return text.codePoints()
                .filter(point -> isMissing(point) && !isAddition(point))
                .boxed()
                .distinct()
                .toList();
    }

    /** The text with a box for each of them; what only changes the look of another character is left out. */
    static String printable(String text) {
        return text.codePoints()
                .filter(point -> !isMissing(point) || !isAddition(point))
                .map(point -> isMissing(point) ? BOX : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isMissing(int point) {
        return !Character.isISOControl(point) && !ShippedFonts.haveGlyph(point);
    }

    /** Joiners, variation selectors and skin tones, which stand beside a pictogram. */
    private static boolean isAddition(int point) {
        return Character.getType(point) == Character.FORMAT
                || Character.UnicodeBlock.VARIATION_SELECTORS.equals(Character.UnicodeBlock.of(point))
                || Character.UnicodeBlock.VARIATION_SELECTORS_SUPPLEMENT.equals(Character.UnicodeBlock.of(point))
                || point >= FIRST_SKIN_TONE && point <= LAST_SKIN_TONE;
    }
}
