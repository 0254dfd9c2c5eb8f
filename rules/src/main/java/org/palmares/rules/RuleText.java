package org.palmares.rules;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.palmares.engine.domain.Text;

/**
 * From bytes to lines. Only the letters of French and English and a few signs come through, so that no two texts look
 * the same and differ: no control, no direction mark, no letter of another alphabet, no backslash, no angle bracket.
 */
public final class RuleText {
    public static final int MAX_BYTES = 64 * 1024;
    public static final int MAX_LINES = 4_000;
    public static final int MAX_LINE_LENGTH = 300;

    private static final String SIGNS = "«»“”–—…°§€·×";
    private static final String SPACES = " \t\u00A0\u202F";
    private static final String REFUSED_ASCII = "<>\\`$";

    private final ProblemList problems;

    public RuleText(ProblemList problems) {
        this.problems = problems;
    }

    /** The lines that say something, without comments; problems are added to the list. */
    public List<RuleLine> lines(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            problems.add(1, "RULES_TOO_LARGE", tooLarge(bytes.length));
            return List.of();
        }
        return decode(bytes).map(this::split).orElse(List.of());
    }

    private Optional<String> decode(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            problems.add(
                    firstBadLine(bytes),
                    "RULES_ENCODING",
                    new Text(
                            "Ce fichier n'est pas en UTF-8. Enregistrez-le en UTF-8 puis recommencez.",
                            "This file is not in UTF-8. Save it as UTF-8 and try again."));
            return Optional.empty();
        }
    }

    /** The line of the first byte that decoding replaces. */
    private static int firstBadLine(byte[] bytes) {
        String lenient = new String(bytes, StandardCharsets.UTF_8);
        String before = lenient.substring(0, Math.max(0, lenient.indexOf('\uFFFD')));
        return 1 + (int) before.chars().filter(c -> c == '\n').count();
    }

    private List<RuleLine> split(String text) {
        String[] raw = (text.startsWith("\uFEFF") ? text.substring(1) : text).split("\r?\n", -1);
        if (raw.length > MAX_LINES) {
            problems.add(MAX_LINES + 1, "RULES_TOO_MANY_LINES", tooMany(raw.length, "lignes", "lines", MAX_LINES));
            return List.of();
        }
        List<RuleLine> lines = new ArrayList<>();
        for (int i = 0; i < raw.length && !problems.isFull(); i++) {
            RuleLine line = line(i + 1, raw[i]);
            if (isClean(line, raw[i]) && !line.text().isEmpty() && !line.text().startsWith("#")) {
                lines.add(line);
            }
        }
        return lines;
    }

    private RuleLine line(int number, String raw) {
        problems.work().look(raw.length());
        int start = afterSpaces(raw, 0);
        int value = afterSpaces(raw, Math.max(start, raw.indexOf(':') + 1));
        return new RuleLine(number, start + 1, value + 1, normal(raw));
    }

    /** A line of a cell, at the place of that cell; empty when it is refused, and then the problems say why. */
    Optional<RuleLine> cell(int row, int column, String raw) {
        problems.work().look(raw.length());
        return Optional.of(new RuleLine(row, column, column, normal(raw))).filter(line -> isClean(line, ""));
    }

    private static int afterSpaces(String raw, int from) {
        int at = from;
        while (at < raw.length() && SPACES.indexOf(raw.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static String normal(String raw) {
        String spaced = raw.replace('\t', ' ').replace('\u00A0', ' ').replace('\u202F', ' ');
        return Normalizer.normalize(spaced, Normalizer.Form.NFC)
                .replace('\u2019', '\'')
                .strip()
                .replaceAll(" +", " ");
    }

    /** Whether the line is short enough and holds admitted characters only; one that is not is found in the raw text. */
    private boolean isClean(RuleLine line, String raw) {
        String text = line.text();
        if (text.length() > MAX_LINE_LENGTH) {
            problems.add(line.number(), line.column(), "RULES_LINE_TOO_LONG", lineTooLong(text.length()));
            return false;
        }
        OptionalInt refused = IntStream.range(0, text.length())
                .filter(i -> !isAllowed(text.charAt(i)))
                .findFirst();
        refused.ifPresent(i -> {
            int column = Math.max(line.column(), raw.indexOf(text.codePointAt(i)) + 1);
            problems.add(line.number(), column, "RULES_CHARACTER", refused(text.codePointAt(i)));
        });
        return refused.isEmpty();
    }

    private static boolean isAllowed(char c) {
        if (c < 0x7F) {
            return c >= ' ' && REFUSED_ASCII.indexOf(c) < 0;
        }
        boolean latinLetter = c >= 0xC0 && c <= 0x17F && Character.isLetter(c);
        return latinLetter || SIGNS.indexOf(c) >= 0;
    }

    private static Text refused(int codePoint) {
        String name = String.format(Locale.ROOT, "U+%04X", codePoint)
                + Optional.ofNullable(Character.getName(codePoint))
                        .map(words -> " " + words)
                        .orElse("");
        return new Text(
                "Le caractère %s n'est pas admis dans une règle. Retapez ce mot au clavier.".formatted(name),
                "The character %s is not allowed in a rule. Type this word again.".formatted(name));
    }

    static Text tooLarge(int found) {
        return tooMany(found, "octets", "bytes", MAX_BYTES);
    }

    static Text lineTooLong(int found) {
        return tooMany(found, "caractères sur une ligne", "characters on a line", MAX_LINE_LENGTH);
    }

    static Text tooMany(int found, String fr, String en, int limit) {
        return new Text(
                "Trouvé %s %s ; la limite est de %s. Partagez le texte.".formatted(found, fr, limit),
                "Found %s %s; the limit is %s. Split the text.".formatted(found, en, limit));
    }
}
