package org.palmares.api.report;

import java.util.ArrayList;
import java.util.List;

/** Text in lines of a width, counted in characters (code points): a terminal's columns, near enough. */
final class LineBreaks {
    private LineBreaks() {}

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Lines broken at spaces, at least one; a word longer than the width stays whole. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && length(line) + 1 + length(word) > width) {
                lines.add(line);
                line = word;
            } else {
                line = line.isEmpty() ? word : line + " " + word;
            }
        }
        lines.add(line);
        return lines;
    }

    /** The text, or its beginning and three dots. */
    static String cut(String text, int width) {
        return length(text) <= width ? text : text.substring(0, text.offsetByCodePoints(0, width - 3)) + "...";
    }
}
