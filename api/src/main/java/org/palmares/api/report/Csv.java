package org.palmares.api.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.palmares.engine.domain.Language;

/**
 * A table for programs: UTF-8 without byte order mark, semicolons, one line feed a row, decimal points, ISO dates,
 * column keys as headings. The same files can be read back as tables of an event folder.
 *
 * <p>A text that a spreadsheet would run as a formula gets a leading apostrophe. Ids and codes that Palmarès itself
 * writes never start with such a character.
 */
public final class Csv {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    /** What makes a spreadsheet take a text for a formula, wide forms included. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private Csv() {}

    /** The bytes of the file; texts in this language. */
    public static byte[] bytes(ReportTable table, Language language) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = writer(text)) {
            writer.writeRecord(table.columns().stream().map(Column::key).toList());
            rows(table, language).forEach(writer::writeRecord);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The fields of each row, as the file holds them. */
    public static List<List<String>> rows(ReportTable table, Language language) {
        return table.rows().stream()
                .map(row -> fields(table.columns(), row, language))
                .toList();
    }

    private static CsvWriter writer(StringWriter text) {
        return CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.LF)
                .build(text);
    }

    private static List<String> fields(List<Column> columns, List<Cell> row, Language language) {
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            fields.add(field(columns.get(i), row.get(i), language));
        }
        return fields;
    }

    private static String field(Column column, Cell cell, Language language) {
        if (cell instanceof Cell.Words words) {
            return harmless(words.text().in(language));
        } else if (cell instanceof Cell.Code code) {
            return harmless(code.value());
        } else if (cell instanceof Cell.Number number) {
            return shown(column, number.value()).toPlainString();
        } else if (cell instanceof Cell.Day day) {
            return day.date().toString();
        } else if (cell instanceof Cell.Moment moment) {
            return iso(moment.time());
        } else {
            return "";
        }
    }

    /** The number with the column's decimals, never with an exponent. */
    static BigDecimal shown(Column column, BigDecimal value) {
        return column.decimals().isPresent()
                ? value.setScale(column.decimals().getAsInt(), RoundingMode.HALF_UP)
                : value.setScale(Math.max(0, value.scale()));
    }

    private static String iso(LocalDateTime time) {
        return MOMENT.format(time);
    }

    /** The text behind the apostrophe of a field that would otherwise be a formula. */
    public static String text(String field) {
        return field.startsWith("'") && isFormula(field) ? field.substring(1) : field;
    }

    private static String harmless(String text) {
        return isFormula(text) ? "'" + text : text;
    }

    /** Apostrophes before it do not change that, so that what was written can be told from what was added. */
    private static boolean isFormula(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == '\'') {
            start++;
        }
        return start < text.length() && FORMULA_STARTS.indexOf(text.charAt(start)) >= 0;
    }
}
