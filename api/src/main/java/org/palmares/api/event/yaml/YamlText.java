package org.palmares.api.event.yaml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;

/** Bytes to text: UTF-8 with or without a byte order mark, and no character that a text file should not hold. */
final class YamlText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private YamlText() {}

    /** The text, or why there is none. */
    record Decoded(String text, Optional<Problem> problem) {}

    static Decoded decode(String file, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        try {
            String text = withoutMark(decoder.decode(input).toString());
            return new Decoded(text, check(file, text));
        } catch (CharacterCodingException e) {
            boolean binary = containsNul(bytes);
            int line = lineOf(bytes, input.position());
            return new Decoded("", Optional.of(binary ? YamlProblems.binary(file) : YamlProblems.notUtf8(file, line)));
        }
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static Optional<Problem> check(String file, String text) {
        if (text.isBlank()) {
            return Optional.of(YamlProblems.empty(file));
        }
        int line = 1;
        int column = 1;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int character = text.codePointAt(at);
            if (character == 0) {
                return Optional.of(YamlProblems.binary(file));
            }
            if (!isText(character)) {
                return Optional.of(YamlProblems.strangeCharacter(Place.of(file, line, column), character));
            }
            line += character == '\n' ? 1 : 0;
            column = character == '\n' ? 1 : column + 1;
        }
        return Optional.empty();
    }

    /** What YAML calls printable, without the line separators that editors do not show. */
    private static boolean isText(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || character >= 0x20 && character <= 0x7E
                || character >= 0xA0 && character <= 0xD7FF && character != 0x2028 && character != 0x2029
                || character >= 0xE000 && character <= 0xFFFD && character != BYTE_ORDER_MARK
                || character >= 0x10000;
    }

    private static boolean containsNul(byte[] bytes) {
        for (byte value : bytes) {
            if (value == 0) {
                return true;
            }
        }
        return false;
    }

    private static int lineOf(byte[] bytes, int position) {
        int line = 1;
        for (int at = 0; at < Math.min(position, bytes.length); at++) {
            line += bytes[at] == '\n' ? 1 : 0;
        }
        return line;
    }
}
