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
 */
public record TableOptions(Optional<Charset> charset, Optional<Character> delimiter, Optional<String> sheet) {

    /** Everything is found out from the file. */
    public static final TableOptions GUESS = new TableOptions(Optional.empty(), Optional.empty(), Optional.empty());

    public TableOptions {
        Objects.requireNonNull(charset, "charset");
        Objects.requireNonNull(delimiter, "delimiter");
        Objects.requireNonNull(sheet, "sheet");
    }
}
