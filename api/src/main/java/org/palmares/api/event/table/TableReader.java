package org.palmares.api.event.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.palmares.engine.domain.Problem;

/**
 * The one door for every table of an event folder. What the bytes are decides how they are read, and a name that says
 * otherwise is a problem with advice. Never throws on any content; thread-safe.
 */
public final class TableReader {

    private TableReader() {}

    /**
     * Reads a file, looking at its size before its content.
     *
     * @throws IOException if the file cannot be read at all
     */
    public static TableReading read(Path path, TableLimits limits, TableOptions options) throws IOException {
        String file = path.getFileName().toString();
        try (InputStream content = Files.newInputStream(path)) {
            byte[] bytes = content.readNBytes((int) Math.min(Integer.MAX_VALUE - 16L, limits.fileBytes() + 1));
            return bytes.length > limits.fileBytes()
                    ? TableReading.refused(TableProblems.tooLarge(file, Files.size(path), limits.fileBytes()))
                    : read(file, bytes, limits, options);
        }
    }

    /** Reads the content of a file of that name. */
    public static TableReading read(String file, byte[] bytes, TableLimits limits, TableOptions options) {
        if (bytes.length > limits.fileBytes()) {
            return TableReading.refused(TableProblems.tooLarge(file, bytes.length, limits.fileBytes()));
        }
        Optional<Problem> disguised = disguised(file, bytes);
        if (disguised.isPresent()) {
            return TableReading.refused(disguised.get());
        }
        return isZip(bytes) ? XlsxFile.read(file, bytes, limits, options) : CsvFile.read(file, bytes, limits, options);
    }

    private static Optional<Problem> disguised(String file, byte[] bytes) {
        boolean namedWorkbook = file.toLowerCase(Locale.ROOT).endsWith(".xlsx");
        if (isZip(bytes)) {
            return namedWorkbook ? Optional.empty() : Optional.of(TableProblems.zipNamedOtherwise(file));
        }
        if (startsWith(bytes, "\u00D0\u00CF\u0011\u00E0")) {
            return Optional.of(TableProblems.oldWorkbook(file));
        }
        if (startsWith(bytes, "%PDF")) {
            return Optional.of(TableProblems.pdf(file));
        }
        if (hasNul(bytes) && !hasUtf16Mark(bytes)) {
            return Optional.of(TableProblems.binary(file));
        }
        return namedWorkbook && bytes.length > 0 ? Optional.of(TableProblems.notAWorkbook(file)) : Optional.empty();
    }

    private static boolean isZip(byte[] bytes) {
        return startsWith(bytes, "PK\u0003\u0004") || startsWith(bytes, "PK\u0005\u0006");
    }

    private static boolean hasUtf16Mark(byte[] bytes) {
        boolean fourByteSet = startsWith(bytes, "\u00FF\u00FE\u0000\u0000");
        return !fourByteSet && (startsWith(bytes, "\u00FF\u00FE") || startsWith(bytes, "\u00FE\u00FF"));
    }

    private static boolean hasNul(byte[] bytes) {
        for (byte value : bytes) {
            if (value == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] bytes, String magic) {
        byte[] expected = magic.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= expected.length
                && Arrays.equals(bytes, 0, expected.length, expected, 0, expected.length);
    }
}
