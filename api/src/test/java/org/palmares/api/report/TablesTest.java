package org.palmares.api.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Text;

/** Two rows of a ranking and one of traps. */
class TablesTest {
    private static final ReportTable RANKING = new ReportTable(
            "ranking",
            new Text("Classement : plénière", "Ranking: plenary"),
            List.of(
                    Column.number("rank", new Text("Rang", "Rank")),
                    Column.code("submission", new Text("Projet", "Submission")),
                    Column.text("title", new Text("Titre", "Title")),
                    Column.number("points", new Text("Points", "Points"), 2),
                    Column.date("session", new Text("Séance", "Session")),
                    Column.date("at", new Text("Rendu le", "Handed in"))),
            List.of(
                    row(1, "T07", new Text("Vaccins à l'heure", "Vaccines on time"), "81.005", 9),
                    row(2, "T01", new Text("Après ; « l'AVC »", "After \"stroke\""), "-3.5", 0),
                    List.of(
                            Cell.blank(),
                            Cell.code("=1+1"),
                            Cell.of("=cmd|'/c calc'!A0"),
                            Cell.blank(),
                            Cell.blank(),
                            Cell.blank())));

    private static List<Cell> row(int rank, String submission, Text title, String points, int second) {
        return List.of(
                Cell.of(rank),
                Cell.code(submission),
                Cell.of(title),
                Cell.of(new BigDecimal(points)),
                Cell.of(LocalDate.of(2026, 10, 11)),
                Cell.of(LocalDateTime.of(2026, 10, 11, 14, 0, second)));
    }

    @Test
    void csv_is_for_programs() {
        assertEquals("""
                rank;submission;title;points;session;at
                1;T07;Vaccins à l'heure;81.01;2026-10-11;2026-10-11T14:00:09
                2;T01;"Après ; « l'AVC »";-3.50;2026-10-11;2026-10-11T14:00:00
                ;'=1+1;'=cmd|'/c calc'!A0;;;
                """, csv(Language.FR));
    }

    @Test
    void csv_texts_are_in_the_language_asked() {
        assertEquals("""
                rank;submission;title;points;session;at
                1;T07;Vaccines on time;81.01;2026-10-11;2026-10-11T14:00:09
                2;T01;"After ""stroke""\";-3.50;2026-10-11;2026-10-11T14:00:00
                ;'=1+1;'=cmd|'/c calc'!A0;;;
                """, csv(Language.EN));
    }

    @Test
    void every_start_of_a_formula_gets_an_apostrophe() {
        for (String start : List.of("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")) {
            ReportTable table = oneCell(start + "A1");
            String written = new String(Csv.bytes(table, Language.EN), StandardCharsets.UTF_8);
            String field = written.substring("text\n".length(), written.length() - 1);
            assertEquals("'" + start + "A1", field.replaceAll("^\"|\"$", ""));
        }
    }

    @Test
    void xlsx_reads_back_as_it_was_written() throws IOException {
        assertEquals(
                List.of(
                        "Classement plénière",
                        "[STRING Rang, STRING Projet, STRING Titre, STRING Points, STRING Séance, STRING Rendu le]",
                        "[NUMBER 1, STRING T07, STRING Vaccins à l'heure, NUMBER 81.01, NUMBER 46306, NUMBER 46306.5834375000]",
                        "[NUMBER 2, STRING T01, STRING Après ; « l'AVC », NUMBER -3.50, NUMBER 46306, NUMBER 46306.5833333333]",
                        "[STRING =1+1, STRING =cmd|'/c calc'!A0]"),
                read(Xlsx.bytes(RANKING, Language.FR)));
    }

    @Test
    void xlsx_drops_what_the_format_cannot_hold() throws IOException {
        byte[] bytes = Xlsx.bytes(oneCell("a\u0000\u001Bb\uD800c\u202Ed<&\"'>\uFFFE\nsecond line"), Language.EN);
        assertEquals(List.of("Title", "[STRING Text]", "[STRING abcd<&\"'>\nsecond line]"), read(bytes));
    }

    @Test
    void a_sheet_name_is_made_fit() {
        assertEquals("Prix a b c d", Xlsx.sheetName("'Prix: a/b\\c?[d]*'"));
        assertEquals("abcdefghijklmnopqrstuvwxyz abcd", Xlsx.sheetName("abcdefghijklmnopqrstuvwxyz abcdefgh"));
        assertEquals("Palmares", Xlsx.sheetName("[*]"));
    }

    @Test
    void bytes_are_the_same_on_every_machine() {
        assertEquals(
                Set.of("a695e3501410ac8f797677ae284341a03b164963c07d6ced09523ba20dcb073c"),
                new TreeSet<>(Elsewhere.results(() -> sha256(Csv.bytes(RANKING, Language.FR)))));
        assertEquals(
                Set.of("ff86438c8e3ab0c31c6a37a4981bc929ffcba24d27668a26bd57e29fb83d86f2"),
                new TreeSet<>(Elsewhere.results(() -> sha256(Xlsx.bytes(RANKING, Language.FR)))));
    }

    @Test
    void a_row_must_fit_its_columns() {
        List<Column> columns = List.of(Column.number("rank", Text.same("Rank")));
        List<List<Cell>> tooLong = List.of(List.of(Cell.of(1), Cell.of(2)));
        List<List<Cell>> wrongKind = List.of(List.of(Cell.of("one")));
        assertThrows(IllegalArgumentException.class, () -> new ReportTable("t", Text.same("T"), columns, tooLong));
        assertThrows(IllegalArgumentException.class, () -> new ReportTable("t", Text.same("T"), columns, wrongKind));
    }

    private static String csv(Language language) {
        return new String(Csv.bytes(RANKING, language), StandardCharsets.UTF_8);
    }

    private static ReportTable oneCell(String text) {
        return new ReportTable(
                "table",
                Text.same("Title"),
                List.of(Column.text("text", Text.same("Text"))),
                List.of(List.of(Cell.of(text))));
    }

    private static List<String> read(byte[] bytes) throws IOException {
        List<String> lines = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            Sheet sheet = workbook.getFirstSheet();
            lines.add(sheet.getName());
            for (Row row : sheet.read()) {
                lines.add(row.stream()
                        .filter(cell -> cell != null && !cell.getRawValue().isEmpty())
                        .map(cell -> cell.getType() + " " + cell.getRawValue())
                        .toList()
                        .toString());
            }
        }
        return lines;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
