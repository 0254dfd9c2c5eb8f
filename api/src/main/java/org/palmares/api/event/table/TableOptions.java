package org.palmares.api.event.table;

import java.nio.charset.Charset;
import java.util.Objects;
import java.util.Optional;

/**
 * What the user says about a file when the guess would be wrong.
 *
 * @param charset character set of a CSV file
 * @param delimiter character between the cells of a CSV file
 * @param sheet name of a workbook's sheet
 * @param exact every cell is taken as it stands, invisible characters included, and a formula is an error: for tables
 *     whose reader judges each character itself
 */
public record TableOptions(
        Optional<Charset> charset, Optional<Character> delimiter, Optional<String> sheet, boolean exact) {

    /** Everything is found out from the file. */
    public static final TableOptions GUESS = new TableOptions(Optional.empty(), Optional.empty(), Optional.empty());

    /** Everything is found out from the file, and nothing is mended. */
    public static final TableOptions EXACT =
            new TableOptions(Optional.empty(), Optional.empty(), Optional.empty(), true);

    public TableOptions {
        Objects.requireNonNull(charset, "charset");
        Objects.requireNonNull(delimiter, "delimiter");
        Objects.requireNonNull(sheet, "sheet");
    }

    /** Cells are cleaned of what nobody sees. */
    public TableOptions(Optional<Charset> charset, Optional<Character> delimiter, Optional<String> sheet) {
        this(charset, delimiter, sheet, false);
    }
}
