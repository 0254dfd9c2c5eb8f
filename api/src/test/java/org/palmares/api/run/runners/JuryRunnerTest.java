package org.palmares.api.run.runners;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.run.RunOutcome;
import org.palmares.api.run.RunResult;
import org.palmares.api.run.SmallFolder;
import org.palmares.api.run.Worlds;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Problem;

/** Three jurors and a substitute, two of whom read each of three entries, ten minutes a visit. */
class JuryRunnerTest {
    private static final String EVENT = Worlds.YAML
            .replace(
                    "method: weighted-mean, jurors-per-submission: all, quorum: 1, tie-break",
                    "method: weighted-mean, jurors-per-submission: 2, timetable: {talk: PT5M, questions: PT3M,"
                            + " changeover: PT2M}, quorum: 1, tie-break")
            .replace("rubrics:\n", "mentors: {per-team: 1, session: PT1H}\nrubrics:\n");

    private static final String JURORS = Worlds.lines(
            "id,given_name,family_name,email,seat,declared_on,availability",
            "J1,Ada,Lenoir,ada@example.org,president,2026-04-01,",
            "J2,Bo,Roux,,member,2026-04-01,",
            "J3,Cy,Blanc,,member,2026-04-01,",
            "J4,Di,Vert,,substitute,2026-04-01,");

    private static final String ENTRIES = Worlds.lines(
            "id,title,topic,team,submitted_at",
            "S1,One,T1,E1,2026-05-03 10:00",
            "S2,Two,T2,E2,2026-05-03 10:00",
            "S3,Three,T3,E3,2026-05-03 10:00");

    private static final String CLOSE = Worlds.lines(
            "round,juror,submission,criterion,mark",
            "heats,J1,S1,use,9",
            "heats,J1,S1,care,9",
            "heats,J2,S1,use,8",
            "heats,J2,S1,care,9",
            "heats,J2,S2,use,6",
            "heats,J2,S2,care,5",
            "heats,J3,S2,use,6",
            "heats,J3,S2,care,7",
            "heats,J1,S3,use,6",
            "heats,J1,S3,care,6",
            "heats,J3,S3,use,5",
            "heats,J3,S3,care,6");

    @TempDir
    private Path folder;

    @Test
    void each_entry_has_two_readers_and_the_substitute_waits() {
        RunOutcome outcome = outcome();
        assertEquals(6, readings(outcome).size(), outcome.result().problems().toString());
        assertTrue(readings(outcome).stream().noneMatch(line -> line.contains("J4")));
        assertEquals(List.of(), Worlds.codes(outcome.result().problems()));
        assertTrue(told(outcome).contains("3 × 2 × 10 min / 540 min"), told(outcome));
        assertTrue(told(outcome).contains("Substitutes waiting: Di Vert"), told(outcome));
    }

    @Test
    void too_few_jurors_are_said_before_any_mark() {
        RunOutcome outcome =
                outcome("event.yaml", EVENT.replace("closes: 2026-05-05 18:00", "closes: 2026-05-05 08:20"));
        assertEquals(List.of("JURORS_TOO_FEW"), Worlds.codes(outcome.result().problems()));
        Problem problem = outcome.result().problems().get(0);
        assertEquals(
                "Heats: jurors needed: 4 (3 × 2 × 10 min / 18 min), 3 sit. 1 is missing: invite more, lengthen the"
                        + " round or ask jurors-per-submission 1.",
                problem.message().en());
    }

    @Test
    void a_replaced_juror_hands_over_what_is_left_and_signed_sheets_stay() {
        String plan = Worlds.lines(
                "round,submission,juror,state",
                "heats,S1,J1,judges",
                "heats,S1,J2,judges",
                "heats,S2,J2,judges",
                "heats,S2,J3,judges",
                "heats,S3,J1,judges",
                "heats,S3,J3,judges",
                "heats,,J4,does not sit");
        String sheets =
                Worlds.lines("round,juror,submission,criterion,mark", "heats,J2,S1,use,5", "heats,J2,S1,care,6");
        RunOutcome outcome = outcome(
                "assignment.csv",
                plan,
                "score-sheets.csv",
                sheets,
                "replacements.csv",
                Worlds.lines("juror,replaced_by,reason", "J2,J4,ill"));
        assertEquals(
                List.of("S1 J1", "S1 J2", "S2 J3", "S2 J4", "S3 J1", "S3 J3"),
                readings(outcome).stream().limit(6).toList());
        assertTrue(told(outcome).contains("1 kept; 1 to 2 readings left per juror"), told(outcome));
    }

    @Test
    void a_session_with_a_team_recuses_the_juror_of_the_same_address() {
        RunOutcome outcome = outcome(
                "mentors.csv",
                Worlds.lines("id,family_name,email,hours", "M1,Lenoir,ADA@example.org,2"),
                "mentor-sessions.csv",
                Worlds.lines("mentor,team", "M1,E1"));
        assertTrue(told(outcome).contains("Recusal: Ada Lenoir for One"), told(outcome));
        assertTrue(readings(outcome).containsAll(List.of("S1 J2", "S1 J3")));
    }

    @Test
    void a_juror_who_leaves_early_gets_what_there_is_time_for() {
        RunOutcome outcome = outcome(
                "jurors.csv",
                JURORS.replace(
                        "J2,Bo,Roux,,member,2026-04-01,",
                        "J2,Bo,Roux,,member,2026-04-01,2026-05-05 07:00/2026-05-05 08:15"));
        assertEquals(
                1,
                readings(outcome).stream().filter(line -> line.endsWith("J2")).count());
        assertEquals(6, readings(outcome).size());
    }

    /** The cut lies after rank 2, where S2 and S3 are half a mark apart; J4 is a substitute whom nobody called. */
    @Test
    void further_readings_go_where_the_marks_leave_a_line_in_doubt() {
        RunOutcome outcome = outcome("score-sheets.csv", CLOSE);
        assertTrue(told(outcome).contains("In doubt: at 95 %, "), told(outcome));
        List<String[]> rows = furtherReadings(outcome);
        assertEquals("heats", rows.get(0)[0]);
        assertEquals(
                List.of("S2 S3 J1", "S3 S2 J2"),
                rows.stream()
                        .filter(row -> row[6].equals("2"))
                        .map(row -> row[1] + " " + row[8] + " " + row[9])
                        .sorted()
                        .toList());
        rows.forEach(row -> assertTrue(Double.parseDouble(row[12]) > 0, String.join(";", row)));
    }

    /** S2 and S3, half a mark apart, are of one category, of which one goes on, and of no other does anybody wait. */
    @Test
    void further_readings_go_to_the_line_of_a_category_and_of_its_prize_too() {
        String byCategory = EVENT.replace(
                        "topics:",
                        "categories: [{id: A, label: {fr: A, en: A}}, {id: B, label: {fr: B, en: B}}]\ntopics:")
                .replace("kind: ranking, round: heats", "kind: ranking, round: final")
                .replace("{kind: top, count: 2,", "{kind: per-category, count: 1,");
        String entries = ENTRIES.replace("submitted_at", "category,submitted_at")
                .replaceAll("(?m)^(S[23].*),(2026)", "$1,B,$2")
                .replaceAll("(?m)^(S[^23].*),(2026)", "$1,A,$2");
        RunOutcome outcome = outcome("event.yaml", byCategory, "submissions.csv", entries, "score-sheets.csv", CLOSE);
        assertEquals(
                List.of("S2 S3 1 B", "S3 S2 1 B"),
                furtherReadings(outcome).stream()
                        .filter(row -> row[7].equals("B"))
                        .map(row -> String.join(" ", row[1], row[8], row[6], row[7]))
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** All four are of category A, so that its lines are those of everybody, and so are the readings. */
    @Test
    void readings_that_are_proposed_already_are_not_told_to_be_of_no_use() {
        String byCategory = EVENT.replace("topics:", "categories: [{id: A, label: {fr: A, en: A}}]\ntopics:")
                .replace(
                        "prizes:",
                        "prizes:\n  - {id: ofa, label: {fr: A, en: A}, kind: ranking, round: heats, category: A,"
                                + " laureates: 2}");
        String entries =
                ENTRIES.replace("submitted_at", "category,submitted_at").replaceAll("(?m)^(S.*),(2026)", "$1,A,$2");
        String told = told(outcome("event.yaml", byCategory, "submissions.csv", entries, "score-sheets.csv", CLOSE));
        assertTrue(told.contains("the readings proposed above settle this doubt too"), told);
        assertFalse(told.contains("no further reading is possible"), told);
    }

    @Test
    void no_further_reading_is_asked_for_while_planned_ones_are_left_or_once_entries_have_gone_on() {
        String left = CLOSE.lines().limit(CLOSE.lines().count() - 2).collect(Collectors.joining("\n"));
        String gone = CLOSE + "\nfinal,J1,S1,use,5\nfinal,J1,S1,care,5\n";
        for (String sheets : List.of(left, gone)) {
            RunOutcome outcome = outcome("score-sheets.csv", sheets);
            assertEquals(
                    RunResult.Status.DONE,
                    outcome.result().status(),
                    outcome.result().problems().toString());
            assertFalse(outcome.result().outputs().containsKey("further-readings.csv"), told(outcome));
            assertFalse(told(outcome).contains("In doubt"), told(outcome));
        }
    }

    @Test
    void two_presidents_of_one_jury_are_asked_about_and_one_president_is_not() {
        RunOutcome outcome = outcome("jurors.csv", JURORS.replace("Roux,,member", "Roux,,president"));
        assertEquals(
                List.of("Heats: 2 presidents sit: Ada Lenoir (J1) and Bo Roux (J2). One person presides over a jury:"
                        + " correct the column seat."),
                outcome.result().problems().stream()
                        .filter(problem -> problem.code().equals("JURY_PRESIDENTS"))
                        .map(problem -> problem.message().en())
                        .toList());
        assertFalse(Worlds.codes(outcome().result().problems()).contains("JURY_PRESIDENTS"));
    }

    @Test
    void a_committee_of_nobody_is_said() {
        RunOutcome outcome = outcome(
                "event.yaml",
                EVENT.replaceFirst("rubric: grid, method", "rubric: grid, committee: experts, method")
                        .replace(
                                "rubrics:",
                                "committees: [{id: experts, label: {fr: Experts, en: Experts}, kind: scientific,"
                                        + " seats: 1}]\nrubrics:"));
        assertTrue(
                Worlds.codes(outcome.result().problems()).contains("COMMITTEE_UNKNOWN_MEMBERS"),
                outcome.result().problems().toString());
    }

    @Test
    void a_round_asked_for_is_told_nothing_of_one_whose_name_begins_alike() {
        Worlds.folder(folder, SmallFolder.FILES);
        Worlds.folder(
                folder,
                "event.yaml",
                Worlds.YAML
                        .replace("jurors-per-submission: all", "jurors-per-submission: 3")
                        .replace("{fr: Séries, en: Heats}", "{fr: Tour 1, en: Round 1}")
                        .replace("{fr: Finale, en: Final}", "{fr: Tour 10, en: Round 10}"));
        RunOutcome outcome =
                new JuryRunner().outcome(folder, Optional.of("heats"), Optional.empty(), Optional.of(Language.EN));
        assertEquals(
                List.of("Round 1"),
                outcome.result().problems().stream()
                        .map(problem -> problem.message().en().replaceFirst(":.*", ""))
                        .filter(start -> start.startsWith("Round"))
                        .distinct()
                        .toList());
    }

    @Test
    void an_unknown_round_is_refused_with_those_that_are_there() {
        RunOutcome outcome =
                new JuryRunner().outcome(write(), Optional.of("semi"), Optional.empty(), Optional.of(Language.EN));
        assertEquals(RunResult.Status.BAD_INPUT, outcome.result().status());
        assertEquals(List.of("ROUND_UNKNOWN"), Worlds.codes(outcome.result().problems()));
    }

    private Path write(String... more) {
        Worlds.folder(folder, "event.yaml", EVENT, "jurors.csv", JURORS, "submissions.csv", ENTRIES);
        return Worlds.folder(folder, more);
    }

    private RunOutcome outcome(String... more) {
        return new JuryRunner().outcome(write(more), Optional.of("heats"), Optional.empty(), Optional.of(Language.EN));
    }

    private static List<String> readings(RunOutcome outcome) {
        String table =
                new String(outcome.result().outputs().get("assignment.csv").toArray(), UTF_8);
        return table.lines()
                .filter(line -> line.contains("judges"))
                .map(line -> line.split("[,;]"))
                .map(cells -> cells[1] + " " + cells[3])
                .toList();
    }

    private static List<String[]> furtherReadings(RunOutcome outcome) {
        String table = new String(
                outcome.result().outputs().get("further-readings.csv").toArray(), UTF_8);
        return table.lines().skip(1).map(line -> line.split(";")).toList();
    }

    private static String told(RunOutcome outcome) {
        return String.join(
                "\n",
                outcome.stages().stream()
                        .flatMap(stage -> stage.lines().stream())
                        .flatMap(line -> Stream.of(
                                line.label().en() + ": " + line.value().en()))
                        .toList());
    }
}
