package org.palmares.api.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.palmares.engine.domain.Language;

/**
 * A table for people: one sheet, bold headings in their language, the first row kept in sight, a filter on each column.
 * Numbers and dates are numbers and dates; a text is always a text, never a formula.
 */
public final class Xlsx {
    private static final String HEADING_FILL = "E8ECF1";
    private static final int NARROWEST = 6;
    private static final int WIDEST = 60;
    /** The longest text that a cell of the format may hold. */
    private static final int LONGEST = 32_767;

    private Xlsx() {}

    /** The bytes of the file; headings and texts in this language. */
    public static byte[] bytes(ReportTable table, Language language) {
        ByteArrayOutputStream stamped = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(stamped, "Palmares", "1.0")) {
            fill(workbook.newWorksheet(sheetName(table.title().in(language))), table, language);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return StableZip.rewrite(stamped.toByteArray());
    }

    private static void fill(Worksheet sheet, ReportTable table, Language language) {
        List<Column> columns = table.columns();
        for (int at = 0; at < columns.size(); at++) {
            sheet.value(0, at, plain(columns.get(at).label().in(language)));
            sheet.width(at, width(table, at, language));
            sheet.style(0, at)
                    .bold()
                    .fillColor(HEADING_FILL)
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
        }
        for (int row = 0; row < table.rows().size(); row++) {
            for (int at = 0; at < columns.size(); at++) {
                put(sheet, row + 1, at, columns.get(at), table.rows().get(row).get(at), language);
            }
        }
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, table.rows().size(), columns.size() - 1);
    }

    private static void put(Worksheet sheet, int row, int at, Column column, Cell cell, Language language) {
        if (cell instanceof Cell.Words words) {
            sheet.value(row, at, plain(words.text().in(language)));
            sheet.style(row, at).wrapText(true).verticalAlignment("top").set();
        } else if (cell instanceof Cell.Code code) {
            sheet.value(row, at, plain(code.value()));
            sheet.style(row, at).verticalAlignment("top").set();
        } else if (cell instanceof Cell.Number number) {
            BigDecimal shown = Csv.shown(column, number.value());
            sheet.value(row, at, shown);
            sheet.style(row, at)
                    .format(format(column, shown))
                    .verticalAlignment("top")
                    .set();
        } else if (cell instanceof Cell.Day day) {
            sheet.value(row, at, BigDecimal.valueOf(days(day.date())));
            sheet.style(row, at).format("yyyy-mm-dd").verticalAlignment("top").set();
        } else if (cell instanceof Cell.Moment moment) {
            sheet.value(row, at, days(moment.time()));
            sheet.style(row, at)
                    .format("yyyy-mm-dd hh:mm")
                    .verticalAlignment("top")
                    .set();
        }
    }

    /** Days since the format's own day zero, which is good from March 1900 on. */
    private static long days(LocalDate date) {
        return ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), date);
    }

    /** As a decimal and not as a double, which not every Java version writes with the same digits. */
    private static BigDecimal days(LocalDateTime time) {
        BigDecimal seconds = BigDecimal.valueOf(time.toLocalTime().toSecondOfDay());
        return BigDecimal.valueOf(days(time.toLocalDate()))
                .add(seconds.divide(BigDecimal.valueOf(86_400), 10, RoundingMode.HALF_UP));
    }

    private static String format(Column column, BigDecimal shown) {
        int asItStands = column.kind() == Column.Kind.MONEY ? shown.scale() : -1;
        int decimals = column.decimals().orElse(asItStands);
        return decimals < 0 ? "General" : decimals == 0 ? "0" : "0." + "0".repeat(decimals);
    }

    private static double width(ReportTable table, int at, Language language) {
        int longest = table.columns().get(at).label().in(language).length();
        for (List<Cell> row : table.rows()) {
            longest = Math.max(longest, length(row.get(at), language));
        }
        return Math.max(NARROWEST, Math.min(WIDEST, longest)) + 3;
    }

    private static int length(Cell cell, Language language) {
        if (cell instanceof Cell.Words words) {
            return words.text().in(language).length();
        }
        return cell instanceof Cell.Code code ? code.value().length() : "2026-10-09 12:00".length() / 2;
    }

    /** Without the characters that the format cannot hold. */
    private static String plain(String text) {
        String clean = Plain.lines(text);
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST - 1) + "…";
    }

    /** A sheet's name has at most 31 characters, none of {@code []:*?/\}, and no apostrophe at either end. */
    static String sheetName(String title) {
        String name = Plain.line(title).replaceAll("[\\[\\]:*?/\\\\]", " ").replaceAll("\\s+", " ");
        String cut = name.substring(0, Math.min(31, name.length()));
        String trimmed = cut.replaceAll("^['\\s]+|['\\s]+$", "");
        return trimmed.isEmpty() ? "Palmares" : trimmed;
    }
}
