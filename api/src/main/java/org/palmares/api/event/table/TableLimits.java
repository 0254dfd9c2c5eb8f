package org.palmares.api.event.table;

import java.util.Objects;
import org.palmares.api.event.ZipLimits;

/**
 * How much of a file is accepted; beyond any of these the file is refused with advice, never cut.
 *
 * @param fileBytes size of the file
 * @param rows rows after the header, empty ones included
 * @param columns columns of the header or of a row
 * @param cellCharacters characters of one cell
 * @param workbook what the zip of a workbook may contain
 */
public record TableLimits(long fileBytes, int rows, int columns, int cellCharacters, ZipLimits workbook) {

    /** 20 MB, 100,000 rows, 500 columns, 10,000 characters; a workbook of 1,000 parts and 200 MiB, 200 to 1. */
    public static final TableLimits DEFAULT = new TableLimits(
            20_000_000, 100_000, 500, 10_000, new ZipLimits(1_000, 200L << 20, 200L << 20, 200, 16, 200));

    public TableLimits {
        if (Math.min(Math.min(fileBytes, rows), Math.min(columns, cellCharacters)) < 1) {
            throw new IllegalArgumentException("every limit must be 1 or more");
        }
        Objects.requireNonNull(workbook, "workbook");
    }
}
