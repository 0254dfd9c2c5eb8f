package org.palmares.rules.pages;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Markdown with tables, as people read it in a browser. Not thread-safe. */
final class Markdown {
    private final StringBuilder text = new StringBuilder();

    Markdown paragraph(String words) {
        text.append(words).append("\n\n");
        return this;
    }

    Markdown heading(int level, String words) {
        return paragraph("#".repeat(level) + " " + words);
    }

    /** The head of a table; its rows follow. */
    Markdown head(String... cells) {
        row(cells);
        text.append("|---".repeat(cells.length)).append("|\n");
        return this;
    }

    Markdown row(String... cells) {
        text.append(Arrays.stream(cells)
                        .map(cell -> cell.replace("|", "\\|"))
                        .collect(Collectors.joining(" | ", "| ", " |")))
                .append('\n');
        return this;
    }

    /** Ends a table. */
    Markdown end() {
        text.append('\n');
        return this;
    }

    static String code(String words) {
        return words.isEmpty() ? "" : "`" + words + "`";
    }

    /** The whole text, which ends with one line end. */
    String text() {
        return text.toString().stripTrailing() + "\n";
    }
}
