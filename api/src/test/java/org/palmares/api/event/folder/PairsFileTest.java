package org.palmares.api.event.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.palmares.api.event.table.Table;
import org.palmares.api.event.table.TableOptions;
import org.palmares.api.event.table.TableReader;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Problem;

class PairsFileTest {
    private final Findings findings = new Findings();

    @Test
    void list_of_pairs_takes_comma_and_point_and_keeps_each_pair_once() {
        assertEquals(
                List.of("P1 P2 3500000 2", "P1 P3 -250000 3", "P2 P3 1200 5"),
                read("a;b;affinity", "P2;P1;3,5", "P1;P3;-0.25", "P1;P2;3.50", "P3;P2;1,2E-3", "P4;P5;0"));
        assertEquals(List.of(), problems());
    }

    @Test
    void square_table_gives_the_same_pairs_on_either_side_of_the_diagonal() {
        List<String> expected = List.of("P1 P2 500000 2", "P1 P3 1000000 2");
        assertEquals(expected, read("id;P1;P2;P3", "P1;1;0,5;1", "P2;0,5;1;", "P3;;0;1"));
        assertEquals(List.of("P1 P2 500000 3", "P1 P3 1000000 4"), read(";P1;P2;P3", "P1;;;", "P2;0.5;;", "P3;1;;"));
        assertEquals(List.of(), problems());
    }

    @Test
    void rows_of_a_square_may_come_in_another_order() {
        assertEquals(List.of("P1 P2 7000000 2"), read("id;P1;P2", "P2;7;0", "P1;0;7"));
        assertEquals(List.of(), problems());
    }

    @Test
    void pair_with_two_numbers_names_both_lines() {
        read("a;b;affinity", "P1;P2;1", "P3;P4;1", "P2;P1;2");
        assertEquals(
                List.of("pairs.csv:4: the pair P2, P1 has another affinity on line 2. Keep one of the two numbers."),
                said());
    }

    @Test
    void person_with_themselves_and_cells_that_are_none_are_said_with_their_lines() {
        read("a;b;affinity", "P1;P1;1", "é è;P2;1", "P1;P2;beaucoup", "P1;P2;1000000");
        assertEquals(
                List.of(
                        "pairs.csv:2: the pair names \"P1\" twice. Name two people, or remove the line.",
                        "pairs.csv:3: column \"a\": found \"é è\", expected: the id of a participant. Correct the cell.",
                        "pairs.csv:4: column \"affinity\": found \"beaucoup\", expected: a number from -100000 to"
                                + " 100000, such as 3.5 or 3,5. Correct the cell.",
                        "pairs.csv:5: column \"affinity\": found \"1000000\", expected: a number from -100000 to"
                                + " 100000, such as 3.5 or 3,5. Correct the cell."),
                said());
    }

    @Test
    void table_of_neither_form_says_what_is_expected() {
        read("who;with;how", "P1;P2;1");
        assertEquals(List.of(code(1, "PAIRS_FORM")), problems());
        String said = findings.inOrder().get(0).message().fr();
        assertTrue(said.contains("a, b et affinity") && said.contains("tableau carré"), said);
    }

    @Test
    void square_without_a_line_names_whom_it_lacks() {
        read("id;P1;P2", "P1;0;1");
        assertTrue(said().get(0).contains("(P2 : without a line)"), said()::toString);
    }

    @Test
    void file_of_garbage_is_not_complained_of_without_end() {
        String[] lines = IntStream.range(0, 500).mapToObj(at -> "?;!;" + at).toArray(String[]::new);
        String[] all = new String[501];
        all[0] = "a;b;affinity";
        System.arraycopy(lines, 0, all, 1, 500);
        assertEquals(List.of(), read(all));
        assertEquals(20, findings.inOrder().size());
    }

    @Test
    void every_pair_of_a_thousand_people_is_read() {
        String heading = "id;" + ids(1000);
        String[] rows = new String[1001];
        rows[0] = heading;
        for (int row = 0; row < 1000; row++) {
            rows[row + 1] = "P" + row + ";" + "1,25;".repeat(1000).substring(0, 4999);
        }
        assertEquals(499_500, read(rows).size());
        assertEquals(List.of(), problems());
    }

    @Test
    void no_content_is_ever_thrown_at() {
        Random random = new Random(7);
        String signs = "aAbB;,\n\"0123-.e é\u0000=";
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "a;b;affinity\n" : "");
            for (int at = 0; at < 60; at++) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            TableReader.read("pairs.csv", text.toString().getBytes(UTF_8), PairsFile.LIMITS, TableOptions.GUESS)
                    .table()
                    .ifPresent(table -> PairsFile.read(table, findings));
        }
        findings.inOrder().forEach(problem -> assertEquals(Problem.Severity.ERROR, problem.severity()));
    }

    private static String ids(int people) {
        return IntStream.range(0, people).mapToObj(at -> "P" + at).collect(Collectors.joining(";"));
    }

    /** {@code one other millionths line}. */
    private List<String> read(String... lines) {
        byte[] bytes = String.join("\n", lines).getBytes(UTF_8);
        Table table = TableReader.read("pairs.csv", bytes, PairsFile.LIMITS, TableOptions.GUESS)
                .table()
                .orElseThrow();
        return PairsFile.read(table, findings).stream()
                .map(pair -> pair.one() + " " + pair.other() + " " + pair.millionths() + " "
                        + pair.place().line().orElseThrow())
                .toList();
    }

    private List<String> problems() {
        return findings.inOrder().stream()
                .map(problem -> code(problem.place().line().orElse(0), problem.code()))
                .toList();
    }

    private List<String> said() {
        return findings.inOrder().stream()
                .map(problem -> problem.in(Language.EN))
                .toList();
    }

    private static String code(int line, String code) {
        return line + " " + code;
    }
}
