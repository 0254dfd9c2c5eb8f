package org.palmares.api.event.closing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Mark;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.ScoreSheetDraft;

class FrozenMarksTest {
    @Test
    void marks_of_other_rounds_are_left_out_and_the_table_is_in_its_own_order() {
        List<ScoreSheetDraft> sheets = List.of(
                sheet("heats", "J2", "S1", "7.50"), sheet("final", "J1", "S1", "3"), sheet("heats", "J1", "S1", "10"));
        assertEquals("""
                submission;juror;criterion;mark
                S1;J1;use;10
                S1;J2;use;7.5
                """, FrozenMarks.of(sheets, Id.of("heats")).text());
    }

    @Test
    void table_reads_back_and_is_the_same_bytes_whatever_the_order_of_sheets() {
        Random random = new Random(5);
        for (int attempt = 0; attempt < 200; attempt++) {
            List<ScoreSheetDraft> sheets = new ArrayList<>();
            for (int at = 0; at < random.nextInt(12); at++) {
                String mark = BigDecimal.valueOf(random.nextInt(400) - 200, random.nextInt(3))
                        .toPlainString();
                sheets.add(sheet("heats", "J" + at % 3, "S" + at / 3, mark));
            }
            FrozenMarks frozen = FrozenMarks.of(sheets, Id.of("heats"));
            Collections.shuffle(sheets, random);
            assertEquals(frozen.text(), FrozenMarks.of(sheets, Id.of("heats")).text());
            assertEquals(Optional.of(frozen), FrozenMarks.read(frozen.text()));
        }
    }

    @Test
    void what_the_program_did_not_write_is_not_read() {
        for (String text : List.of(
                "",
                "a;b;c;d\n",
                "submission;juror;criterion;mark\nS1;J1;use\n",
                "submission;juror;criterion;mark\nS1;J1;use;4.0\n",
                "submission;juror;criterion;mark\nS1;J1;use;1e9\n",
                "submission;juror;criterion;mark\nS2;J1;use;4\nS1;J1;use;4\n")) {
            assertEquals(Optional.empty(), FrozenMarks.read(text), text);
        }
    }

    @Test
    void changes_name_what_was_and_what_is() {
        FrozenMarks before = FrozenMarks.of(
                List.of(
                        sheet("heats", "J1", "S1", "4"),
                        sheet("heats", "J1", "S2", "5"),
                        sheet("heats", "J2", "S1", "6")),
                Id.of("heats"));
        FrozenMarks after = FrozenMarks.of(
                List.of(
                        sheet("heats", "J1", "S1", "4.0"),
                        sheet("heats", "J1", "S2", "7"),
                        sheet("heats", "J2", "S2", "1")),
                Id.of("heats"));
        assertEquals(
                List.of("S1 J2 6 -", "S2 J1 5 7", "S2 J2 - 1"),
                before.changesTo(after).stream()
                        .map(change -> change.cell().submission() + " "
                                + change.cell().juror() + " " + told(change.before()) + " " + told(change.after()))
                        .toList());
        assertEquals(List.of(), before.changesTo(before));
    }

    private static String told(Optional<Mark> mark) {
        return mark.map(each -> each.value().toPlainString()).orElse("-");
    }

    private static ScoreSheetDraft sheet(String round, String juror, String submission, String mark) {
        return new ScoreSheetDraft(
                Id.of(round),
                Id.of(juror),
                Id.of(submission),
                List.of(new ScoreSheetDraft.Entry(Id.of("use"), Mark.of(mark), Place.of("score-sheets.csv", 2))));
    }
}
