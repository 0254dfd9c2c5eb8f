package org.palmares.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Tables shipped with the program: UTF-8, {@code ;} between cells, a header, {@code #} before a comment, no quotes. */
final class ProgramTable {
    private ProgramTable() {}

    /** The rows after the header; a row with another number of cells than the header is a mistake of ours. */
    static List<List<String>> rows(String resource) {
        List<List<String>> rows = text(resource)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line ->
                        Arrays.stream(line.split(";", -1)).map(String::strip).toList())
                .toList();
        for (List<String> row : rows) {
            if (row.size() != rows.get(0).size()) {
                throw new IllegalStateException(resource + ": a row has " + row.size() + " cells: " + row);
            }
        }
        return rows.subList(1, rows.size());
    }

    static String text(String resource) {
        return new String(bytes(resource), StandardCharsets.UTF_8);
    }

    static byte[] bytes(String resource) {
        try (InputStream in = ProgramTable.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program's resource is missing: " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
