package org.palmares.api.event.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Reads a CSV file: character set, {@code sep=} line, delimiter, records with their quoted line breaks. */
final class CsvFile {

    private CsvFile() {}

    static TableReading read(String file, byte[] bytes, TableLimits limits, TableOptions options) {
        Charset charset = options.charset().orElseGet(() -> CharsetGuess.of(bytes));
        Optional<String> decoded = CharsetGuess.decode(bytes, charset);
        if (decoded.isEmpty() && options.charset().isPresent()) {
            return TableReading.refused(TableProblems.notInCharset(file, charset.name()));
        }
        String text = withoutMark(decoded.orElseGet(() -> new String(bytes, charset)));
        Optional<Character> declared = declaredDelimiter(text);
        String body = declared.isPresent() ? afterFirstLine(text) : text;
        char delimiter = options.delimiter().or(() -> declared).orElseGet(() -> DelimiterGuess.of(body));
        Table.Origin origin = new Table.Origin(file, charset.name(), String.valueOf(delimiter));
        RowCollector collector = new RowCollector(origin, limits);
        UnaryOperator<String> cell = options.exact() ? UnaryOperator.identity() : CellText::clean;
        return records(collector, body, delimiter, declared.isPresent() ? 1 : 0, cell);
    }

    static CsvReader.CsvReaderBuilder lenient(char delimiter) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(true);
    }

    private static TableReading records(
            RowCollector collector, String body, char delimiter, int linesBefore, UnaryOperator<String> cell) {
        try (CsvReader<CsvRecord> reader =
                lenient(delimiter).allowUnclosedQuote(false).ofCsvRecord(body)) {
            for (CsvRecord csvRecord : reader) {
                int line = (int) csvRecord.getStartingLineNumber() + linesBefore;
                if (!collector.accept(
                        line, csvRecord.getFields().stream().map(cell).toList())) {
                    break;
                }
            }
        } catch (CsvParseException e) {
            return TableReading.refused(TableProblems.openQuote(collector.file(), collector.lastLine() + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return collector.reading();
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The delimiter named by a first line such as {@code sep=;}, which Excel writes and reads. */
    private static Optional<Character> declaredDelimiter(String text) {
        String first = firstLine(text).replace("\"", "");
        boolean declares = first.length() == 5 && first.toLowerCase(Locale.ROOT).startsWith("sep=");
        return declares ? Optional.of(first.charAt(4)) : Optional.empty();
    }

    private static String firstLine(String text) {
        return text.substring(0, endOfFirstLine(text));
    }

    private static String afterFirstLine(String text) {
        int end = endOfFirstLine(text);
        boolean pair = text.startsWith("\r\n", end);
        return text.substring(Math.min(text.length(), end + (pair ? 2 : 1)));
    }

    private static int endOfFirstLine(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (text.charAt(index) == '\n' || text.charAt(index) == '\r') {
                return index;
            }
        }
        return text.length();
    }
}
