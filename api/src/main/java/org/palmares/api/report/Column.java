package org.palmares.api.report;

import java.util.Objects;
import java.util.OptionalInt;
import org.palmares.engine.domain.Text;

/**
 * One column of a {@link ReportTable}.
 *
 * @param key what programs call it, in English: the heading of the CSV file
 * @param label what people call it: the heading of the XLSX sheet
 * @param decimals how many decimals a number is rounded to (half up) and shown with; empty: as it stands
 */
public record Column(String key, Text label, Kind kind, OptionalInt decimals) {
    /** What the cells hold. */
    public enum Kind {
        TEXT,
        NUMBER,
        /** A number with the decimals of its currency, which stands beside it. */
        MONEY,
        DATE,
        CODE
    }

    public Column {
        Check.that(key.matches("[a-z][a-z0-9_]{0,59}"), "a column key is lower case", key);
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(kind, "kind");
        Check.that(decimals.isEmpty() || kind == Kind.NUMBER, "only numbers have decimals", key);
        Check.that(decimals.orElse(0) >= 0 && decimals.orElse(0) <= 9, "decimals must be 0 to 9", decimals);
    }

    public static Column text(String key, Text label) {
        return new Column(key, label, Kind.TEXT, OptionalInt.empty());
    }

    public static Column code(String key, Text label) {
        return new Column(key, label, Kind.CODE, OptionalInt.empty());
    }

    /** Days or moments. */
    public static Column date(String key, Text label) {
        return new Column(key, label, Kind.DATE, OptionalInt.empty());
    }

    /** Numbers as they stand. */
    public static Column number(String key, Text label) {
        return new Column(key, label, Kind.NUMBER, OptionalInt.empty());
    }

    /** Numbers with that many decimals. */
    public static Column number(String key, Text label, int decimals) {
        return new Column(key, label, Kind.NUMBER, OptionalInt.of(decimals));
    }

    /** Amounts, each with the decimals of its own currency. */
    public static Column money(String key, Text label) {
        return new Column(key, label, Kind.MONEY, OptionalInt.empty());
    }

    boolean accepts(Cell cell) {
        boolean fits = switch (kind) {
            case TEXT -> cell instanceof Cell.Words;
            case CODE -> cell instanceof Cell.Code;
            case NUMBER, MONEY -> cell instanceof Cell.Number;
            case DATE -> cell instanceof Cell.Day || cell instanceof Cell.Moment;
        };
        return fits || cell instanceof Cell.Blank;
    }
}
