package org.palmares.api.run.jury;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.run.Worlds;
import org.palmares.api.run.stages.EventRun;
import org.palmares.engine.domain.Problem;

/** Three entries, each published for two of four jurors; nobody reads in rooms. */
class WaitingSheetsTest {
    private static final String YAML = Worlds.YAML.replace("jurors-per-submission: all", "jurors-per-submission: 2");

    private static final String JURORS = Worlds.lines(
            "id,given_name,family_name,seat,declared_on,present",
            "J1,Ada,Lenoir,president,2026-04-01,yes",
            "J2,Bo,Roux,member,2026-04-01,yes",
            "J3,Cy,Blanc,member,2026-04-01,yes",
            "J4,Di,Vert,member,2026-04-01,yes");

    private static final String ENTRIES = Worlds.lines(
            "id,title,topic,team,submitted_at",
            "S1,One,T1,E1,2026-05-03 10:00",
            "S2,Two,T2,E2,2026-05-03 10:00",
            "S3,Three,T3,E3,2026-05-03 10:00");

    private static final String PLAN = readings("S1 J1", "S1 J2", "S2 J2", "S2 J3", "S3 J3", "S3 J1");

    @TempDir
    private Path folder;

    @Test
    void sheet_of_a_juror_who_was_not_to_read_the_entry_waits_for_a_person_and_does_not_count() {
        EventRun.Result run =
                run("assignment.csv", PLAN, "score-sheets.csv", sheets("S1 J1", "S1 J4", "S2 J4", "S2 J2"));
        assertEquals(
                List.of(
                        "score-sheets.csv:5 SHEET_NOT_ASSIGNED Heats: what Di Vert (J4) marked does not count (One (S1) and"
                                + " Two (S2)): assignment.csv gives these readings to others, and leaves"
                                + " too few of them free. To accept it, add these readings to assignment.csv; else strike"
                                + " these sheets."),
                told(run));
        assertEquals(List.of("S1 J1", "S2 J2"), counted(run));
    }

    @Test
    void sheet_counts_where_nothing_is_published_or_the_reading_was_added() {
        assertEquals(List.of("S1 J4"), counted(run("score-sheets.csv", sheets("S1 J4"))));
        EventRun.Result added =
                run("assignment.csv", PLAN + "heats,S1,J4\n", "score-sheets.csv", sheets("S1 J1", "S1 J4"));
        assertEquals(List.of("S1 J1", "S1 J4"), counted(added));
        assertEquals(List.of(), told(added));
    }

    @Test
    void whoever_is_named_for_a_replaced_juror_reads_what_was_left() {
        EventRun.Result run = run(
                "assignment.csv",
                PLAN,
                "replacements.csv",
                "juror,replaced_by\nJ2,J4\n",
                "score-sheets.csv",
                sheets("S1 J2", "S2 J4", "S3 J4"));
        assertEquals(List.of("S1 J2", "S2 J4"), counted(run));
        assertEquals(
                List.of(
                        "score-sheets.csv:7 SHEET_NOT_ASSIGNED Heats: what Di Vert (J4) marked does not count (Three (S3)):"
                                + " assignment.csv gives these readings to others, and leaves too few of"
                                + " them free. To accept it, add these readings to assignment.csv; else strike these"
                                + " sheets."),
                told(run));
    }

    @Test
    void reading_that_the_named_juror_was_to_read_anyway_is_free_for_another() {
        String replaced = "juror,replaced_by\nJ1,J2\n";
        EventRun.Result run = run(
                "assignment.csv",
                PLAN,
                "replacements.csv",
                replaced,
                "score-sheets.csv",
                sheets("S1 J2", "S1 J4", "S3 J2", "S3 J3"));
        assertEquals(List.of("S1 J2", "S1 J4", "S3 J2", "S3 J3"), counted(run));
        assertEquals(List.of(), told(run));
    }

    @Test
    void one_reading_left_by_somebody_who_went_is_shared_by_one_of_the_others_and_not_by_two() {
        String gone = "juror,replaced_by\nJ2,\n";
        String[] one = {"assignment.csv", PLAN, "replacements.csv", gone, "score-sheets.csv", sheets("S2 J3", "S2 J1")};
        assertEquals(List.of("S2 J1", "S2 J3"), counted(run(one)));
        String[] two = {"assignment.csv", PLAN, "replacements.csv", gone, "score-sheets.csv", sheets("S2 J1", "S2 J4")};
        assertEquals(List.of(), counted(run(two)));
    }

    @Test
    void sheet_of_a_juror_who_is_said_to_be_absent_waits_unless_a_replacement_says_that_they_left() {
        String absent = JURORS.replace("Roux,member,2026-04-01,yes", "Roux,member,2026-04-01,no");
        EventRun.Result run = run("jurors.csv", absent, "score-sheets.csv", sheets("S1 J1", "S1 J2", "S2 J2"));
        assertEquals(List.of("S1 J1"), counted(run));
        assertEquals(
                List.of(
                        "score-sheets.csv:5 SHEET_OF_ABSENT_JUROR Heats: what Bo Roux (J2) marked does not count (One (S1)"
                                + " and Two (S2)): jurors.csv says \"present: no\". To accept it, write \"yes\"; who marked and"
                                + " then left is added to replacements.csv too; else strike these sheets."),
                told(run));
        EventRun.Result left = run(
                "jurors.csv",
                absent,
                "replacements.csv",
                "juror,replaced_by\nJ2,\n",
                "score-sheets.csv",
                sheets("S1 J1", "S1 J2"));
        assertEquals(List.of("S1 J1", "S1 J2"), counted(left));
        assertEquals(List.of(), told(left));
    }

    @Test
    void seat_gives_one_sheet_of_an_entry_that_of_whoever_had_it_then() {
        String jurors = JURORS.replace("Vert,member", "Vert,substitute");
        String all = YAML.replace("jurors-per-submission: 2", "jurors-per-submission: all");
        String replaced = "juror,replaced_by,at\nJ2,J4,2026-05-05 13:00\n";
        EventRun.Result run = run(
                "event.yaml",
                all,
                "jurors.csv",
                jurors,
                "replacements.csv",
                replaced,
                "score-sheets.csv",
                sheets("S1 J1", "S1 J2", "S1 J4", "S2 J4"));
        assertEquals(List.of("S1 J1", "S1 J2", "S2 J4"), counted(run));
        assertEquals(
                List.of(
                        "score-sheets.csv:7 SHEET_SECOND_OF_SEAT Heats: what Di Vert (J4) marked does not count (One (S1)):"
                                + " by the replacement this is the seat of somebody else too, who signed as well. Strike one of"
                                + " the two sheets, or correct replacements.csv (replaced_by, at)."),
                told(run));
        EventRun.Result late = run(
                "event.yaml",
                all,
                "jurors.csv",
                jurors,
                "replacements.csv",
                replaced,
                "score-sheets.csv",
                sheets("S1 J1", "S1 J2", "S1 J4")
                        .replaceAll("(?m)(.)$", "$1,2026-05-05 14:00")
                        .replace("mark,2026-05-05 14:00", "mark,at"));
        assertEquals(List.of("S1 J1", "S1 J4"), counted(late));
        assertEquals(
                List.of("SHEET_SECOND_OF_SEAT"),
                late.problems().stream()
                        .map(Problem::code)
                        .filter(code -> code.startsWith("SHEET_"))
                        .toList());
    }

    @Test
    void whoever_takes_a_seat_where_everybody_reads_everything_reads_what_is_left_of_it() {
        EventRun.Result run = run(
                "event.yaml",
                YAML.replace("jurors-per-submission: 2", "jurors-per-submission: all"),
                "jurors.csv",
                JURORS.replace("Vert,member", "Vert,substitute"),
                "replacements.csv",
                "juror,replaced_by\nJ2,J4\n",
                "score-sheets.csv",
                sheets("S1 J1", "S1 J2", "S2 J2"));
        assertEquals(
                List.of("S1 J1", "S1 J2", "S1 J3", "S2 J1", "S2 J2", "S2 J3", "S3 J1", "S3 J3", "S3 J4"),
                run.stages().assignment().get(0).assignment().assignments().stream()
                        .map(each -> each.submission() + " " + each.juror())
                        .sorted()
                        .toList());
    }

    private EventRun.Result run(String... more) {
        Path fresh = folder.resolve(String.valueOf(folder.toFile().list().length));
        fresh.toFile().mkdir();
        Worlds.folder(fresh, "event.yaml", YAML, "jurors.csv", JURORS, "submissions.csv", ENTRIES);
        return Worlds.run(Worlds.folder(fresh, more));
    }

    private static String readings(String... readings) {
        return Stream.of(readings)
                .map(each -> "heats," + each.replace(' ', ',') + "\n")
                .collect(Collectors.joining("", "round,submission,juror\n", ""));
    }

    private static String sheets(String... readings) {
        return Stream.of(readings)
                .map(each -> "heats," + each.substring(3) + "," + each.substring(0, 2))
                .map(each -> each + ",use,5\n" + each + ",care,6\n")
                .collect(Collectors.joining("", "round,juror,submission,criterion,mark\n", ""));
    }

    private static List<String> counted(EventRun.Result run) {
        return run.stages().rounds().stream()
                .limit(1)
                .flatMap(round -> round.ranking().entries().stream())
                .flatMap(entry -> entry.why().jurors().stream().map(part -> entry.submission() + " " + part.juror()))
                .sorted()
                .toList();
    }

    private static List<String> told(EventRun.Result run) {
        return run.problems().stream()
                .filter(problem -> problem.code().startsWith("SHEET_"))
                .map(WaitingSheetsTest::told)
                .toList();
    }

    private static String told(Problem problem) {
        return problem.place() + " " + problem.code() + " " + problem.message().en();
    }
}
