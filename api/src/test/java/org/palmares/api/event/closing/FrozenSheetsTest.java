package org.palmares.api.event.closing;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import org.palmares.engine.domain.SheetComment;

class FrozenSheetsTest {
    private static final Place PLACE = Place.of("sheets/J1.csv", 2);
    private static final List<ScoreSheetDraft> MARKS = List.of(new ScoreSheetDraft(
            Id.of("heats"),
            Id.of("J1"),
            Id.of("S1"),
            List.of(new ScoreSheetDraft.Entry(Id.of("use"), Mark.of("4"), PLACE))));

    @Test
    void words_stand_below_the_marks_and_those_of_other_rounds_are_left_out() {
        List<SheetComment> comments = List.of(
                comment("heats", "J2", "S1", "", "asked twice"),
                comment("final", "J1", "S1", "other round", ""),
                comment("heats", "J1", "S1", "Clear;\nshort", ""));
        assertEquals("""
                submission;juror;criterion;mark
                S1;J1;use;4
                submission;juror;field;words
                S1;J1;for_team;Clear;\\nshort
                S1;J2;note;asked twice
                """, FrozenSheets.of(MARKS, comments, Id.of("heats")).text());
    }

    @Test
    void sheets_read_back_whatever_the_words_and_are_the_same_bytes_whatever_the_order() {
        Random random = new Random(7);
        List<String> signs = List.of("a", ";", "\\", "n", "\n", "\r", "\"", "é", "submission;juror;field;words\n");
        for (int attempt = 0; attempt < 500; attempt++) {
            List<SheetComment> comments = new ArrayList<>();
            for (int at = 0; at < random.nextInt(6); at++) {
                comments.add(
                        comment("heats", "J" + random.nextInt(2), "S1", words(signs, random), words(signs, random)));
            }
            FrozenSheets frozen = FrozenSheets.of(MARKS, comments, Id.of("heats"));
            Collections.shuffle(comments, random);
            assertEquals(
                    frozen.text(),
                    FrozenSheets.of(MARKS, comments, Id.of("heats")).text());
            assertEquals(Optional.of(frozen), FrozenSheets.read(frozen.text()));
        }
    }

    @Test
    void marks_frozen_alone_read_back_and_know_of_no_change_of_words() {
        String alone = "submission;juror;criterion;mark\nS1;J1;use;4\n";
        FrozenSheets before = FrozenSheets.read(alone).orElseThrow();
        assertEquals(alone, before.text());
        FrozenSheets now = FrozenSheets.of(MARKS, List.of(comment("heats", "J1", "S1", "new", "")), Id.of("heats"));
        assertEquals(List.of(), before.commentChangesTo(now));
    }

    @Test
    void what_the_program_did_not_write_is_not_read() {
        String marks = "submission;juror;criterion;mark\nS1;J1;use;4\nsubmission;juror;field;words\n";
        for (String row : List.of(
                "S1;J1;for_team\n", "S1;J1;other;a\n", "S 1;J1;note;a\n", "S1;J1;note;a\\b\n", "S1;J1;note;a")) {
            assertEquals(Optional.empty(), FrozenSheets.read(marks + row), row);
        }
    }

    private static String words(List<String> signs, Random random) {
        StringBuilder words = new StringBuilder();
        for (int at = 0; at < random.nextInt(5); at++) {
            words.append(signs.get(random.nextInt(signs.size())));
        }
        return words.toString();
    }

    private static SheetComment comment(String round, String juror, String submission, String forTeam, String note) {
        return new SheetComment(Id.of(round), Id.of(juror), Id.of(submission), forTeam, note, PLACE);
    }
}
