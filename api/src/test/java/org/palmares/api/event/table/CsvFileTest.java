package org.palmares.api.event.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palmares.api.event.table.Table.Row;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;

class CsvFileTest {

    private static final String PEOPLE = "Nom;Prénom;Ville\nLœwe;Zoé;Nîmes – 30 €\nGarçon;Noël;L’Haÿ\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "x-MacRoman"})
    void text_reads_the_same_in_every_western_character_set(String charset) {
        Table table = table(PEOPLE.getBytes(Charset.forName(charset)));
        assertEquals(charset, table.origin().part());
        assertEquals(List.of("Nom", "Prénom", "Ville"), table.headings());
        assertEquals(
                List.of(
                        new Row(2, List.of("Lœwe", "Zoé", "Nîmes – 30 €")),
                        new Row(3, List.of("Garçon", "Noël", "L’Haÿ"))),
                table.rows());
    }

    @Test
    void iso_8859_1_is_read_as_its_superset_windows_1252() {
        Table table = table("Prénom;Ville\nZoé;Évry\n".getBytes(ISO_8859_1));
        assertEquals("windows-1252", table.origin().part());
        assertEquals(List.of(new Row(2, List.of("Zoé", "Évry"))), table.rows());
    }

    @Test
    void iso_8859_15_is_recognised_by_its_ligature() {
        Table table = table("Prénom;Avis\nZoé;sœur, cœur, œuvre, vœu, nœud\n".getBytes(Charset.forName("ISO-8859-15")));
        assertEquals("ISO-8859-15", table.origin().part());
        assertEquals("sœur, cœur, œuvre, vœu, nœud", table.rows().get(0).cell(1));
    }

    @Test
    void a_byte_order_mark_never_becomes_part_of_the_first_heading() {
        assertEquals(
                "Nom",
                table(("\uFEFF\"Nom\";B\nx;y").getBytes(UTF_8)).headings().get(0));
        assertEquals(
                "Nom",
                table(("\uFEFF\"Nom\";B\nx;y").getBytes(UTF_16LE)).headings().get(0));
    }

    @Test
    void cyrillic_text_is_left_to_the_detector() {
        String text = "Имя;Город\nАнастасия;Москва столица нашей родины\nВладимир;Новосибирск большой город\n";
        Table table = table(text.getBytes(Charset.forName("windows-1251")));
        assertEquals(List.of("Имя", "Город"), table.headings());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {"; ;", ", ,", "TAB TAB", "| |"})
    void delimiter_is_found_over_quoted_content(String name, String same) {
        String d = name.equals("TAB") ? "\t" : same;
        String text = "a~b~c\n\"1;;,,\t\t||\"~2~3\n4~\"5;6,7\t8|9\n0\"~6\n".replace("~", d);
        Table table = table(text.getBytes(UTF_8));
        assertEquals(d, table.origin().delimiter());
        assertEquals(List.of("a", "b", "c"), table.headings());
        assertEquals("5;6,7 8|9\n0", table.rows().get(1).cell(1));
    }

    @Test
    void commas_of_decimals_and_questions_do_not_win_over_semicolons() {
        String text = "Nom;Montant;Avec qui, et pourquoi ?\nA;85,00;B\nC;12,50;\nD;1,00;E;trop\n";
        assertEquals(";", table(text.getBytes(UTF_8)).origin().delimiter());
    }

    @Test
    void sep_line_names_the_delimiter_and_counts_as_a_line() {
        Table table = table("sep=,\r\nNom,Avis\r\nA,\"x;y;z\"\r\n".getBytes(UTF_8));
        assertEquals(",", table.origin().delimiter());
        assertEquals(List.of(new Row(3, List.of("A", "x;y;z"))), table.rows());
    }

    @Test
    void a_record_is_placed_at_the_line_where_it_starts() {
        Table table = table("Nom;Avis\nA;\"un\ndeux\ntrois\"\n\nB;x\n".getBytes(UTF_8));
        assertEquals(List.of(new Row(2, List.of("A", "un\ndeux\ntrois")), new Row(6, List.of("B", "x"))), table.rows());
    }

    @Test
    void spaces_and_accents_are_made_plain() {
        Table table = table("Pre\u0301nom\u00A0;B\n\u00A0Zoe\u0301\u200B ;a\u202Fb\n".getBytes(UTF_8));
        assertEquals(List.of("Prénom", "B"), table.headings());
        assertEquals(List.of(new Row(2, List.of("Zoé", "a b"))), table.rows());
    }

    @Test
    void trailing_empty_columns_go_and_repeated_headings_are_numbered() {
        TableReading reading = read("Nom;Nom;;B;;\n1;2;3;4;;\n5;6;7;8;;\n;;;;;\n".getBytes(UTF_8));
        assertEquals(
                List.of("Nom", "Nom (2)", "(3)", "B"),
                reading.table().orElseThrow().headings());
        assertEquals(2, reading.table().orElseThrow().rows().size());
        assertEquals(
                List.of(Place.of("t.csv", 1, 2)),
                reading.problems().stream().map(Problem::place).toList());
    }

    @Test
    void a_row_longer_than_the_header_is_told_with_its_line() {
        TableReading reading = read("name,email\nDoe, John,j@x.org\nRoe,r@x.org\n".getBytes(UTF_8));
        assertEquals(List.of("TABLE_TOO_MANY_CELLS t.csv:2"), told(reading));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|TABLE_EMPTY t.csv",
                "' \n\n\n'|TABLE_EMPTY t.csv",
                "'a;b\n'|TABLE_HEADER_ONLY t.csv:1",
                "'PK\u0003\u0004 etc'|TABLE_ZIP t.csv",
                "'%PDF-1.7'|TABLE_PDF t.csv",
                "'a;b\n1;2\n3;\"4\n5;6\n'|TABLE_OPEN_QUOTE t.csv:3"
            })
    void a_file_that_is_no_table_is_refused_with_its_reason(String text, String expected) {
        assertEquals(List.of(expected), told(read(text.getBytes(UTF_8))));
    }

    @Test
    void null_bytes_are_no_text() {
        assertEquals(List.of("TABLE_BINARY t.csv"), told(read(new byte[] {'a', ';', 'b', '\n', '1', ';', 0})));
        assertEquals(List.of("TABLE_BINARY t.csv"), told(read("a;b".getBytes(UTF_16LE))));
    }

    @Test
    void a_name_that_lies_is_told() {
        assertEquals(
                List.of("TABLE_NOT_A_WORKBOOK t.xlsx"),
                told(TableReader.read("t.xlsx", "a;b\n1;2".getBytes(UTF_8), TableLimits.DEFAULT, TableOptions.GUESS)));
    }

    @Test
    void every_limit_refuses_with_its_place() {
        TableLimits tight = new TableLimits(60, 2, 3, 5, TableLimits.DEFAULT.workbook());
        assertEquals(
                List.of("TABLE_TOO_LARGE t.csv"), told(read("a;b\n".repeat(20).getBytes(UTF_8), tight)));
        assertEquals(List.of("TABLE_TOO_MANY_ROWS t.csv:4"), told(read("a\n1\n2\n3\n".getBytes(UTF_8), tight)));
        assertEquals(List.of("TABLE_TOO_MANY_COLUMNS t.csv:2"), told(read("a;b\n1;2;3;4\n".getBytes(UTF_8), tight)));
        assertEquals(List.of("TABLE_CELL_TOO_LONG t.csv:2:2"), told(read("a;b\n1;123456\n".getBytes(UTF_8), tight)));
        assertEquals(List.of(), told(read("a;b\n1;12345\n2;2\n".getBytes(UTF_8), tight)));
    }

    @Test
    void a_character_set_or_delimiter_named_by_the_user_wins() {
        byte[] bytes = "a;b,c\n1;2,é\n".getBytes(UTF_8);
        TableOptions comma = new TableOptions(Optional.of(UTF_8), Optional.of(','), Optional.empty());
        assertEquals(
                List.of("a;b", "c"),
                TableReader.read("t.csv", bytes, TableLimits.DEFAULT, comma)
                        .table()
                        .orElseThrow()
                        .headings());
        TableOptions utf8 = new TableOptions(Optional.of(UTF_8), Optional.empty(), Optional.empty());
        byte[] latin = "é;b\n1;2".getBytes(ISO_8859_1);
        assertEquals(List.of("TABLE_CHARSET t.csv"), told(TableReader.read("t.csv", latin, TableLimits.DEFAULT, utf8)));
    }

    @Test
    void keys_ignore_case_accents_punctuation_and_ligatures() {
        assertEquals("avec qui souhaitez vous travailler", CellText.key(" Avec qui SOUHAITEZ‑vous travailler ?"));
        assertEquals(CellText.key("L'œuvre, né(e) le :"), CellText.key("l’OEUVRE ne e  le"));
    }

    @Test
    void no_damaged_file_throws() {
        SplittableRandom random = new SplittableRandom(20261009);
        byte[] bytes = PEOPLE.repeat(4).getBytes(Charset.forName("windows-1252"));
        int tables = 0;
        for (int attempt = 0; attempt < 1_000; attempt++) {
            byte[] damaged = damaged(bytes, random);
            TableReading reading = read(damaged);
            assertTrue(reading.table().isPresent() || !reading.problems().isEmpty());
            tables += reading.table().isPresent() ? 1 : 0;
        }
        assertTrue(tables > 100 && tables < 1_000, "both outcomes were tried: " + tables);
    }

    private static byte[] damaged(byte[] bytes, SplittableRandom random) {
        byte[] damaged = Arrays.copyOf(bytes, random.nextInt(1, bytes.length + 1));
        for (int edits = random.nextInt(6); edits > 0; edits--) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(damaged);
        if (random.nextInt(3) == 0) {
            out.writeBytes(damaged);
        }
        return out.toByteArray();
    }

    private static List<String> told(TableReading reading) {
        return reading.problems().stream().map(p -> p.code() + " " + p.place()).toList();
    }

    private static Table table(byte[] bytes) {
        return read(bytes).table().orElseThrow();
    }

    private static TableReading read(byte[] bytes) {
        return read(bytes, TableLimits.DEFAULT);
    }

    private static TableReading read(byte[] bytes, TableLimits limits) {
        return TableReader.read("t.csv", bytes, limits, TableOptions.GUESS);
    }
}
