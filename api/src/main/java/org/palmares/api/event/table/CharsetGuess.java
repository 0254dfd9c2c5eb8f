package org.palmares.api.event.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * The character set of a text without declaration. A byte order mark decides; then strict UTF-8, which other text almost
 * never satisfies by chance. What remains is a single-byte set: French Excel writes Windows-1252 on Windows (a superset
 * of what people call ISO-8859-1) and MacRoman on a Mac, so the Western set under which the accented characters read as
 * letters of a Western language wins; text that is Western under none is left to the detector.
 */
final class CharsetGuess {

    private static final String WESTERN_LETTERS = "àâäáãåçéèêëíìîïñóòôöõúùûüýÿœæßÀÂÄÁÅÇÉÈÊËÍÎÏÑÓÔÖÚÙÛÜŸŒÆ";
    private static final String WESTERN_SIGNS = "’‘“”«»…–—€°·\u00a0²³º§";
    /** In order of preference where they read the text equally well. */
    private static final List<Charset> WESTERN =
            List.of(Charset.forName("windows-1252"), Charset.forName("ISO-8859-15"), Charset.forName("x-MacRoman"));

    private CharsetGuess() {}

    static Charset of(byte[] bytes) {
        return markOf(bytes).orElseGet(() -> isUtf8(bytes) ? StandardCharsets.UTF_8 : singleByte(bytes));
    }

    private static Optional<Charset> markOf(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return Optional.empty();
    }

    private static boolean isUtf8(byte[] bytes) {
        return decode(bytes, StandardCharsets.UTF_8).isPresent();
    }

    /** The text, or empty where a byte has no meaning in the character set. */
    static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Charset singleByte(byte[] bytes) {
        byte[] accented = nonAscii(bytes);
        Charset best = WESTERN.get(0);
        double bestShare = westernShare(accented, best);
        for (Charset candidate : WESTERN) {
            double share = westernShare(accented, candidate);
            if (share > bestShare) {
                best = candidate;
                bestShare = share;
            }
        }
        boolean western = bestShare >= 0.8 && isolatedShare(bytes) >= 0.5;
        return western ? best : detected(bytes).orElse(best);
    }

    private static byte[] nonAscii(byte[] bytes) {
        byte[] kept = new byte[bytes.length];
        int count = 0;
        for (byte value : bytes) {
            if (value < 0) {
                kept[count++] = value;
            }
        }
        return Arrays.copyOf(kept, count);
    }

    /** Share of the accented characters that Western text uses; a sign counts for less than a letter. */
    private static double westernShare(byte[] accented, Charset charset) {
        String text = new String(accented, charset);
        double points = text.chars()
                .mapToDouble(c -> WESTERN_LETTERS.indexOf(c) >= 0 ? 1 : WESTERN_SIGNS.indexOf(c) >= 0 ? 0.9 : 0)
                .sum();
        return points / Math.max(1, text.length());
    }

    /** Share of the bytes beyond ASCII that stand alone: Western words have few accents, other alphabets only those. */
    private static double isolatedShare(byte[] bytes) {
        int accented = 0;
        int isolated = 0;
        for (int index = 0; index < bytes.length; index++) {
            boolean after = index > 0 && bytes[index - 1] < 0;
            boolean before = index + 1 < bytes.length && bytes[index + 1] < 0;
            accented += bytes[index] < 0 ? 1 : 0;
            isolated += bytes[index] < 0 && !after && !before ? 1 : 0;
        }
        return isolated / (double) Math.max(1, accented);
    }

    private static Optional<Charset> detected(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, 1 << 20));
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset())
                .filter(Charset::isSupported)
                .map(Charset::forName)
                .filter(charset -> decode(bytes, charset).isPresent());
    }
}
