package org.palmares.api.event.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** The text of a workbook's cell as a person sees it: no {@code 6.12E8}, and dates in ISO form. */
final class SheetCell {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm", Locale.ROOT);
    /** More digits than a cell can hold; a longer plain form is an exponent meant to exhaust memory. */
    private static final int MAX_DIGITS = 400;

    private static final int LAST_SERIAL = 2_958_465;

    private SheetCell() {}

    /** Blank for an absent cell and for one in error. */
    static String text(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || isError(cell)) {
            return "";
        }
        Optional<BigDecimal> number = number(cell);
        return number.isPresent() ? numberText(cell, number.get()) : cell.getText();
    }

    /** Whether nothing stands in the cell, not even an error. */
    static boolean isBlank(Cell cell) {
        return !isError(cell) && text(cell).isEmpty();
    }

    static boolean isError(Cell cell) {
        return cell != null
                && (cell.getType() == CellType.ERROR
                        || cell.getType() == CellType.FORMULA && cell.getText().matches("#[A-Z0-9/]+[!?]?"));
    }

    private static Optional<BigDecimal> number(Cell cell) {
        return cell.getValue() instanceof BigDecimal value ? Optional.of(value) : Optional.empty();
    }

    private static String numberText(Cell cell, BigDecimal number) {
        if (isDateFormat(cell.getDataFormatString()) && isSerial(number)) {
            return dateText(cell.asDate(), number);
        }
        boolean plain = Math.abs((long) number.scale()) + number.precision() <= MAX_DIGITS;
        return plain ? rounded(number).toPlainString() : number.toString();
    }

    /** Binary fractions show the 15 digits that a spreadsheet shows. */
    private static BigDecimal rounded(BigDecimal number) {
        BigDecimal shown = number.precision() > 15 && number.scale() > 0
                ? number.round(new MathContext(15, RoundingMode.HALF_EVEN))
                : number;
        BigDecimal bare = shown.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    private static boolean isSerial(BigDecimal number) {
        return number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(LAST_SERIAL)) <= 0;
    }

    private static String dateText(LocalDateTime date, BigDecimal serial) {
        LocalDateTime minute = date.plusSeconds(30).truncatedTo(ChronoUnit.MINUTES);
        if (serial.compareTo(BigDecimal.ONE) < 0) {
            return minute.toLocalTime().toString();
        }
        return minute.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? minute.toLocalDate().toString()
                : minute.format(MINUTES);
    }

    /** A number format shows a date or an hour when a day, year or hour code stands outside its quoted text. */
    private static boolean isDateFormat(String format) {
        if (format == null || format.equalsIgnoreCase("General")) {
            return false;
        }
        String codes = format.toLowerCase(Locale.ROOT)
                .replaceAll("\"[^\"]*\"", "")
                .replaceAll("\\\\.", "")
                .replaceAll("\\[(?!h|m|s)[^\\]]*\\]", "");
        return codes.matches(".*[dyhaj].*") && !codes.matches(".*[0#?].*(e\\+).*");
    }
}
