package org.palmares.api.event.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.palmares.api.event.table.Table.Row;

class XlsxFileTest {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    @Test
    void cells_read_as_people_see_them() {
        byte[] bytes = workbook(book -> {
            Worksheet sheet = book.newWorksheet("Inscrits");
            List<String> header = List.of("Tél.", "Né(e) le", "Heure", "Serial", "Note", "Total", "Vrai");
            for (int column = 0; column < header.size(); column++) {
                sheet.value(0, column, header.get(column));
            }
            sheet.value(1, 0, 612345678);
            sheet.value(1, 1, LocalDate.of(1990, 3, 4));
            sheet.style(1, 1).format("dd/mm/yyyy").set();
            sheet.value(1, 2, LocalDateTime.of(2026, 3, 4, 14, 25));
            sheet.style(1, 2).format("dd/mm/yyyy hh:mm").set();
            sheet.value(1, 3, 46085);
            sheet.value(1, 4, 0.1 + 0.2);
            sheet.value(1, 5, 1500.00);
            sheet.style(1, 5).format("#,##0.00 \"days\"").set();
            sheet.value(1, 6, true);
        });
        Row row = table(bytes).rows().get(0);
        assertEquals(
                List.of("612345678", "1990-03-04", "2026-03-04T14:25", "46085", "0.3", "1500", "true"), row.cells());
    }

    @Test
    void the_first_visible_sheet_that_holds_something_is_read_and_named() {
        byte[] bytes = workbook(book -> {
            book.newWorksheet("Vide");
            Worksheet sheet = book.newWorksheet("Export");
            sheet.value(2, 1, "Nom");
            sheet.value(4, 1, "Zoé");
            book.newWorksheet("Autre").value(0, 0, "x");
        });
        Table table = table(bytes);
        assertEquals("Export", table.origin().part());
        assertEquals(List.of("(1)", "Nom"), table.headings());
        assertEquals(List.of(new Row(5, List.of("", "Zoé"))), table.rows());
        TableOptions other = new TableOptions(Optional.empty(), Optional.empty(), Optional.of("Absente"));
        assertEquals(
                List.of("TABLE_NO_SUCH_SHEET t.xlsx"),
                told(TableReader.read("t.xlsx", bytes, TableLimits.DEFAULT, other)));
    }

    @Test
    void a_formula_gives_the_value_last_computed_and_an_error_is_told() {
        byte[] bytes = sheet("""
                <row r="1"><c r="A1" t="inlineStr"><is><t>A</t></is></c><c r="B1" t="inlineStr"><is><t>B</t></is></c></row>
                <row r="2"><c r="A2"><f>1+1</f><v>2</v></c><c r="B2" t="e"><v>#REF!</v></c></row>
                <row r="3"><c r="A3" t="str"><f>"x"</f><v>x</v></c></row>""");
        TableReading reading = read(bytes);
        assertEquals(
                List.of(new Row(2, List.of("2", "")), new Row(3, List.of("x"))),
                reading.table().orElseThrow().rows());
        assertEquals(List.of("TABLE_CELL_IN_ERROR t.xlsx:2:2"), told(reading));
    }

    @Test
    void a_zip_bomb_is_refused_before_it_is_opened() {
        Map<String, byte[]> parts = parts("<row r=\"1\"/>");
        parts.put("xl/sharedStrings.xml", new byte[60_000_000]);
        assertEquals(List.of("TABLE_ZIP_BOMB t.xlsx"), told(read(zip(parts))));
    }

    @Test
    void too_many_parts_are_refused() {
        Map<String, byte[]> parts = parts("<row r=\"1\"/>");
        for (int part = 0; part < 1_001; part++) {
            parts.put("xl/media/" + part + ".png", new byte[0]);
        }
        assertEquals(List.of("TABLE_ZIP_BOMB t.xlsx"), told(read(zip(parts))));
    }

    @Test
    void external_entities_and_document_types_are_refused() {
        Map<String, byte[]> parts = parts("");
        String attack = "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + "<worksheet xmlns=\"" + MAIN + "\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&x;</t>"
                + "</is></c></row></sheetData></worksheet>";
        parts.put("xl/worksheets/sheet1.xml", attack.getBytes(UTF_8));
        assertEquals(List.of("TABLE_DOCUMENT_TYPE t.xlsx"), told(read(zip(parts))));
    }

    @Test
    void a_million_empty_rows_are_refused() {
        StringBuilder rows = new StringBuilder("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>A</t></is></c></row>");
        for (int row = 2; row <= 1_000_000; row++) {
            rows.append("<row r=\"").append(row).append("\"/>");
        }
        assertEquals(List.of("TABLE_TOO_MANY_ROWS t.xlsx"), told(read(sheet(rows.toString()))));
    }

    @Test
    void a_cell_that_claims_a_column_beyond_any_sheet_is_refused() {
        byte[] bytes = sheet("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>");
        assertEquals(List.of("TABLE_BROKEN_WORKBOOK t.xlsx"), told(read(bytes)));
        byte[] wide = sheet("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>");
        assertEquals(List.of("TABLE_TOO_MANY_COLUMNS t.xlsx:1"), told(read(wide)));
    }

    @Test
    void formulas_that_would_be_copied_for_ever_are_refused() {
        StringBuilder rows = new StringBuilder("<row r=\"1\"><c r=\"A1\"><f t=\"shared\" si=\"0\" ref=\"A1:A9\">"
                + "A1+".repeat(3_000) + "1</f><v>1</v></c></row>");
        for (int row = 2; row <= 20_000; row++) {
            rows.append("<row r=\"" + row + "\"><c r=\"A" + row + "\"><f t=\"shared\" si=\"0\"/><v>1</v></c></row>");
        }
        assertEquals(List.of("TABLE_BROKEN_WORKBOOK t.xlsx"), told(read(sheet(rows.toString()))));
    }

    @Test
    void a_number_with_a_monstrous_exponent_stays_short() {
        byte[] bytes = sheet("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>A</t></is></c></row>"
                + "<row r=\"2\"><c r=\"A2\"><v>1E999999999</v></c></row>");
        assertTrue(table(bytes).rows().get(0).cell(0).length() < 20);
    }

    @Test
    void a_zip_that_is_no_workbook_is_refused() {
        assertEquals(
                List.of("TABLE_BROKEN_WORKBOOK t.xlsx"),
                told(read(zip(Map.of("mimetype", "application/x".getBytes(UTF_8))))));
    }

    @Test
    void no_damaged_workbook_throws() {
        SplittableRandom random = new SplittableRandom(20261010);
        byte[] good =
                sheet("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>A</t></is></c><c r=\"B1\" s=\"1\"><v>1</v></c>"
                        + "</row><row r=\"2\"><c r=\"A2\"><v>1.5</v></c><c r=\"B2\" t=\"b\"><v>1</v></c></row>");
        for (int attempt = 0; attempt < 300; attempt++) {
            byte[] damaged = good.clone();
            for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
                damaged[random.nextInt(4, damaged.length)] = (byte) random.nextInt(256);
            }
            TableReading reading = read(damaged);
            assertTrue(reading.table().isPresent() || !reading.problems().isEmpty());
        }
    }

    @Test
    void no_damaged_part_of_a_workbook_throws() {
        SplittableRandom random = new SplittableRandom(20261011);
        String rows =
                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>A</t></is></c><c r=\"B1\" s=\"1\"><v>1</v></c></row>"
                        + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" t=\"b\"><f>A1</f><v>1</v></c></row>";
        String letters = "0123456789<>/\"=ABZrcstvf ";
        for (int attempt = 0; attempt < 700; attempt++) {
            StringBuilder damaged = new StringBuilder(rows);
            for (int edits = 1 + random.nextInt(2); edits > 0; edits--) {
                damaged.setCharAt(random.nextInt(damaged.length()), letters.charAt(random.nextInt(letters.length())));
            }
            TableReading reading = read(sheet(damaged.toString()));
            assertTrue(reading.table().isPresent() || !reading.problems().isEmpty());
        }
    }

    private static byte[] sheet(String rows) {
        return zip(parts(rows));
    }

    private static Map<String, byte[]> parts(String rows) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        parts.put(
                "[Content_Types].xml",
                ("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override"
                                + " PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-"
                                + "officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\""
                                + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml"
                                + ".styles+xml\"/></Types>")
                        .getBytes(UTF_8));
        parts.put(
                "xl/workbook.xml",
                ("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + office + "\"><sheets><sheet name=\"S\" sheetId=\"1\""
                                + " r:id=\"r1\"/></sheets></workbook>")
                        .getBytes(UTF_8));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                                + " Id=\"r1\" Type=\"" + office + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                                + "</Relationships>")
                        .getBytes(UTF_8));
        parts.put("xl/styles.xml", ("<styleSheet xmlns=\"" + MAIN + "\"/>").getBytes(UTF_8));
        parts.put(
                "xl/worksheets/sheet1.xml",
                ("<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>").getBytes(UTF_8));
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] workbook(Consumer<Workbook> fill) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            fill.accept(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static List<String> told(TableReading reading) {
        return reading.problems().stream().map(p -> p.code() + " " + p.place()).toList();
    }

    private static Table table(byte[] bytes) {
        TableReading reading = read(bytes);
        return reading.table().orElseThrow(() -> new AssertionError(reading.problems()));
    }

    private static TableReading read(byte[] bytes) {
        return TableReader.read("t.xlsx", bytes, TableLimits.DEFAULT, TableOptions.GUESS);
    }
}
