package org.palmares.api.run.jury;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.run.RunOrder;
import org.palmares.api.run.RunResult;
import org.palmares.api.run.Worlds;
import org.palmares.api.run.runners.FolderRunner;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Problem;

/** Four entries in two rooms before two of four jurors each, ten minutes a turn from 8:00; J5 is a substitute. */
class AnnouncedRoundTest {
    private static final String ANNOUNCE =
            " Tell it, then replace this file by the timetable.csv that palmares timetable gives.";

    private static final String YAML = Worlds.YAML.replace(
            "jurors-per-submission: all, quorum: 1, tie-break",
            "jurors-per-submission: 2, timetable: {talk: PT5M, questions: PT3M, changeover: PT2M, rooms: 2,"
                    + " bridge-jurors: 1, breaks: [{at: 2026-05-05 08:10, lasts: PT10M}]}, quorum: 1, tie-break");

    private static final String ONE_ROOM = YAML.replace("rooms: 2, bridge-jurors: 1, ", "");

    private static final String JURORS = Worlds.lines(
            "id,given_name,family_name,seat,declared_on,present",
            "J1,Ada,Lenoir,president,2026-04-01,yes",
            "J2,Bo,Roux,member,2026-04-01,yes",
            "J3,Cy,Blanc,member,2026-04-01,yes",
            "J4,Di,Vert,member,2026-04-01,yes",
            "J5,Ed,Gris,substitute,2026-04-01,yes");

    private static final String ENTRIES = Worlds.lines(
            "id,title,topic,team,submitted_at",
            "S1,One,T1,E1,2026-05-03 10:00",
            "S2,Two,T2,E2,2026-05-03 10:00",
            "S3,Three,T3,E3,2026-05-03 10:00",
            "S4,Four,T1,E4,2026-05-03 10:00");

    private static final String FIFTH = "S5,Five,T2,E5,2026-05-03 10:00\n";

    /** S1 holds identifying data and is set apart. */
    private static final String WITHOUT_FIRST = ENTRIES.replace("\n", ",OPEN\n")
            .replaceFirst(",OPEN\n", ",healthDataLevel\n")
            .replaceFirst(",OPEN\n", ",IDENTIFYING\n");

    /** In the order of the alphabet, which no lot drew. */
    private static final String ANNOUNCED = Worlds.lines(
            "round;kind;start;end;room;submission;jurors",
            "heats;passage;2026-05-05 08:00;2026-05-05 08:08;1;S1;J1|J2",
            "heats;passage;2026-05-05 08:00;2026-05-05 08:08;2;S2;J3|J4",
            "heats;pause;2026-05-05 08:10;2026-05-05 08:20;;;",
            "heats;passage;2026-05-05 08:20;2026-05-05 08:28;1;S3;J1|J4",
            "heats;passage;2026-05-05 08:20;2026-05-05 08:28;2;S4;J2|J3",
            "heats;délibération;2026-05-05 17:45;2026-05-05 18:00;;;");

    @TempDir
    private Path home;

    @Test
    void what_a_run_wrote_gives_the_same_files_once_it_is_in_the_folder() {
        for (String yaml : List.of(YAML, ONE_ROOM)) {
            RunResult drawn = run(yaml);
            RunResult held = run(yaml, "timetable.csv", text(drawn, "timetable.csv"));
            assertEquals(files(drawn), files(held));
            assertEquals(List.of(), told(held));
        }
    }

    @Test
    void what_was_announced_is_held_to_and_says_who_judges_what() {
        RunResult held = run(YAML, "timetable.csv", ANNOUNCED);
        assertEquals(
                List.of("08:00 1 S1 J1|J2", "08:00 2 S2 J3|J4", "08:20 1 S3 J1|J4", "08:20 2 S4 J2|J3"), pitches(held));
        assertEquals(List.of("S1 J1", "S1 J2", "S2 J3", "S2 J4", "S3 J1", "S3 J4", "S4 J2", "S4 J3"), readings(held));
        assertEquals(List.of(), told(held));
    }

    @Test
    void a_draw_that_outlasts_its_phase_can_be_put_back_and_is_asked_about_again() {
        String yaml = YAML.replace("closes: 2026-05-05 18:00", "closes: 2026-05-05 08:19");
        RunResult drawn = run(yaml);
        RunResult held = run(yaml, "timetable.csv", text(drawn, "timetable.csv"));
        assertEquals(List.of("08:00 1", "08:00 2", "08:20 1", "08:20 2"), slots(held));
        assertEquals(pitches(drawn), pitches(held));
        assertEquals(asked(drawn), asked(held));
        assertTrue(asked(held).contains("TIMETABLE_TOO_SHORT"), asked(held).toString());
    }

    private List<String> slots(RunResult result) {
        return pitches(result).stream()
                .map(pitch -> pitch.replaceFirst(" S.*", ""))
                .toList();
    }

    private static List<String> asked(RunResult result) {
        return result.problems().stream()
                .filter(problem -> problem.code().startsWith("TIMETABLE_"))
                .map(Problem::code)
                .toList();
    }

    @Test
    void hours_stay_as_announced_whatever_the_event_file_says_by_now() {
        RunResult held = run(
                YAML.replace("talk: PT5M", "talk: PT9M").replace("08:10, lasts", "08:30, lasts"),
                "timetable.csv",
                ANNOUNCED);
        assertEquals(pitches(run(YAML, "timetable.csv", ANNOUNCED)), pitches(held));
        assertEquals(
                List.of("08:10 08:20"),
                lines(held, "timetable.csv")
                        .filter(cells -> cells[1].equals("pause"))
                        .map(cells -> cells[2].substring(11, 16) + " " + cells[3].substring(11, 16))
                        .toList());
    }

    @Test
    void an_entry_that_is_out_leaves_its_slot_free_until_somebody_new_takes_it() {
        RunResult less = run(YAML, "timetable.csv", ANNOUNCED, "submissions.csv", WITHOUT_FIRST);
        assertEquals(List.of("08:00 2 S2 J3|J4", "08:20 1 S3 J1|J4", "08:20 2 S4 J2|J3"), pitches(less));
        String gone =
                "timetable.csv:2 TIMETABLE_PITCH_GONE Heats: no longer held: One (S1), announced for 08:00, room 1."
                        + ANNOUNCE;
        assertEquals(List.of(gone), told(less));
        RunResult other = run(YAML, "timetable.csv", ANNOUNCED, "submissions.csv", WITHOUT_FIRST + FIFTH);
        assertEquals("08:00 1 S5 J1|J2", pitches(other).get(0));
        assertEquals(
                List.of(
                        gone,
                        "timetable.csv TIMETABLE_PITCH_ADDED Heats: new: Five (S5) pitches at 08:00, room 1. Tell the"
                                + " team."),
                told(other));
    }

    @Test
    void a_slot_before_nobody_is_left_for_one_before_a_jury() {
        RunResult less = run(YAML, "timetable.csv", ANNOUNCED, "submissions.csv", WITHOUT_FIRST);
        RunResult more =
                run(YAML, "timetable.csv", text(less, "timetable.csv"), "submissions.csv", WITHOUT_FIRST + FIFTH);
        // By now nobody is announced for room 1 before the break.
        assertEquals("08:30 1 S5 J1|J4", pitches(more).get(3));
    }

    @Test
    void a_new_entry_comes_after_the_last_pitch_and_moves_nobody() {
        RunResult more = run(YAML, "timetable.csv", ANNOUNCED, "submissions.csv", ENTRIES + FIFTH);
        assertEquals(
                List.of(
                        "08:00 1 S1 J1|J2",
                        "08:00 2 S2 J3|J4",
                        "08:20 1 S3 J1|J4",
                        "08:20 2 S4 J2|J3",
                        "08:30 1 S5 J1|J4"),
                pitches(more));
        assertEquals(
                List.of("timetable.csv TIMETABLE_PITCH_ADDED Séries : nouveau : Five (S5) passe à 8 h 30, salle 1."
                        + " Prévenez l'équipe."),
                told(more, true));
        assertEquals(
                List.of(),
                told(run(YAML, "timetable.csv", text(more, "timetable.csv"), "submissions.csv", ENTRIES + FIFTH)));
    }

    @Test
    void a_new_entry_without_a_slot_is_asked_about_and_read_by_nobody() {
        String full = YAML.replace("closes: 2026-05-05 18:00", "closes: 2026-05-05 08:45");
        RunResult more = run(full, "timetable.csv", announcedUntil("08:45"), "submissions.csv", ENTRIES + FIFTH);
        assertEquals(4, pitches(more).size());
        assertEquals(
                List.of(
                        "timetable.csv TIMETABLE_NO_SLOT Heats: no slot for Five (S5): phase \"Judging\" (08:00 – 08:45)"
                                + " has no free one left. Close it later, give this submission a line in timetable.csv, or"
                                + " take that file out of the folder to draw the whole order anew."),
                told(more));
        assertEquals(
                List.of(),
                readings(more).stream().filter(each -> each.startsWith("S5")).toList());
    }

    @Test
    void a_substitute_takes_the_seat_and_each_juror_is_told_of_once() {
        RunResult now = run(
                YAML,
                "timetable.csv",
                ANNOUNCED,
                "replacements.csv",
                Worlds.lines("juror,replaced_by,reason", "J2,J5,ill"));
        assertEquals(
                List.of("08:00 1 S1 J1|J5", "08:00 2 S2 J3|J4", "08:20 1 S3 J1|J4", "08:20 2 S4 J3|J5"), pitches(now));
        assertEquals(
                List.of(
                        "timetable.csv TIMETABLE_PANEL_CHANGED Heats: Bo Roux (J2) no longer sits before One (S1) and"
                                + " Four (S4)." + ANNOUNCE,
                        "timetable.csv TIMETABLE_PANEL_CHANGED Heats: Ed Gris (J5) now sits before One (S1) and Four"
                                + " (S4)." + ANNOUNCE),
                told(now));
    }

    @Test
    void a_replaced_juror_keeps_the_pitches_signed_or_held_before_and_the_substitute_is_told_the_others_alone() {
        String signed =
                Worlds.lines("round,juror,submission,criterion,mark", "heats,J2,S1,use,5", "heats,J2,S1,care,6");
        RunResult bySheet = run(
                YAML,
                "timetable.csv",
                ANNOUNCED,
                "score-sheets.csv",
                signed,
                "replacements.csv",
                Worlds.lines("juror,replaced_by,reason", "J2,J5,ill"));
        RunResult byHour = run(
                YAML,
                "timetable.csv",
                ANNOUNCED,
                "replacements.csv",
                Worlds.lines("juror,replaced_by,at,reason", "J2,J5,2026-05-05 08:15,ill"));
        for (RunResult now : List.of(bySheet, byHour)) {
            assertEquals(
                    List.of("08:00 1 S1 J1|J2", "08:00 2 S2 J3|J4", "08:20 1 S3 J1|J4", "08:20 2 S4 J3|J5"),
                    pitches(now));
            assertEquals(
                    List.of(
                            "timetable.csv TIMETABLE_PANEL_CHANGED Heats: Bo Roux (J2) no longer sits before Four (S4)."
                                    + ANNOUNCE,
                            "timetable.csv TIMETABLE_PANEL_CHANGED Heats: Ed Gris (J5) now sits before Four (S4)."
                                    + ANNOUNCE),
                    told(now));
        }
        RunResult after = run(
                YAML,
                "timetable.csv",
                text(bySheet, "timetable.csv"),
                "score-sheets.csv",
                signed,
                "replacements.csv",
                Worlds.lines("juror,replaced_by,reason", "J2,J5,ill"));
        assertEquals(pitches(bySheet), pitches(after));
        assertEquals(List.of(), told(after));
        assertEquals(
                List.of("S1 J2", "S4 J5"),
                lines(bySheet, "assignment.csv")
                        .filter(cells -> cells[0].equals("heats") && cells[5].equals("juge"))
                        .map(cells -> cells[1] + " " + cells[3])
                        .filter(each -> each.endsWith("J2") || each.endsWith("J5"))
                        .toList());
        assertEquals(
                List.of("J2 remplacement par J5"),
                lines(bySheet, "assignment.csv")
                        .filter(cells -> cells[0].equals("heats") && cells[5].equals("ne siège pas"))
                        .map(cells -> cells[3] + " " + cells[6])
                        .toList());
    }

    @Test
    void where_no_juror_was_announced_the_rooms_are_drawn_and_the_pitches_stay() {
        RunResult held = run(YAML, "timetable.csv", ANNOUNCED.replaceAll("J[0-9]\\|J[0-9]", ""));
        assertEquals(List.of(), told(held));
        List<String> pitches = pitches(held);
        assertEquals(
                List.of("08:00 1 S1", "08:00 2 S2", "08:20 1 S3", "08:20 2 S4"),
                pitches.stream().map(each -> each.substring(0, 10)).toList());
        assertEquals(8, readings(held).size());
    }

    @Test
    void a_further_juror_has_no_room_until_somebody_gives_one() {
        String three = ANNOUNCED.replace("J1|J2", "J1").replace("J2|J3", "J3");
        RunResult now = run(YAML, "timetable.csv", three);
        assertEquals(
                List.of("timetable.csv TIMETABLE_JUROR_WITHOUT_ROOM Heats: Bo Roux (J2) has no room in what was"
                        + " announced. To give one, add J2 to column \"jurors\" of that room's pitches in"
                        + " timetable.csv."),
                told(now));
    }

    @Test
    void a_juror_who_has_to_step_aside_makes_pitches_change_places_and_each_is_told() {
        RunResult now = run(
                YAML.replace("jurors-per-submission: 2", "jurors-per-submission: 1")
                        .replace("bridge-jurors: 1, ", ""),
                "jurors.csv",
                Worlds.lines(
                        "id,given_name,family_name,seat,declared_on,links",
                        "J1,Ada,Lenoir,president,2026-04-01,supervisor:submission:S1",
                        "J2,Bo,Roux,member,2026-04-01,"),
                "timetable.csv",
                ANNOUNCED.replaceAll("J1\\|J[24]", "J1").replaceAll("J[23]\\|J[34]", "J2"));
        assertEquals(
                List.of("TIMETABLE_PITCH_MOVED", "TIMETABLE_PITCH_MOVED"),
                told(now).stream().map(each -> each.split(" ")[1]).toList());
        assertEquals(
                "timetable.csv:2 TIMETABLE_PITCH_MOVED Heats: One (S1) pitches at 08:00, room 2, instead of 08:00, room"
                        + " 1. Tell the team.",
                told(now).stream()
                        .filter(each -> each.contains("(S1)"))
                        .findFirst()
                        .orElse(""));
    }

    @Test
    void a_deliberation_that_moved_with_the_phase_is_told() {
        RunResult now =
                run(YAML.replace("closes: 2026-05-05 18:00", "closes: 2026-05-05 17:00"), "timetable.csv", ANNOUNCED);
        assertEquals(
                List.of("timetable.csv:7 TIMETABLE_DELIBERATION_MOVED Heats: deliberation announced for 17:45 – 18:00,"
                        + " now 16:45 – 17:00, as event.yaml says."),
                told(now));
    }

    @Test
    void a_round_of_which_nothing_announced_is_left_is_drawn_anew_and_said() {
        String alone = ANNOUNCED
                .lines()
                .filter(line -> !line.matches(".*;S[234];.*"))
                .reduce("", (all, line) -> all + line + "\n");
        RunResult now = run(YAML, "timetable.csv", alone, "submissions.csv", WITHOUT_FIRST);
        assertEquals(3, pitches(now).size());
        assertEquals(
                List.of("timetable.csv:2 TIMETABLE_NOT_HELD none of the submissions announced of round \"heats\" is"
                        + " pitched any more: the order is drawn anew. Announce it, and put the new timetable.csv into"
                        + " the folder."),
                told(now));
    }

    @Test
    void lines_that_cannot_be_held_are_named_with_their_place() {
        assertEquals(
                List.of(
                        "timetable.csv:2 EVENT_UNDECLARED",
                        "timetable.csv:3 TIMETABLE_ROOM_UNKNOWN",
                        "timetable.csv:5 TIMETABLE_OVERLAP",
                        "timetable.csv:6 TIMETABLE_OUTSIDE",
                        "timetable.csv:7 EVENT_UNDECLARED"),
                refused(ANNOUNCED
                        .replace("1;S1", "1;S9")
                        .replace("2;S2", "3;S2")
                        .replace("08:20;2026-05-05 08:28;1", "08:15;2026-05-05 08:23;1")
                        .replace("08:20;2026-05-05 08:28;2", "07:20;2026-05-05 07:28;2")
                        .replace("heats;délibération", "semi;délibération")));
        assertEquals(
                List.of("timetable.csv:5 TIMETABLE_OVERLAP", "timetable.csv:5 TIMETABLE_JUROR_TWICE"),
                refused(ANNOUNCED.replace("08:20;2026-05-05 08:28;1", "08:04;2026-05-05 08:09;1")));
        assertEquals(List.of("timetable.csv:3 EVENT_TWICE"), refused(ANNOUNCED.replace("2;S2", "2;S1")));
    }

    @Test
    void jurors_whom_nobody_knows_or_who_are_in_two_rooms_at_one_hour_are_named_with_their_line() {
        assertEquals(List.of("timetable.csv:3 EVENT_UNDECLARED"), refused(ANNOUNCED.replace("S2;J3|J4", "S2;J3|J44")));
        assertEquals(
                List.of("timetable.csv:3 TIMETABLE_JUROR_TWICE"), refused(ANNOUNCED.replace("S2;J3|J4", "S2;J1|J4")));
        assertEquals(
                "timetable.csv:3: J1 is in room 2 and, on line 2, in room 1 at the same hour. A juror sits in one room at"
                        + " a time: correct \"jurors\" of one of these lines.",
                run(YAML, "timetable.csv", ANNOUNCED.replace("S2;J3|J4", "S2;J1|J4"))
                        .problems()
                        .get(0)
                        .in(Language.EN));
    }

    @Test
    void cell_of_jurors_that_holds_no_ids_is_refused() {
        assertEquals(List.of("timetable.csv:3 CELL_UNREADABLE"), refused(ANNOUNCED.replace("S2;J3|J4", "S2;J3, J4")));
    }

    private List<String> refused(String timetable) {
        RunResult refused = run(YAML, "timetable.csv", timetable);
        assertEquals(RunResult.Status.BAD_INPUT, refused.status());
        return Problem.Severity.ERROR.among(refused.problems()).stream()
                .map(problem -> problem.place() + " " + problem.code())
                .toList();
    }

    private static String announcedUntil(String closes) {
        return ANNOUNCED.replace("17:45;2026-05-05 18:00", "08:30;2026-05-05 " + closes);
    }

    private RunResult run(String yaml, String... more) {
        Path folder = home.resolve(String.valueOf(home.toFile().list().length));
        folder.toFile().mkdir();
        Worlds.folder(folder, "event.yaml", yaml, "jurors.csv", JURORS, "submissions.csv", ENTRIES);
        return new FolderRunner().run(Worlds.folder(folder, more), RunOrder.DEFAULT, step -> {}, () -> false);
    }

    private static String text(RunResult result, String name) {
        return new String(result.outputs().get(name).toArray(), UTF_8);
    }

    /** Without the hash of the folder, in which one file more stands. */
    private static SortedMap<String, String> files(RunResult result) {
        SortedMap<String, String> files = new TreeMap<>();
        result.outputs().forEach((name, bytes) -> files.put(name, bytes.text().replaceAll("[0-9a-f]{12,64}", "#")));
        return files;
    }

    private static List<String> pitches(RunResult result) {
        return lines(result, "timetable.csv")
                .filter(cells -> cells[1].equals("passage"))
                .map(cells -> cells[2].substring(11, 16) + " " + cells[4] + " " + cells[5] + " " + cells[8])
                .toList();
    }

    private static List<String> readings(RunResult result) {
        return lines(result, "assignment.csv")
                .filter(cells -> cells[5].equals("juge"))
                .map(cells -> cells[1] + " " + cells[3])
                .sorted()
                .toList();
    }

    private static Stream<String[]> lines(RunResult result, String name) {
        return new ArrayList<>(text(result, name).lines().toList()).stream().map(line -> line.split(";", -1));
    }

    private static List<String> told(RunResult result) {
        return told(result, false);
    }

    private static List<String> told(RunResult result, boolean french) {
        return result.problems().stream()
                .filter(problem -> problem.place().file().equals("timetable.csv"))
                .map(problem -> problem.place() + " " + problem.code() + " "
                        + (french
                                ? problem.message().fr().replaceAll("\\h", " ")
                                : problem.message().en()))
                .toList();
    }
}
