package org.palmares.api.run.runners;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.run.RunOrder;
import org.palmares.api.run.RunOutcome;
import org.palmares.api.run.RunResult;
import org.palmares.api.run.Worlds;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Submission;

/** Three entries of eight minutes and two to change over from 8:00, before three jurors; a break at 8:15. */
class TimetableRunnerTest {
    private static final String EVENT = Worlds.YAML.replace(
            "quorum: 1, tie-break",
            "timetable: {talk: PT5M, questions: PT3M, changeover: PT2M, breaks: [{at: 2026-05-05 08:15, lasts: PT15M}]},"
                    + " quorum: 1, tie-break");

    private static final String IN_ROOMS = EVENT.replace(
            "jurors-per-submission: all, timetable: {",
            "jurors-per-submission: 1, timetable: {rooms: 2, bridge-jurors: 1, ");

    private static final String JURORS = Worlds.lines(
            "id,given_name,family_name,email,seat,declared_on,availability",
            "J1,Ada,Lenoir,,president,2026-04-01,",
            "J2,Bo,Roux,,member,2026-04-01,",
            "J3,Cy,Blanc,,member,2026-04-01,");

    private static final String ENTRIES = Worlds.lines(
            "id,title,topic,team,submitted_at",
            "S1,One,T1,E1,2026-05-03 10:00",
            "S2,Two,T2,E2,2026-05-03 10:00",
            "S3,Three,T3,E3,2026-05-03 10:00");

    @TempDir
    private Path folder;

    @TempDir
    private Path plans;

    @Test
    void one_room_is_drawn_by_lot_around_the_break() throws IOException {
        RunOutcome outcome = draw(EVENT);
        assertEquals(List.of(), Worlds.codes(outcome.result().problems()));
        List<String> lines = lines(outcome, "timetable.csv");
        assertEquals("round;kind;start;end;room;submission;title;team;jurors;jury", lines.get(0));
        assertEquals(
                List.of("08:00 pitch", "08:15 break", "08:30 pitch", "08:40 pitch", "17:45 deliberation"),
                lines.stream().skip(1).map(TimetableRunnerTest::hourAndKind).toList());
        assertTrue(lines.get(1).endsWith(";J1|J2|J3;Ada Lenoir, Bo Roux, Cy Blanc"), lines.get(1));
        assertEquals(lines, lines(draw(EVENT), "timetable.csv"));
    }

    @Test
    void the_wall_list_names_no_juror_and_the_jury_page_does() throws IOException {
        RunOutcome outcome = draw(EVENT);
        assertFalse(text(outcome, "timetable-wall.html").contains("Lenoir"));
        assertTrue(text(outcome, "timetable-jury.html").contains("Ada Lenoir"));
        assertTrue(text(outcome, "timetable-wall.fr.html").contains("Ordre de passage"));
    }

    @Test
    void whoever_withdraws_before_the_day_changes_nothing_in_the_order_of_the_others() throws IOException {
        List<String> all = submissions(draw(EVENT));
        for (String out : all) {
            write(
                    "submissions.csv",
                    ENTRIES.lines().filter(line -> !line.startsWith(out)).toList());
            List<String> expected = all.stream().filter(id -> !id.equals(out)).toList();
            RunOutcome less = new TimetableRunner().outcome(folder, anew(), Optional.of(Language.EN));
            assertEquals(expected, submissions(less));
        }
    }

    @Test
    void a_round_that_is_too_short_is_said_with_its_numbers() throws IOException {
        RunOutcome outcome = draw(EVENT.replace("closes: 2026-05-05 18:00", "closes: 2026-05-05 09:00"));
        Problem problem = outcome.result().problems().get(0);
        assertEquals("TIMETABLE_TOO_SHORT", problem.code());
        assertEquals(
                "Heats: 3 pitches of 10 min (change-over included) in 1 room, 15 min of breaks, 6 min of slack, 15 min of"
                        + " deliberation: 1 h 09 are needed. Phase \"Judging\" has 1 h (08:00 – 09:00). 9 min are missing:"
                        + " close phase \"Judging\" at 09:09, open 2 rooms, or cut a pitch (talk and questions) from 8 min to"
                        + " 6 min.",
                problem.message().en());
    }

    @Test
    void a_delay_moves_what_is_left_and_says_so() throws IOException {
        RunOutcome drawn = draw(EVENT);
        Path plan = Files.write(plans.resolve("plan.csv"), bytes(drawn, "timetable.csv"));
        RunOutcome late = replan(plan, "08:30", 5, List.of());
        assertEquals(
                List.of("08:00 pitch", "08:15 break", "08:35 pitch", "08:45 pitch", "17:45 deliberation"),
                lines(late, "timetable.csv").stream()
                        .skip(1)
                        .map(TimetableRunnerTest::hourAndKind)
                        .toList());
        assertEquals(3, lines(late, "timetable-changes.csv").size());
    }

    @Test
    void a_break_that_is_put_off_is_told_at_its_new_hour_alone() throws IOException {
        RunOutcome drawn = draw(EVENT);
        Path plan = Files.write(plans.resolve("plan.csv"), bytes(drawn, "timetable.csv"));
        RunOutcome late = replan(plan, "08:20", 20, List.of());
        assertEquals(
                List.of("Break: 08:28 – 08:43"),
                told(late).stream().filter(line -> line.startsWith("Break")).toList());
    }

    @Test
    void on_the_second_day_the_first_one_is_done() throws IOException {
        announceOverTwoDays();
        RunOutcome late = replan(Optional.empty(), "2026-05-06 08:00", 10, List.of());
        assertEquals(
                List.of(
                        "05 08:00 pitch",
                        "05 08:30 pitch",
                        "05 08:45 break",
                        "06 08:10 pitch",
                        "06 17:45 deliberation"),
                lines(late, "timetable.csv").stream()
                        .skip(1)
                        .map(line -> line.split(";")[2].substring(8, 10) + " " + hourAndKind(line))
                        .toList());
        assertEquals(2, lines(late, "timetable-changes.csv").size());
        assertEquals(
                List.of(
                        "Hours: 08:00 on 5 May – 08:18 on 6 May, 9 h 27 of slack before the deliberation, at 17:45 on"
                                + " 6 May",
                        "Order: as announced, hours planned anew from 08:00 on 6 May; put this new timetable.csv into"
                                + " the event folder"),
                told(late).stream()
                        .map(line -> line.replace('\u00a0', ' '))
                        .filter(line -> line.startsWith("Hours") || line.startsWith("Order"))
                        .toList());
        assertTrue(
                told(late).stream()
                        .anyMatch(line -> line.replace('\u00a0', ' ').endsWith(": 08:00 on 6 May → 08:10 on 6 May")),
                told(late) + "");
    }

    @Test
    void a_delay_of_the_first_day_ends_with_it() throws IOException {
        announceOverTwoDays();
        RunOutcome late = replan(Optional.empty(), "2026-05-05 08:50", 20, List.of());
        assertEquals(
                List.of("08:00 pitch", "08:50 pitch", "08:58 break", "08:00 pitch", "17:45 deliberation"),
                lines(late, "timetable.csv").stream()
                        .skip(1)
                        .map(TimetableRunnerTest::hourAndKind)
                        .toList());
    }

    @Test
    void an_hour_alone_does_not_say_which_of_several_days() throws IOException {
        announceOverTwoDays();
        Problem which = replan(Optional.empty(), "08:00", 10, List.of())
                .result()
                .problems()
                .get(0);
        assertEquals("TIMETABLE_WHICH_DAY", which.code());
        assertEquals(
                "pitches are announced for 5\u00a0May 2026 and 6\u00a0May 2026: the hour alone does not say which of these"
                        + " days. Add the day, such as --from 2026-05-06T08:00.",
                which.message().en());
        assertEquals(
                List.of("TIMETABLE_OTHER_DAY"),
                Worlds.codes(replan(Optional.empty(), "2026-05-04 08:00", 10, List.of())
                        .result()
                        .problems()));
    }

    /** The last pitch is on the second morning, after a break over night. */
    private void announceOverTwoDays() throws IOException {
        String twoDays = EVENT.replace("closes: 2026-05-05 18:00", "closes: 2026-05-06 18:00");
        List<String> order = submissions(draw(twoDays));
        write(
                "timetable.csv",
                List.of(
                        "round;kind;start;end;room;submission;jurors",
                        "heats;pitch;2026-05-05 08:00;2026-05-05 08:08;1;" + order.get(0) + ";J1|J2|J3",
                        "heats;pitch;2026-05-05 08:30;2026-05-05 08:38;1;" + order.get(1) + ";J1|J2|J3",
                        "heats;break;2026-05-05 08:45;2026-05-06 08:00;;;",
                        "heats;pitch;2026-05-06 08:00;2026-05-06 08:08;1;" + order.get(2) + ";J1|J2|J3"));
    }

    @Test
    void timetable_of_the_folder_is_the_one_that_was_announced() throws IOException {
        RunOutcome drawn = draw(EVENT);
        List<String> lines = lines(drawn, "timetable.csv");
        write("timetable.csv", lines);
        assertEquals(
                lines,
                lines(new TimetableRunner().outcome(folder, seeded(99), Optional.of(Language.EN)), "timetable.csv"));
        assertEquals(
                List.of("TIMETABLE_NOT_DRAWN"),
                Worlds.codes(new TimetableRunner()
                        .outcome(folder, seeded(99), Optional.of(Language.EN))
                        .result()
                        .problems()));
        RunOutcome late = replan(Optional.empty(), "08:30", 5, List.of());
        assertEquals(3, lines(late, "timetable-changes.csv").size());
        assertTrue(told(late).contains("Announced: timetable.csv of the folder"), told(late) + "");
    }

    @Test
    void whoever_came_since_is_told_where_the_rest_is_planned_anew() throws IOException {
        RunOutcome drawn = draw(EVENT);
        Path plan = Files.write(plans.resolve("plan.csv"), bytes(drawn, "timetable.csv"));
        write(
                "submissions.csv",
                (ENTRIES + "S4,Four,T1,E4,2026-05-03 10:00").lines().toList());
        RunOutcome late = replan(plan, "08:30", 5, List.of());
        String last = lines(late, "timetable-changes.csv").get(3);
        assertTrue(last.startsWith("S4;Four;") && last.contains("08:55"), last);
        assertTrue(told(late).contains("Four: new, 08:55"), told(late) + "");
    }

    @Test
    void the_summary_says_what_to_do_with_the_file_and_then_that_it_is_held_to() throws IOException {
        RunOutcome drawn = draw(EVENT);
        assertTrue(
                told(drawn)
                        .contains(
                                "Order: drawn by lot, seed 7; once announced, put timetable.csv into the event folder,"
                                        + " so that nothing changes it"),
                told(drawn) + "");
        write("timetable.csv", lines(drawn, "timetable.csv"));
        RunOutcome held = new TimetableRunner().outcome(folder, anew(), Optional.of(Language.EN));
        assertTrue(told(held).contains("Order: as announced (timetable.csv)"), told(held) + "");
    }

    @Test
    void fields_are_spoken_of_only_where_jurors_and_entries_say_theirs() throws IOException {
        String categories =
                IN_ROOMS.replace("topics:", "categories: [{id: care, label: {fr: Soin, en: Care}}]\ntopics:");
        assertEquals(List.of("3 pitches of 3 before a president or vice-president"), panels(categories, "", ""));
        assertEquals(List.of("3 pitches of 3 before a president or vice-president"), panels(categories, "", "care"));
        assertEquals(List.of("3 pitches of 3 before a president or vice-president"), panels(categories, "care", ""));
        assertEquals(
                List.of("3 pitches of 3 before a president or vice-president, 3 readings of 3 in the juror's field and"
                        + " language"),
                panels(categories, "care", "care"));
    }

    private List<String> panels(String event, String expertise, String category) throws IOException {
        write("event.yaml", event.lines().toList());
        write(
                "jurors.csv",
                List.of(
                        "id,given_name,family_name,email,seat,declared_on,expertise",
                        "J1,Ada,Lenoir,,president,2026-04-01," + expertise,
                        "J2,Bo,Roux,,vice-president,2026-04-01," + expertise));
        write(
                "submissions.csv",
                ENTRIES.lines()
                        .map(line -> line + "," + (line.startsWith("id") ? "category" : category))
                        .toList());
        return told(new TimetableRunner().outcome(folder, anew(), Optional.of(Language.EN))).stream()
                .filter(line -> line.startsWith("Panels: "))
                .map(line -> line.substring(line.indexOf("exchanged: ") + 11))
                .toList();
    }

    @Test
    void whoever_withdraws_on_the_day_stands_among_what_is_to_be_announced() throws IOException {
        RunOutcome drawn = draw(EVENT);
        Path plan = Files.write(plans.resolve("plan.csv"), bytes(drawn, "timetable.csv"));
        String last = submissions(drawn).get(2);
        RunOutcome late = replan(plan, "08:30", 0, List.of(last));
        assertTrue(told(late).toString().matches(".*: 08:[0-9]{2} → pitches no more.*"), told(late) + "");
        assertTrue(told(late).contains("To announce: 1 change, see timetable-changes.csv"), told(late) + "");
        List<String> changes = lines(late, "timetable-changes.csv");
        assertEquals(2, changes.size());
        assertTrue(changes.get(1).matches(last + ";.*08:[0-9]{2}(:00)?;;1;"), changes.get(1));
    }

    @Test
    void whoever_has_pitched_cannot_withdraw() throws IOException {
        RunOutcome drawn = draw(EVENT);
        Path plan = Files.write(plans.resolve("plan.csv"), bytes(drawn, "timetable.csv"));
        String first = submissions(drawn).get(0);
        RunOutcome refused = replan(plan, "08:30", 0, List.of(first));
        assertEquals(RunResult.Status.BAD_INPUT, refused.result().status());
        assertEquals(
                List.of("TIMETABLE_NOT_TO_COME"), Worlds.codes(refused.result().problems()));
    }

    @Test
    void in_rooms_the_timetable_says_who_judges_what() throws IOException {
        List<String> pitches = pitches(draw(IN_ROOMS));
        assertEquals(3, pitches.size());
        assertTrue(pitches.stream().allMatch(line -> line.matches(".*;J[123];[A-Z][a-z]+ [A-Z][a-z]+")), pitches + "");
        assertEquals(seated(pitches), judged());
    }

    @Test
    void substitute_who_takes_a_seat_judges_in_a_room_as_the_timetable_says() throws IOException {
        draw(IN_ROOMS);
        write(
                "jurors.csv",
                List.of(
                        "id,given_name,family_name,email,seat,declared_on,present",
                        "J1,Ada,Lenoir,,president,2026-04-01,yes",
                        "J2,Bo,Roux,,member,2026-04-01,no",
                        "J3,Cy,Blanc,,substitute,2026-04-01,yes"));
        List<String> seated = seated(pitches(new TimetableRunner().outcome(folder, anew(), Optional.of(Language.EN))));
        assertTrue(seated.stream().anyMatch(each -> each.endsWith(" J3")), seated + "");
        assertEquals(seated, judged());
    }

    @Test
    void juror_who_takes_a_seat_is_told_where_the_rest_is_planned_anew() throws IOException {
        write("event.yaml", IN_ROOMS.lines().toList());
        write("submissions.csv", ENTRIES.lines().toList());
        jurors("yes");
        write(
                "timetable.csv",
                lines(new TimetableRunner().outcome(folder, anew(), Optional.of(Language.EN)), "timetable.csv"));
        assertTrue(told(replan(Optional.empty(), "08:00", 0, List.of()))
                .contains("To announce: nothing, everyone keeps their hour"));
        jurors("no");
        RunOutcome late = replan(Optional.empty(), "08:00", 0, List.of());
        assertEquals(
                List.of("TIMETABLE_PANEL_CHANGED", "TIMETABLE_PANEL_CHANGED"),
                Worlds.codes(late.result().problems()));
        assertTrue(
                told(late).contains("To announce: 2 jurors sit before other pitches than announced"), told(late) + "");
        RunOutcome later = replan(Optional.empty(), "08:05", 5, List.of());
        assertTrue(
                told(later)
                        .contains("To announce: 2 changes, see timetable-changes.csv; 2 jurors sit before other"
                                + " pitches than announced"),
                told(later) + "");
        assertTrue(
                told(later)
                        .contains("Order: as announced, hours planned anew from 08:05; put this new"
                                + " timetable.csv into the event folder"),
                told(later) + "");
        assertTrue(told(later).stream().anyMatch(line -> line.startsWith("Panels: as announced: ")), told(later) + "");
    }

    @Test
    void pitches_held_before_a_replacement_keep_the_juror_who_sat() throws IOException {
        Path plan = Files.write(plans.resolve("plan.csv"), bytes(draw(EVENT), "timetable.csv"));
        write(
                "jurors.csv",
                Stream.concat(JURORS.lines(), Stream.of("J4,Di,Noir,,substitute,2026-04-01,"))
                        .toList());
        write("replacements.csv", List.of("juror,replaced_by,at", "J2,J4,2026-05-05 08:35"));
        assertEquals(
                List.of("08:00:00 J1|J2|J3", "08:30:00 J1|J2|J3", "08:40:00 J1|J3|J4"),
                pitches(replan(plan, "08:30", 0, List.of())).stream()
                        .map(line -> line.split(";")[2].substring(11) + " " + line.split(";")[8])
                        .toList());
    }

    @Test
    void whoever_is_announced_and_not_of_the_jury_is_refused() throws IOException {
        String drawn = text(draw(EVENT), "timetable.csv");
        Path plan = Files.writeString(plans.resolve("plan.csv"), drawn.replace("J1|J2|J3", "J1|J9|J3"));
        assertEquals(
                List.of("EVENT_UNDECLARED", "EVENT_UNDECLARED", "EVENT_UNDECLARED"),
                Worlds.codes(replan(plan, "08:30", 0, List.of()).result().problems()));
    }

    private void jurors(String present) throws IOException {
        write(
                "jurors.csv",
                List.of(
                        "id,given_name,family_name,email,seat,declared_on,present",
                        "J1,Ada,Lenoir,,president,2026-04-01,yes",
                        "J2,Bo,Roux,,member,2026-04-01," + present,
                        "J3,Cy,Blanc,,substitute,2026-04-01,yes"));
    }

    private static List<String> pitches(RunOutcome outcome) {
        return lines(outcome, "timetable.csv").stream()
                .filter(line -> line.contains(";pitch;"))
                .toList();
    }

    private static List<String> seated(List<String> pitches) {
        return pitches.stream()
                .map(line -> line.split(";")[5] + " " + line.split(";")[8])
                .sorted()
                .toList();
    }

    private List<String> judged() {
        RunResult run = new FolderRunner().run(folder, RunOrder.DEFAULT, step -> {}, () -> false);
        return new String(run.outputs().get("assignment.csv").toArray(), UTF_8)
                .lines()
                .filter(line -> line.startsWith("heats;S") && !line.contains("déporte"))
                .map(line -> line.split(";")[1] + " " + line.split(";")[3])
                .sorted()
                .toList();
    }

    private RunOutcome draw(String event) throws IOException {
        write("event.yaml", event.lines().toList());
        write("jurors.csv", JURORS.lines().toList());
        write("submissions.csv", ENTRIES.lines().toList());
        return new TimetableRunner().outcome(folder, anew(), Optional.of(Language.EN));
    }

    private static TimetableRunner.Wish anew() {
        return new TimetableRunner.Wish(Optional.empty(), OptionalLong.empty(), Optional.empty());
    }

    private static TimetableRunner.Wish seeded(long seed) {
        return new TimetableRunner.Wish(Optional.empty(), OptionalLong.of(seed), Optional.empty());
    }

    private static List<String> told(RunOutcome outcome) {
        return outcome.stages().stream()
                .flatMap(stage -> stage.lines().stream())
                .map(line -> line.label().en() + ": " + line.value().en())
                .toList();
    }

    private RunOutcome replan(Path plan, String from, int minutes, List<String> withdrawn) {
        return replan(Optional.of(plan), from, minutes, withdrawn);
    }

    private RunOutcome replan(Optional<Path> plan, String from, int minutes, List<String> withdrawn) {
        TimetableRunner.Now now = new TimetableRunner.Now(
                plan,
                from(from),
                Duration.ofMinutes(minutes),
                withdrawn.stream().map(Id::<Submission>of).toList());
        return new TimetableRunner()
                .outcome(
                        folder,
                        new TimetableRunner.Wish(Optional.empty(), OptionalLong.empty(), Optional.of(now)),
                        Optional.of(Language.EN));
    }

    private static FromWhen from(String typed) {
        return typed.length() == 5
                ? new FromWhen(Optional.empty(), LocalTime.parse(typed))
                : new FromWhen(
                        Optional.of(LocalDate.parse(typed.substring(0, 10))), LocalTime.parse(typed.substring(11)));
    }

    private void write(String name, List<String> lines) throws IOException {
        Files.write(folder.resolve(name), lines);
    }

    private static byte[] bytes(RunOutcome outcome, String name) {
        return outcome.result().outputs().get(name).toArray();
    }

    private static String text(RunOutcome outcome, String name) {
        return new String(bytes(outcome, name), UTF_8);
    }

    private static List<String> lines(RunOutcome outcome, String name) {
        return text(outcome, name).lines().toList();
    }

    private static List<String> submissions(RunOutcome outcome) {
        return lines(outcome, "timetable.csv").stream()
                .filter(line -> line.contains(";pitch;"))
                .map(line -> line.split(";")[5])
                .toList();
    }

    private static String hourAndKind(String line) {
        String[] cells = line.split(";");
        return cells[2].substring(11, 16) + " " + cells[1];
    }
}
