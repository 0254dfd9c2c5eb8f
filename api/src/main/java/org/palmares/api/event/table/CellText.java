package org.palmares.api.event.table;

import java.text.Normalizer;
import java.util.Locale;

/** What a cell says, apart from how it was typed. Pure functions; thread-safe. */
public final class CellText {

    private CellText() {}

    /**
     * The text in composed form (NFC), with every kind of space as a plain space, invisible characters removed, and
     * without spaces around. Line breaks inside stay, as {@code \n}.
     */
    public static String clean(String raw) {
        if (isPlain(raw)) {
            return raw.strip();
        }
        String composed = Normalizer.normalize(raw, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        StringBuilder clean = new StringBuilder(composed.length());
        composed.codePoints()
                .filter(CellText::isVisible)
                .map(CellText::plainSpace)
                .forEach(clean::appendCodePoint);
        return clean.toString().strip();
    }

    /** Printable ASCII: nothing to compose, replace or remove. */
    private static boolean isPlain(String raw) {
        return raw.chars().allMatch(c -> c >= ' ' && c <= '~');
    }

    /**
     * A key under which two texts match whatever their case, accents, ligatures, punctuation and spacing: lower-case
     * letters and digits in words separated by one space. Two keys are equal for "Prénom :" and "PRENOM".
     */
    public static String key(String text) {
        String lower = text.toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ß", "ss");
        String bare = Normalizer.normalize(lower, Normalizer.Form.NFKD);
        StringBuilder key = new StringBuilder(bare.length());
        bare.codePoints().filter(c -> !isMark(c)).forEach(c -> appendWordCharacter(key, c));
        return key.toString().strip();
    }

    private static void appendWordCharacter(StringBuilder key, int character) {
        if (Character.isLetterOrDigit(character)) {
            key.appendCodePoint(character);
        } else if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
            key.append(' ');
        }
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** Zero-width characters, the byte order mark, soft hyphens and control characters carry nothing that people see. */
    private static boolean isVisible(int character) {
        int type = Character.getType(character);
        boolean layout = character == '\n' || character == '\t';
        return layout || type != Character.FORMAT && type != Character.CONTROL;
    }

    private static int plainSpace(int character) {
        return Character.isSpaceChar(character) || character == '\t' ? ' ' : character;
    }
}
