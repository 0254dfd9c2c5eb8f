package org.palmares.api.event;

/** Text that came from outside, made fit for one line of a message. */
final class Shown {

    private static final int MOST = 80;

    private Shown() {}

    /** The name with control and invisible characters as {@code ?}, cut at 80 characters. */
    static String name(String untrusted) {
        StringBuilder shown = new StringBuilder();
        untrusted.codePoints().limit(MOST).map(Shown::visible).forEach(shown::appendCodePoint);
        return untrusted.codePointCount(0, untrusted.length()) > MOST ? shown + "…" : shown.toString();
    }

    private static int visible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> '?';
            default -> codePoint;
        };
    }
}
