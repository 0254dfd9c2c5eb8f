package org.palmares.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.palmares.api.run.RunResult;

/** The rows of a plain table, by heading; enough for ids and numbers, which are never quoted. */
final class Rows {
    private Rows() {}

    static List<Map<String, String>> of(RunResult result, String file) {
        return of(result.outputs().get(file).text(), ";");
    }

    static List<Map<String, String>> of(Path file, String delimiter) {
        try {
            return of(Files.readString(file), delimiter);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Map<String, String>> of(String text, String delimiter) {
        List<String> lines = text.lines().toList();
        String[] headings = lines.get(0).split(delimiter, -1);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(delimiter, -1);
            Map<String, String> row = new LinkedHashMap<>();
            for (int at = 0; at < headings.length; at++) {
                row.put(headings[at], cells[at]);
            }
            rows.add(row);
        }
        return rows;
    }
}
