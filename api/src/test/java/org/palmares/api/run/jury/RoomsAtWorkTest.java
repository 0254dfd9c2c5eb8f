package org.palmares.api.run.jury;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.run.Worlds;
import org.palmares.api.run.attention.Attention;
import org.palmares.api.run.stages.EventRun;
import org.palmares.engine.domain.Problem;

/** Four entries in two rooms before two of four jurors each, ten minutes a turn from 8:00; J5 is a substitute. */
class RoomsAtWorkTest {
    private static final String APART = Worlds.YAML.replace(
            "jurors-per-submission: all, quorum: 1, tie-break",
            "jurors-per-submission: 2, timetable: {talk: PT5M, questions: PT3M, changeover: PT2M, rooms: 2},"
                    + " quorum: 1, tie-break");

    private static final String LATE_BREAK =
            APART.replace("rooms: 2", "rooms: 2, bridge-jurors: 1, breaks: [{at: 2026-05-05 10:00, lasts: PT15M}]");

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

    @TempDir
    private Path folder;

    @Test
    void a_juror_who_drops_out_keeps_what_is_signed_and_the_substitute_reads_the_rest_in_the_same_room() {
        List<String> planned = readings(run(APART));
        for (String signed : planned) {
            String left = signed.substring(3);
            for (String by : List.of("J5")) {
                EventRun.Result now = run(
                        APART,
                        "assignment.csv",
                        plan(planned),
                        "score-sheets.csv",
                        sheets(signed),
                        "replacements.csv",
                        Worlds.lines("juror,replaced_by,reason", left + "," + by + ",ill"));
                assertEquals(
                        planned.stream()
                                .map(each -> each.equals(signed) ? each : each.replace(left, "J5"))
                                .sorted()
                                .toList(),
                        readings(now));
                assertEquals(
                        readings(now).stream()
                                .filter(each -> !each.startsWith(signed.substring(0, 2)))
                                .toList(),
                        seated(now).stream()
                                .filter(each -> !each.startsWith(signed.substring(0, 2)))
                                .toList());
            }
        }
    }

    @Test
    void bridges_that_no_break_lets_change_rooms_are_said_with_the_hour_of_one_that_would() {
        String why = "no break lies between two pitches, no juror changes rooms. Plan a break at 08:10, half of the"
                + " pitches done";
        assertEquals(
                List.of(
                        "TIMETABLE_BRIDGES_IDLE Heats: " + why + ".",
                        "JURY_UNCONNECTED Heats: the readings do not link all submissions, marks do not compare from one"
                                + " group to another: " + why + ", or rank by group."),
                told(run(LATE_BREAK), "TIMETABLE_BRIDGES_IDLE", "JURY_UNCONNECTED"));
        assertEquals(
                List.of(),
                told(run(LATE_BREAK.replace("05 10:00", "05 08:10")), "TIMETABLE_BRIDGES_IDLE", "JURY_UNCONNECTED"));
    }

    @Test
    void rooms_without_bridges_are_why_readings_do_not_link() {
        assertEquals(
                List.of(
                        "JURY_UNCONNECTED Heats: the readings do not link all submissions, marks do not compare from one"
                                + " group to another: no juror changes rooms. Ask bridge-jurors: 1 and a break at 08:10, half of"
                                + " the pitches done, or rank by group."),
                told(run(APART), "TIMETABLE_BRIDGES_IDLE", "JURY_UNCONNECTED"));
    }

    @Test
    void a_juror_for_whom_no_room_has_a_seat_is_named() {
        EventRun.Result run = run(APART, "jurors.csv", JURORS.replace("substitute", "member"));
        List<String> seated =
                seated(run).stream().map(each -> each.substring(3)).toList();
        String spare = Stream.of("Ada Lenoir (J1)", "Bo Roux (J2)", "Cy Blanc (J3)", "Di Vert (J4)", "Ed Gris (J5)")
                .filter(each -> seated.stream().noneMatch(each::contains))
                .collect(Collectors.joining(" and "));
        assertEquals(
                List.of("TIMETABLE_JUROR_SPARE Heats: " + spare + " has a seat in no room and judges nothing there (2"
                        + " rooms of 2 jurors). Raise jurors-per-submission or the rooms, or tell that person."),
                told(run, "TIMETABLE_JUROR_SPARE"));
        assertEquals(List.of(), told(run(APART), "TIMETABLE_JUROR_SPARE"));
    }

    @Test
    void sheet_of_a_substitute_whom_nobody_called_waits_for_a_person_and_does_not_count() {
        List<String> planned = readings(run(APART));
        EventRun.Result now = run(
                APART, "assignment.csv", plan(planned), "score-sheets.csv", sheets(planned.get(0), "S1 J5", "S2 J5"));
        assertEquals(
                List.of("SHEET_OF_UNCALLED_SUBSTITUTE Heats: what Ed Gris (J5), a substitute whom nobody called, marked"
                        + " does not count (One (S1) and Two (S2)). To accept it, add these readings to"
                        + " assignment.csv, or name whoever is replaced in replacements.csv."),
                told(now, "SHEET_OF_UNCALLED_SUBSTITUTE"));
        assertEquals(planned, readings(now));
        assertEquals(List.of(planned.get(0)), counted(now));
    }

    @Test
    void sheet_of_a_substitute_counts_once_the_reading_is_published_or_a_seat_is_empty() {
        List<String> planned = readings(run(APART));
        List<String> more = new ArrayList<>(planned);
        more.add("S2 J5");
        assertEquals(
                List.of("S2 J5"),
                counted(run(APART, "assignment.csv", plan(more), "score-sheets.csv", sheets("S2 J5"))));
        String taken = planned.stream()
                .filter(each -> each.endsWith("J1"))
                .findFirst()
                .orElseThrow()
                .replace("J1", "J5");
        assertEquals(
                List.of(taken),
                counted(run(
                        APART,
                        "assignment.csv",
                        plan(planned),
                        "jurors.csv",
                        JURORS.replace(
                                "J1,Ada,Lenoir,president,2026-04-01,yes", "J1,Ada,Lenoir,president,2026-04-01,no"),
                        "score-sheets.csv",
                        sheets(taken))));
    }

    private EventRun.Result run(String yaml, String... more) {
        Path fresh = folder.resolve(String.valueOf(folder.toFile().list().length));
        fresh.toFile().mkdir();
        Worlds.folder(fresh, "event.yaml", yaml, "jurors.csv", JURORS, "submissions.csv", ENTRIES);
        return Worlds.run(Worlds.folder(fresh, more));
    }

    private static String plan(List<String> readings) {
        return readings.stream()
                .map(each -> "heats," + each.replace(' ', ',') + "\n")
                .collect(Collectors.joining("", "round,submission,juror\n", ""));
    }

    private static String sheets(String... readings) {
        return Stream.of(readings)
                .map(each -> "heats," + each.substring(3) + "," + each.substring(0, 2))
                .map(each -> each + ",use,5\n" + each + ",care,6\n")
                .collect(Collectors.joining("", "round,juror,submission,criterion,mark\n", ""));
    }

    private static List<String> readings(EventRun.Result run) {
        return run.stages().assignment().get(0).assignment().assignments().stream()
                .map(each -> each.submission() + " " + each.juror())
                .sorted()
                .toList();
    }

    private static List<String> seated(EventRun.Result run) {
        return run.stages().timetables().get(0).timetable().pitches().stream()
                .flatMap(pitch -> pitch.jurors().stream().map(juror -> pitch.submission() + " " + juror))
                .sorted()
                .toList();
    }

    private static List<String> counted(EventRun.Result run) {
        return run.stages().rounds().get(0).ranking().entries().stream()
                .flatMap(entry -> entry.why().jurors().stream().map(part -> entry.submission() + " " + part.juror()))
                .sorted()
                .toList();
    }

    private static List<String> told(EventRun.Result run, String... codes) {
        return Stream.concat(run.problems().stream(), Attention.of(run.stages()).problems().stream())
                .filter(problem -> List.of(codes).contains(problem.code()))
                .map(RoomsAtWorkTest::told)
                .distinct()
                .toList();
    }

    private static String told(Problem problem) {
        return problem.code() + " " + problem.message().en();
    }
}
