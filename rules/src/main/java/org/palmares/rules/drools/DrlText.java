package org.palmares.rules.drools;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that stand in an exported text without ever becoming a part of its program. */
final class DrlText {
    /** What a code may be made of; a code with anything else is the answer to no question. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.:+-]{0,79}");

    private DrlText() {}

    /** One comment line: what could end it, hide in it or be read as an escape becomes a question mark. */
    static String comment(String words) {
        String harmless = words.codePoints()
                .map(each -> isHarmless(each) ? each : '?')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return "// " + harmless;
    }

    private static boolean isHarmless(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> codePoint != '\\';
        };
    }

    /** The codes that an answer can be, each in quotes. */
    static List<String> quoted(List<String> codes) {
        return harmless(codes).map(code -> "\"" + code + "\"").toList();
    }

    /** The codes that an answer can be, in one pair of quotes with spaces between. */
    static String together(List<String> codes) {
        return harmless(codes).collect(Collectors.joining(" ", "\"", "\""));
    }

    private static Stream<String> harmless(List<String> codes) {
        return codes.stream().filter(code -> CODE.matcher(code).matches());
    }
}
