package org.palmares.api.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;

/**
 * Text for the organizer: a section per stage, labels and values in two columns, a mark in front of each line, and one
 * line of progress on a terminal. Control characters in people's text never reach the terminal. One thread at a time.
 */
public final class Console {
    /** What a line says at a glance. */
    public enum Mark {
        DONE("✓", "[ok]", "32"),
        WARNING("!", "[!]", "33"),
        ASKED("?", "[?]", "36"),
        ERROR("✗", "[x]", "31"),
        NONE("", "", "");

        private final String sign;
        private final String plain;
        private final String colour;

        Mark(String sign, String plain, String colour) {
            this.sign = sign;
            this.plain = plain;
            this.colour = colour;
        }
    }

    /** One line of a section. */
    public record Line(Mark mark, Text label, Text value) {
        public Line {
            Objects.requireNonNull(mark, "mark");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(value, "value");
        }

        /** A value that is the same in both languages; never blank. */
        public static Line of(Mark mark, Text label, String value) {
            return new Line(mark, label, Text.same(value));
        }
    }

    private static final int WIDEST_LABEL = 32;
    private static final String ERASE_LINE = "\u001B[K";
    private static final String ERASE_BELOW = "\u001B[J";

    private final Appendable out;
    private final ConsoleStyle style;
    private final CharsetEncoder encoder;
    private final Typography typography;
    private final boolean signs;
    private int inProgress;

    public Console(Appendable out, ConsoleStyle style, Language language) {
        this.out = Objects.requireNonNull(out, "out");
        this.style = Objects.requireNonNull(style, "style");
        this.encoder = style.charset().newEncoder();
        this.typography = new Typography(language);
        this.signs = style.live() && encoder.canEncode(Mark.DONE.sign + Mark.ERROR.sign);
    }

    /** How this console writes numbers, dates and lists. */
    public Typography typography() {
        return typography;
    }

    /** A stage with its lines, labels aligned; a blank line follows. */
    public void section(Text title, List<Line> lines) {
        heading(title);
        int label = lines.stream()
                .mapToInt(line -> LineBreaks.length(shown(line.label())))
                .max()
                .orElse(0);
        lines.forEach(line -> write(line, Math.min(label, WIDEST_LABEL)));
        blank();
    }

    /** The title of what follows. */
    public void heading(Text title) {
        endProgress();
        write(bold(shown(title)) + "\n");
    }

    /** An empty line. */
    public void blank() {
        endProgress();
        write("\n");
    }

    /** One sentence with its mark. */
    public void say(Mark mark, Text sentence) {
        endProgress();
        writeHanging(prefix(mark), indent(), shown(sentence));
    }

    /** What was found in people's data, each with its place, one a line. */
    public void problems(List<Problem> problems) {
        for (Problem problem : problems) {
            endProgress();
            Mark mark = mark(problem.severity());
            writeHanging(prefix(mark), indent(), shown(Text.same(problem.in(typography.language()))));
        }
    }

    /**
     * How far a long stage is, over what was last told so; nothing where a line cannot be written over.
     *
     * @param details one line more each; every line is cut where the terminal ends
     */
    public void progress(Text stage, List<Text> details, long done, long total) {
        if (style.live()) {
            List<String> lines = new ArrayList<>();
            long percent = total <= 0 ? 0 : Math.min(100, (long) (100.0 * done / total));
            String share = percent + typography.say(" %", "%");
            String counts = typography.number(done) + " / " + typography.number(total);
            lines.add(shown(stage) + "  " + encodable(share + "  " + counts));
            details.forEach(detail -> lines.add(encodable(typography.say(detail))));
            write(backToFirstLine());
            write(lines.stream()
                    .map(line -> LineBreaks.cut(line, style.width() - 1) + ERASE_LINE)
                    .collect(Collectors.joining("\n")));
            write(lines.size() < inProgress ? ERASE_BELOW : "");
            inProgress = lines.size();
        }
    }

    /** Takes the lines of progress away; any other output does so by itself. */
    public void endProgress() {
        if (inProgress > 0) {
            write(backToFirstLine() + (inProgress > 1 ? ERASE_BELOW : ERASE_LINE));
            inProgress = 0;
        }
    }

    private String backToFirstLine() {
        return "\r" + (inProgress > 1 ? "\u001B[" + (inProgress - 1) + "A" : "");
    }

    private static Mark mark(Problem.Severity severity) {
        return switch (severity) {
            case ERROR -> Mark.ERROR;
            case ASKED -> Mark.ASKED;
            case NOTICE -> Mark.WARNING;
        };
    }

    private void write(Line line, int labelWidth) {
        String label = shown(line.label());
        String gap = " ".repeat(Math.max(0, labelWidth - LineBreaks.length(label)) + 2);
        int valueIndent = indent() + labelWidth + 2;
        String value = shown(line.value());
        if (LineBreaks.length(label) > labelWidth || style.width() - valueIndent < 20) {
            writeHanging(prefix(line.mark()), indent(), label + "  " + value);
        } else {
            writeHanging(prefix(line.mark()) + label + gap, valueIndent, value);
        }
    }

    private void writeHanging(String start, int indent, String text) {
        List<String> lines = LineBreaks.wrap(text, Math.max(10, style.width() - indent));
        write((start + lines.get(0)).stripTrailing() + "\n");
        lines.stream().skip(1).forEach(line -> write(" ".repeat(indent) + line + "\n"));
    }

    private String prefix(Mark mark) {
        String sign = signs ? mark.sign : mark.plain;
        String padded = " ".repeat(2) + sign + " ".repeat(indent() - 2 - sign.length());
        return style.colours() && !sign.isEmpty()
                ? padded.replace(sign, "\u001B[" + mark.colour + "m" + sign + "\u001B[0m")
                : padded;
    }

    /** The same for every mark, so that lines stand under one another. */
    private int indent() {
        return signs ? 4 : 2 + Mark.DONE.plain.length() + 1;
    }

    private String bold(String text) {
        return style.colours() ? "\u001B[1m" + text + "\u001B[0m" : text;
    }

    private String shown(Text text) {
        return encodable(typography.say(text));
    }

    private String encodable(String text) {
        return Fallback.encodable(text, encoder);
    }

    private void write(String text) {
        try {
            out.append(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
