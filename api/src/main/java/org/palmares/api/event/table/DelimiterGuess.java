package org.palmares.api.event.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The delimiter under which a text reads best as a table: most columns, times the share of records as wide as the first.
 * Records are read with their quotes, so that delimiters inside a cell count for nothing.
 */
final class DelimiterGuess {

    private static final char[] CANDIDATES = {';', ',', '\t', '|'};
    private static final int RECORDS = 100;
    private static final int CHARACTERS = 1 << 18;

    private DelimiterGuess() {}

    static char of(String text) {
        String sample = text.substring(0, Math.min(text.length(), CHARACTERS));
        char best = ',';
        double bestScore = 0;
        for (char candidate : CANDIDATES) {
            double score = score(sample, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static double score(String sample, char delimiter) {
        List<Integer> widths = widths(sample, delimiter);
        if (widths.isEmpty()) {
            return 0;
        }
        int header = widths.get(0);
        double alike = widths.stream().filter(width -> width == header).count();
        return (header - 1) * alike / widths.size();
    }

    private static List<Integer> widths(String sample, char delimiter) {
        List<Integer> widths = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvFile.lenient(delimiter).ofCsvRecord(sample)) {
            for (CsvRecord csvRecord : reader) {
                if (widths.size() == RECORDS) {
                    break;
                }
                if (!csvRecord.getFields().stream().allMatch(String::isBlank)) {
                    widths.add(csvRecord.getFieldCount());
                }
            }
        } catch (CsvParseException e) {
            return widths;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return widths;
    }
}
