package org.palmares.api.event.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.palmares.engine.domain.Problem;

/** Reads a workbook: the sheet that was asked for, else the first visible one that holds something. */
final class XlsxFile {
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private XlsxFile() {}

    static TableReading read(String file, byte[] bytes, TableLimits limits, TableOptions options) {
        try {
            byte[] safe = WorkbookGuard.repack(file, bytes, limits);
            try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(safe), WITH_FORMATS)) {
                return read(file, workbook, limits, options);
            }
        } catch (WorkbookGuard.Refusal refusal) {
            return TableReading.refused(refusal.problem());
        } catch (IOException | UncheckedIOException | ExcelReaderException e) {
            return TableReading.refused(TableProblems.brokenWorkbook(file));
        } catch (IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NullPointerException
                | ArithmeticException
                | java.util.NoSuchElementException e) {
            // The library meets a damaged part with whatever its own code stumbles over.
            return TableReading.refused(TableProblems.brokenWorkbook(file));
        }
    }

    private static TableReading read(String file, ReadableWorkbook workbook, TableLimits limits, TableOptions options)
            throws IOException {
        List<Sheet> sheets = workbook.getSheets().toList();
        Optional<String> wanted = options.sheet();
        List<String> names = sheets.stream().map(Sheet::getName).toList();
        if (wanted.isPresent() && !names.contains(wanted.get())) {
            return TableReading.refused(TableProblems.noSuchSheet(file, wanted.get(), names));
        }
        for (Sheet sheet : sheets) {
            boolean candidate =
                    wanted.map(sheet.getName()::equals).orElse(sheet.getVisibility() == SheetVisibility.VISIBLE);
            RowCollector collector = candidate ? collect(file, sheet, limits, options.exact()) : null;
            if (candidate && (wanted.isPresent() || !collector.isEmpty())) {
                return collector.reading();
            }
        }
        return TableReading.refused(TableProblems.empty(file));
    }

    private static RowCollector collect(String file, Sheet sheet, TableLimits limits, boolean exact)
            throws IOException {
        RowCollector collector = new RowCollector(new Table.Origin(file, sheet.getName(), ""), limits);
        try (Stream<Row> stream = sheet.openStream()) {
            boolean more = true;
            for (Iterator<Row> rows = stream.iterator(); more && rows.hasNext(); ) {
                Row row = rows.next();
                more = collector.accept(Math.max(1, row.getRowNum()), texts(row, limits, collector, exact));
            }
        }
        return collector;
    }

    private static List<String> texts(Row row, TableLimits limits, RowCollector collector, boolean exact) {
        int width = row.getCellCount();
        while (width > 0 && isNothing(row.getCell(width - 1), exact)) {
            width--;
        }
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < Math.min(width, limits.columns() + 1); column++) {
            Cell cell = row.getCell(column);
            remarks(collector.file(), row.getRowNum(), column + 1, cell, exact).ifPresent(collector::remark);
            texts.add(exact ? SheetCell.text(cell) : CellText.clean(SheetCell.text(cell)));
        }
        return texts;
    }

    private static Optional<Problem> remarks(String file, int row, int column, Cell cell, boolean exact) {
        if (exact && isFormula(cell)) {
            return Optional.of(TableProblems.formula(file, row, column));
        }
        return SheetCell.isError(cell)
                ? Optional.of(TableProblems.cellInError(file, row, column, cell.getText()))
                : Optional.empty();
    }

    private static boolean isNothing(Cell cell, boolean exact) {
        return SheetCell.isBlank(cell) && !(exact && isFormula(cell));
    }

    private static boolean isFormula(Cell cell) {
        return cell != null && cell.getType() == CellType.FORMULA;
    }
}
