package org.palmares.api.run.jury;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.run.RunOrder;
import org.palmares.api.run.RunResult;
import org.palmares.api.run.Worlds;
import org.palmares.api.run.runners.FolderRunner;

/** Eight entries in two rooms before three of six jurors each; J7 and J8 are substitutes. */
class ReplacedInRoomsTest {
    private static final String YAML = Worlds.YAML.replace(
            "jurors-per-submission: all, quorum: 1, tie-break",
            "jurors-per-submission: 3, timetable: {talk: PT5M, questions: PT3M, changeover: PT2M, rooms: 2},"
                    + " quorum: 1, tie-break");

    private static final String JURORS = Worlds.lines(
            "id,given_name,family_name,seat,declared_on,present",
            "J1,Ada,Lenoir,president,2026-04-01,yes",
            "J2,Bo,Roux,member,2026-04-01,yes",
            "J3,Cy,Blanc,member,2026-04-01,yes",
            "J4,Di,Vert,member,2026-04-01,yes",
            "J5,Ed,Gris,member,2026-04-01,yes",
            "J6,Fa,Brun,member,2026-04-01,yes",
            "J7,Gus,Bleu,substitute,2026-04-01,yes",
            "J8,Hal,Rose,substitute,2026-04-01,yes");

    private static final String ENTRIES = Worlds.lines(
            "id,title,topic,team,submitted_at",
            "S1,One,T1,E1,2026-05-03 10:00",
            "S2,Two,T2,E2,2026-05-03 10:00",
            "S3,Three,T3,E3,2026-05-03 10:00",
            "S4,Four,T1,E4,2026-05-03 10:00",
            "S5,Five,T1,E5,2026-05-03 10:00",
            "S6,Six,T2,E6,2026-05-03 10:00",
            "S7,Seven,T3,E7,2026-05-03 10:00",
            "S8,Eight,T1,E8,2026-05-03 10:00");

    private static final String ANNOUNCED = announced("");

    private static final String AFTER_A_BREAK = announced("heats;pause;2026-05-05 13:40;2026-05-05 13:50;;;\n");

    private static final String ONE = "juror;replaced_by;at\nJ1;J7;2026-05-05 13:20\n";
    private static final String CHAIN = ONE + "J7;J8;2026-05-05 13:50\n";
    private static final String SHEET =
            Worlds.lines("round,juror,submission,criterion,mark", "heats,J7,S3,use,5", "heats,J7,S3,care,6");

    private static final List<String> HELD =
            List.of("13:00 S7 J1|J3|J5", "13:15 S2 J1|J3|J5", "13:30 S3 J3|J5|J7", "14:00 S4 J3|J5|J8");

    @TempDir
    private Path home;

    @Test
    void each_pitch_stays_with_whoever_of_a_chain_of_replacements_sits_at_its_hour() {
        for (String announced : List.of(ANNOUNCED, AFTER_A_BREAK)) {
            RunResult first = run("timetable.csv", announced, "replacements.csv", ONE);
            assertEquals("14:00 S4 J3|J5|J7", roomTwo(first).get(3));
            for (String plan : List.of(announced, text(first, "timetable.csv"))) {
                for (String sheets : List.of("", SHEET)) {
                    RunResult chain = run("timetable.csv", plan, "replacements.csv", CHAIN, "score-sheets.csv", sheets);
                    assertEquals(HELD, roomTwo(chain));
                    assertEquals(List.of(), codes(chain, "TIMETABLE_JURORS_ABSENT"));
                    assertEquals(List.of("J3", "J5", "J8"), judges(chain, "S4"));
                }
            }
        }
    }

    @Test
    void chain_told_once_is_told_no_more_when_its_timetable_is_announced() {
        RunResult chain = run("timetable.csv", ANNOUNCED, "replacements.csv", CHAIN);
        RunResult again = run("timetable.csv", text(chain, "timetable.csv"), "replacements.csv", CHAIN);
        assertEquals(roomTwo(chain), roomTwo(again));
        assertEquals(List.of(), codes(again, "TIMETABLE_"));
    }

    @Test
    void readings_published_for_a_chain_go_to_its_last_juror() {
        String plan = text(run("timetable.csv", ANNOUNCED), "assignment.csv");
        RunResult chain = run("timetable.csv", ANNOUNCED, "replacements.csv", CHAIN, "assignment.csv", plan);
        assertEquals(List.of("J3", "J5", "J8"), judges(chain, "S4"));
    }

    @Test
    void substitute_whom_no_replacement_names_is_called_neither_beside_one_who_is_nor_for_a_blank() {
        for (String by : List.of("J8", "")) {
            RunResult now = run("timetable.csv", ANNOUNCED, "replacements.csv", "juror;replaced_by\nJ1;" + by + "\n");
            assertEquals(
                    by.isEmpty() ? "14:00 S4 J3|J5" : "14:00 S4 J3|J5|J8",
                    roomTwo(now).get(3));
            assertEquals(List.of(), judged(now, "J7"));
        }
    }

    @Test
    void member_who_is_named_takes_the_seat_where_no_other_room_has_them() {
        String free = ANNOUNCED.replace("J2|", "");
        RunResult now =
                run("timetable.csv", free, "replacements.csv", "juror;replaced_by;at\nJ1;J2;2026-05-05 13:20\n");
        assertEquals(
                List.of("13:00 S7 J1|J3|J5", "13:15 S2 J1|J3|J5", "13:30 S3 J2|J3|J5", "14:00 S4 J2|J3|J5"),
                roomTwo(now));
        assertEquals(List.of(), codes(now, "TIMETABLE_REPLACEMENT_ELSEWHERE"));
    }

    @Test
    void member_who_is_named_and_sits_in_another_room_is_said_and_nobody_else_is_called() {
        RunResult now =
                run("timetable.csv", ANNOUNCED, "replacements.csv", "juror;replaced_by;at\nJ1;J2;2026-05-05 13:20\n");
        assertEquals(
                List.of("13:00 S7 J1|J3|J5", "13:15 S2 J1|J3|J5", "13:30 S3 J3|J5", "14:00 S4 J3|J5"), roomTwo(now));
        assertEquals(
                List.of("timetable.csv Heats: Bo Roux (J2) is named in the place of Ada Lenoir (J1) and sits in another"
                        + " room at the hour of Three (S3) and Four (S4): that seat is empty. Name somebody who is free in"
                        + " \"replaced_by\" of replacements.csv."),
                now.problems().stream()
                        .filter(problem -> problem.code().equals("TIMETABLE_REPLACEMENT_ELSEWHERE"))
                        .map(problem ->
                                problem.place() + " " + problem.message().en())
                        .toList());
    }

    @Test
    void sheet_of_a_substitute_waits_where_another_one_is_named_for_the_seat() {
        RunResult now =
                run("timetable.csv", ANNOUNCED, "replacements.csv", ONE, "score-sheets.csv", SHEET.replace("J7", "J8"));
        assertEquals(List.of("SHEET_OF_UNCALLED_SUBSTITUTE"), codes(now, "SHEET_"));
    }

    private static String announced(String pause) {
        return "round;kind;start;end;room;submission;jurors\n"
                + pitch("13:00", 1, "S1")
                + pitch("13:15", 1, "S5")
                + pitch("13:30", 1, "S6")
                + pause
                + pitch("14:00", 1, "S8")
                + pitch("13:00", 2, "S7")
                + pitch("13:15", 2, "S2")
                + pitch("13:30", 2, "S3")
                + pitch("14:00", 2, "S4");
    }

    private static String pitch(String at, int room, String entry) {
        return "heats;passage;2026-05-05 " + at + ";2026-05-05 " + at.substring(0, 4) + "8;" + room + ";" + entry + ";"
                + (room == 1 ? "J2|J4|J6" : "J1|J3|J5") + "\n";
    }

    private RunResult run(String... more) {
        Path folder = home.resolve(String.valueOf(home.toFile().list().length));
        folder.toFile().mkdir();
        Worlds.folder(folder, "event.yaml", YAML, "jurors.csv", JURORS, "submissions.csv", ENTRIES);
        for (int at = 0; at < more.length; at += 2) {
            if (!more[at + 1].isEmpty()) {
                Worlds.folder(folder, more[at], more[at + 1]);
            }
        }
        return new FolderRunner().run(folder, RunOrder.DEFAULT, step -> {}, () -> false);
    }

    private static String text(RunResult result, String name) {
        return new String(result.outputs().get(name).toArray(), UTF_8);
    }

    private static List<String> roomTwo(RunResult result) {
        return lines(result, "timetable.csv")
                .filter(cells -> cells[4].equals("2"))
                .map(cells -> cells[2].substring(11, 16) + " " + cells[5] + " " + cells[8])
                .toList();
    }

    private static List<String> judges(RunResult result, String entry) {
        return lines(result, "assignment.csv")
                .filter(cells -> cells[1].equals(entry) && cells[5].equals("juge"))
                .map(cells -> cells[3])
                .sorted()
                .toList();
    }

    private static List<String> judged(RunResult result, String juror) {
        return lines(result, "assignment.csv")
                .filter(cells -> cells[3].equals(juror) && cells[5].equals("juge"))
                .map(cells -> cells[1])
                .sorted()
                .toList();
    }

    private static Stream<String[]> lines(RunResult result, String name) {
        return text(result, name).lines().map(line -> line.split(";", -1));
    }

    private static List<String> codes(RunResult result, String start) {
        return result.problems().stream()
                .map(problem -> problem.code())
                .filter(code -> code.startsWith(start))
                .toList();
    }
}
