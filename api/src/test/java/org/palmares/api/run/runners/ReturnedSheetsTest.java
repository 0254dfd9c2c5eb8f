package org.palmares.api.run.runners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.event.folder.EventFolder;
import org.palmares.api.event.folder.EventInput;
import org.palmares.api.event.folder.Loaded;
import org.palmares.api.run.SmallFolder;
import org.palmares.api.run.Worlds;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.SheetComment;

/** Score sheets that come back: three entries, criteria use and care, marks from 0 to 10. */
class ReturnedSheetsTest {
    private static final String NAMES = "round;juror;submission;title;mark_use;mark_care;for_team;note";

    @TempDir
    Path home;

    private Path folder;

    @BeforeEach
    void write() throws IOException {
        folder = Worlds.folder(home.resolve("event"), SmallFolder.FILES);
        Files.delete(folder.resolve("score-sheets.csv"));
    }

    @Test
    void marks_come_from_the_sheets_and_a_comma_is_a_point() throws IOException {
        sheet("sheets/heats-J1.csv", "heats;J1;S1;Boussole;8,0;7.0;;", "heats;J1;S2;Carnet;6;5;;");
        assertEquals(List.of("heats J1 S1 {care=7, use=8}", "heats J1 S2 {care=5, use=6}"), marks(ready()));
    }

    @Test
    void headings_in_any_language_stand_above_the_names() throws IOException {
        write("sheets/heats-J1.csv", "Tour;Jury;Code;Projet;Utilité;Soin;Équipe;Note", NAMES, "heats;J1;S1;x;8;7;;");
        assertEquals(List.of("heats J1 S1 {care=7, use=8}"), marks(ready()));
    }

    @Test
    void blank_cell_is_absent_and_named_by_file_line_and_column() throws IOException {
        sheet("sheets/heats-J1.csv", "heats;J1;S1;Boussole;8;;;");
        assertEquals(List.of("heats J1 S1 {use=8}"), marks(ready()));
        assertEquals(List.of("MARK_BLANK sheets/heats-J1.csv:2:6"), said(ready().notices()));
    }

    @Test
    void marks_off_the_scale_or_no_numbers_are_refused_where_they_stand() throws IOException {
        sheet("sheets/heats-J1.csv", "heats;J1;S1;Boussole;11;7;;", "heats;J1;S2;Carnet;two;5;;");
        assertEquals(
                List.of("MARK_OFF_SCALE sheets/heats-J1.csv:2:5", "CELL_UNREADABLE sheets/heats-J1.csv:3"),
                said(refused()));
    }

    @Test
    void marks_of_criteria_of_another_rubric_are_one_problem_for_a_file_and_round() throws IOException {
        Files.writeString(
                folder.resolve("event.yaml"),
                Worlds.YAML.replace(
                        "rounds:\n",
                        "  - id: own\n    label: {fr: Prix, en: Prize}\n    scale: {min: 0, max: 10, step: 1}\n"
                                + "    criteria: [{id: fit, label: {fr: Adéquation, en: Fit}, weight: 1},"
                                + " {id: reach, label: {fr: Portée, en: Reach}, weight: 1}]\nrounds:\n"));
        write(
                "sheets/heats-J1.csv",
                "round;juror;submission;title;mark_fit;mark_reach",
                "heats;J1;S1;Boussole;8;7",
                "heats;J1;S2;Carnet;6;",
                "heats;J1;S3;Relais;;5");
        write(
                "sheets/heats-J2.csv",
                "round;juror;submission;title;mark_use;mark_care;mark_fit",
                "heats;J2;S1;Boussole;8;7;",
                "heats;J2;S2;Carnet;8;7;4");
        assertEquals(
                List.of(
                        "sheets/heats-J1.csv:2:5: 4 marks of criteria that rubric grid of round heats does not have: fit,"
                                + " reach (lines 2 to 4; expected: use, care). Correct the round, or put each mark under"
                                + " its criterion.",
                        "sheets/heats-J2.csv:3:7: 1 mark of a criterion that rubric grid of round heats does not have: fit"
                                + " (line 3; expected: use, care). Correct the round, or put each mark under its"
                                + " criterion."),
                refused().stream().map(each -> each.in(Language.EN)).toList());
    }

    @Test
    void problem_of_a_returned_file_names_the_file_where_it_is() throws IOException {
        write("sheets/heats-J1.csv", "round;juror;submission;title;mark_usee", "heats;J1;S1;Boussole;8");
        write("sheets/heats-J2.xlsx", "no workbook");
        assertEquals(
                List.of(
                        "TABLE_UNKNOWN_COLUMN sheets/heats-J1.csv:1",
                        "MARK_BLANK sheets/heats-J1.csv:2",
                        "TABLE_NOT_A_WORKBOOK sheets/heats-J2.xlsx"),
                said(refused()));
    }

    @Test
    void second_typing_that_differs_is_asked_and_the_first_counts() throws IOException {
        sheet("sheets/heats-J1.csv", "heats;J1;S1;Boussole;8;7;;", "heats;J1;S2;Carnet;6;;;");
        sheet("sheets/second/heats-J1.csv", "heats;J1;S1;Boussole;8;9;;", "heats;J1;S2;Carnet;6;5;;");
        EventInput input = ready();
        assertEquals(List.of("heats J1 S1 {care=7, use=8}", "heats J1 S2 {use=6}"), marks(input));
        assertEquals(
                List.of(
                        "MARK_BLANK sheets/heats-J1.csv:3:6",
                        "MARK_KEYED_DIFFERENTLY sheets/second/heats-J1.csv:2:6",
                        "MARK_KEYED_DIFFERENTLY sheets/second/heats-J1.csv:3:6"),
                said(input.notices()));
    }

    @Test
    void second_typing_is_compared_with_marks_of_the_table_where_no_sheet_came_back() throws IOException {
        write(
                "score-sheets.csv",
                "round;juror;submission;criterion;mark;at",
                "heats;J1;S1;use;8;",
                "heats;J1;S1;care;7;",
                "heats;J2;S1;use;6;2026-05-05 19:00");
        sheet("sheets/heats-J2.csv", "heats;J2;S1;Boussole;5;7;;");
        sheet("sheets/second/heats-J1.csv", "heats;J1;S1;Boussole;8;9;;", "heats;J2;S1;Boussole;5;7;;");
        sheet("sheets/second/heats-J2.csv", "heats;J2;S1;Boussole;6;7;;");
        assertEquals(
                List.of(
                        "MARK_CHANGED score-sheets.csv:4",
                        "juror J1, submission S1, criterion care: first typing 7, second 9. The second does not count. Look at the"
                                + " paper sheet and correct one of them."),
                ready().notices().stream()
                        .map(each -> each.code().equals("MARK_KEYED_DIFFERENTLY")
                                ? each.message().en()
                                : each.code() + " " + each.place())
                        .toList());
    }

    @Test
    void table_of_marks_adds_repeats_and_corrects_with_an_hour() throws IOException {
        sheet("sheets/heats-J1.csv", "heats;J1;S1;Boussole;8;7;;");
        write(
                "score-sheets.csv",
                "round;juror;submission;criterion;mark;at",
                "heats;J1;S1;use;8;",
                "heats;J1;S1;care;6;2026-05-05 19:00",
                "heats;J2;S1;use;5;");
        EventInput input = ready();
        assertEquals(List.of("heats J1 S1 {care=6, use=8}", "heats J2 S1 {use=5}"), marks(input));
        assertEquals(List.of("MARK_CHANGED score-sheets.csv:3"), said(input.notices()));
    }

    @Test
    void another_mark_without_an_hour_is_an_error() throws IOException {
        sheet("sheets/heats-J1.csv", "heats;J1;S1;Boussole;8;7;;");
        write("score-sheets.csv", "round;juror;submission;criterion;mark;at", "heats;J1;S1;use;9;");
        Problem problem = refused().get(0);
        assertEquals(List.of("MARK_TWICE score-sheets.csv:2"), said(refused()));
        assertEquals(
                "juror J1, submission S1, criterion use already has a mark, sheets/heats-J1.csv:2:5. Correct one of the"
                        + " two, or give the line of score-sheets.csv its hour (at): it will replace the sheet.",
                problem.message().en());
    }

    @Test
    void mark_on_two_sheets_is_not_asked_for_an_hour_that_sheets_have_no_column_for() throws IOException {
        sheet("sheets/heats-J1.csv", "heats;J1;S1;Boussole;8;7;;", "heats;J1;S1;Boussole;9;7;;");
        Problem problem = refused().get(0);
        assertEquals(
                "juror J1, submission S1, criterion use already has a mark, on line 2. Keep one of the two.",
                problem.message().en());
    }

    @Test
    void copy_of_a_workbook_counts_once_and_is_named_once() throws IOException {
        String[] rows = {"heats;J1;S1;Boussole;8;7;bravo;", "heats;J1;S2;Carnet;6;5;;"};
        sheet("sheets/heats-J1.csv", rows);
        sheet("sheets/heats-J1 (1).csv", rows);
        EventInput input = ready();
        assertEquals(List.of("heats J1 S1 {care=7, use=8}", "heats J1 S2 {care=5, use=6}"), marks(input));
        assertEquals(1, input.marks().comments().size());
        assertEquals(
                List.of("sheets/heats-J1.csv:2: 2 lines as in sheets/heats-J1 (1).csv, counted once. Keep one of the"
                        + " two files."),
                input.notices().stream().map(each -> each.in(Language.EN)).toList());
        sheet("sheets/heats-J1 (1).csv", rows[0], rows[1].replace("6;5", "6;4"));
        assertEquals(
                List.of(
                        "SHEET_COPIED sheets/heats-J1.csv:2",
                        "MARK_TWICE sheets/heats-J1.csv:3:5",
                        "MARK_TWICE sheets/heats-J1.csv:3:6"),
                said(refused()));
    }

    @Test
    void mark_off_the_scale_is_said_with_the_comma_of_french() throws IOException {
        sheet("sheets/heats-J1.csv", "heats;J1;S1;Boussole;8,25;7;;");
        assertEquals(
                "la note 8,25 du membre du jury J1 pour S1, critère use, est hors barème (attendu : 0 – 10 par pas de"
                        + " 1). Vérifiez la grille papier et corrigez la cellule.",
                refused().get(0).message().fr());
    }

    @Test
    void incomplete_sheet_is_set_aside_by_its_row_and_not_by_a_mark_that_is_there() throws IOException {
        sheet("sheets/heats-J1.csv", "heats;J1;S1;Boussole;;7;;", "heats;J1;S2;Carnet;6;5;;");
        assertEquals(
                List.of("SHEET_INCOMPLETE sheets/heats-J1.csv:2"),
                said(new RankRunner()
                        .outcome(folder, Optional.empty(), Optional.empty()).result().problems().stream()
                                .filter(problem -> problem.code().startsWith("SHEET_"))
                                .toList()));
    }

    @Test
    void what_jurors_wrote_is_kept_in_its_two_fields() throws IOException {
        sheet("sheets/heats-J1.csv", "heats;J1;S1;Boussole;8;7;Clear pitch.;see budget", "heats;J1;S2;Carnet;6;5;;");
        assertEquals(
                List.of(new SheetComment(
                        Id.of("heats"),
                        Id.of("J1"),
                        Id.of("S1"),
                        "Clear pitch.",
                        "see budget",
                        Place.of("sheets/heats-J1.csv", 2))),
                ready().marks().comments());
    }

    @Test
    void unknown_juror_is_named_in_the_cell() throws IOException {
        sheet("sheets/heats-J9.csv", "heats;J9;S1;Boussole;8;7;;");
        assertEquals(List.of("EVENT_UNDECLARED sheets/heats-J9.csv:2:2"), said(refused()));
    }

    private void sheet(String name, String... rows) throws IOException {
        write(name, NAMES, String.join("\n", rows));
    }

    private void write(String name, String... lines) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", lines) + "\n");
    }

    private EventInput ready() {
        return assertInstanceOf(Loaded.Ready.class, EventFolder.load(folder)).input();
    }

    private List<Problem> refused() {
        return assertInstanceOf(Loaded.Refused.class, EventFolder.load(folder)).problems();
    }

    private static List<String> marks(EventInput input) {
        return input.marks().sheets().stream()
                .map(sheet -> {
                    TreeMap<String, String> marks = new TreeMap<>();
                    sheet.entries()
                            .forEach(entry -> marks.put(
                                    entry.criterion().value(),
                                    entry.mark().value().toPlainString()));
                    return sheet.round() + " " + sheet.juror() + " " + sheet.submission() + " " + marks;
                })
                .toList();
    }

    private static List<String> said(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.place().file().contains("sheets"))
                .map(problem -> problem.code() + " " + problem.place())
                .toList();
    }
}
