package org.palmares.api.runs;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.palmares.api.event.Bytes;

/**
 * A CSV output as JSON.
 *
 * @param file the output it comes from
 * @param columns headings, in their order
 * @param rows each a map from heading to text, in the order of the columns
 */
public record Table(String file, List<String> columns, List<Map<String, String>> rows) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Reads a CSV of ours: UTF-8, with or without byte order mark, separated by {@code ;} or {@code ,} or tab. */
    static Table of(String file, Bytes csv) {
        String text = csv.text();
        String plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        try (Stream<CsvRecord> records =
                CsvReader.builder().fieldSeparator(separator(plain)).ofCsvRecord(plain).stream()) {
            return of(file, records.map(CsvRecord::getFields).toList());
        }
    }

    private static Table of(String file, List<List<String>> lines) {
        if (lines.isEmpty()) {
            return new Table(file, List.of(), List.of());
        }
        List<String> columns = lines.get(0);
        List<Map<String, String>> rows = new ArrayList<>();
        lines.subList(1, lines.size()).forEach(line -> rows.add(row(columns, line)));
        return new Table(file, columns, rows);
    }

    private static Map<String, String> row(List<String> columns, List<String> line) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int column = 0; column < columns.size(); column++) {
            row.put(columns.get(column), column < line.size() ? line.get(column) : "");
        }
        return Collections.unmodifiableMap(row);
    }

    private static char separator(String text) {
        String heading = text.lines().findFirst().orElse("");
        return Stream.of(';', ',', '\t')
                .max(Comparator.comparingLong(
                        candidate -> heading.chars().filter(c -> c == candidate).count()))
                .orElseThrow();
    }
}
