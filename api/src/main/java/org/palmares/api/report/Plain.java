package org.palmares.api.report;

import java.util.function.IntPredicate;

/**
 * Text without the characters that nobody sees but that change what is seen: control characters (a terminal obeys
 * them), marks of writing direction (they turn a name around in a signed document), halves of surrogate pairs.
 */
final class Plain {
    private Plain() {}

    /** On one line. */
    static String line(String text) {
        return keep(text.replaceAll("[\\t\\n\\x0B\\f\\r\\u0085\\u2028\\u2029]+", " "), Plain::isSeen);
    }

    /** Line feeds and tabs stay. */
    static String lines(String text) {
        return keep(text.replaceAll("\\r\\n?", "\n"), point -> point == '\n' || point == '\t' || isSeen(point));
    }

    private static String keep(String text, IntPredicate kept) {
        return text.codePoints()
                .filter(kept)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isSeen(int point) {
        boolean control = point < 0x20 || (point >= 0x7F && point <= 0x9F);
        boolean direction = (point >= 0x200E && point <= 0x200F)
                || (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069)
                || point == 0x061C;
        boolean half = point >= 0xD800 && point <= 0xDFFF;
        boolean noCharacter = (point & 0xFFFE) == 0xFFFE;
        return !control && !direction && !half && !noCharacter;
    }
}
