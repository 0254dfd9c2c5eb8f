package org.palmares.api.committee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.event.Bytes;
import org.palmares.api.event.closing.RoundAct;
import org.palmares.api.event.closing.RoundAct.Kind;
import org.palmares.api.event.closing.RoundLog;
import org.palmares.api.event.folder.RoundPaths;
import org.palmares.api.run.RunOrder;
import org.palmares.api.run.RunResult;
import org.palmares.api.run.RunResult.Status;
import org.palmares.api.run.SmallFolder;
import org.palmares.api.run.Worlds;
import org.palmares.api.run.runners.FolderRunner;
import org.palmares.api.run.runners.RankRunner;
import org.palmares.engine.domain.Problem;

/** A jury at work on its first round. */
class RoundActsTest {
    private static final Instant NOON = Instant.parse("2026-05-04T10:00:00Z");
    private static final Instant LATER = Instant.parse("2026-05-04T12:30:00Z");
    private static final Instant EVENING = Instant.parse("2026-05-04T16:00:00Z");
    private static final String WHY = "Une case mal lue";
    private static final String CLOSED_MARK = "ROUND_CLOSED_MARK score-sheets.csv:";

    @TempDir
    Path home;

    private Path folder;

    @BeforeEach
    void writeFolder() {
        folder = Worlds.folder(home.resolve("event"), SmallFolder.FILES);
    }

    @Test
    void marks_of_a_closed_round_stand_in_a_table_named_by_its_hash() throws IOException {
        Answer closed = close(NOON);
        assertEquals(Status.DONE, closed.status());
        String sha256 = closed.values().get("marks");
        String frozen = read("rounds/marks-" + sha256.substring(0, 12) + ".csv");
        assertEquals("""
                submission;juror;criterion;mark
                S1;J1;care;8
                S1;J1;use;8
                S1;J2;care;8
                S1;J2;use;8
                S2;J1;care;5
                S2;J1;use;7
                S2;J2;care;6
                S2;J2;use;6
                S3;J1;care;5
                S3;J1;use;5
                S3;J2;care;5
                S3;J2;use;5
                submission;juror;field;words
                """, frozen);
        assertTrue(
                read(RoundLog.FILE).contains("2026-05-04T10:00:00Z;heats;closed;"),
                "the register must say when and what");
    }

    @Test
    void same_marks_in_another_order_or_writing_are_the_same_closing() throws IOException {
        close(NOON);
        String[] lines = SmallFolder.SHEETS.split("\n");
        String turned = lines[0] + "\n"
                + String.join(
                        "\n",
                        Stream.of(lines)
                                .skip(1)
                                .sorted((a, b) -> b.compareTo(a))
                                .toList())
                + "\n";
        Files.writeString(folder.resolve("score-sheets.csv"), turned.replace(";use;7;", ";use;7,0;"));
        assertEquals(List.of(), errors());
    }

    @Test
    void round_with_sheets_that_wait_is_not_closed() throws IOException {
        absent("J2");
        Answer refused = close(NOON);
        assertEquals(Status.BAD_INPUT, refused.status());
        assertEquals(
                List.of("SHEET_OF_ABSENT_JUROR score-sheets.csv:9"),
                refused.problems().stream()
                        .map(problem -> problem.code() + " " + problem.place())
                        .toList());
        assertFalse(Files.exists(folder.resolve(RoundLog.FILE)));
    }

    @Test
    void what_is_said_of_the_jury_after_the_closing_changes_no_ranking() throws IOException {
        close(NOON);
        String before = ranking();
        absent("J2");
        assertEquals(before, ranking());
        reopen(WHY, LATER);
        assertFalse(before.equals(ranking()), "a round that is open again goes by what is said now");
    }

    @Test
    void juror_suspended_after_the_closing_takes_no_sheet_out_of_it_and_a_recusal_does() throws IOException {
        close(NOON);
        String before = ranking();
        change("jurors.csv", "J2;Bruno;Tessier;;member;;;2026-04-05", "J2;Bruno;Tessier;;member;;;");
        assertEquals(before, ranking());
        change(
                "jurors.csv",
                "J2;Bruno;Tessier;;member;;;",
                "J2;Bruno;Tessier;;member;;mentor:submission:S2;2026-04-05");
        assertFalse(before.equals(ranking()), "whoever is recused since has no part in the entry");
    }

    @Test
    void sheets_that_do_not_count_at_the_closing_stand_below_it_and_do_not_count_later() throws IOException {
        change("jurors.csv", "J2;Bruno;Tessier;;member;;;2026-04-05", "J2;Bruno;Tessier;;member;;;");
        Answer closed = close(NOON);
        assertEquals(Status.DONE, closed.status());
        assertTrue(read(RoundPaths.marks(closed.values().get("marks")))
                .endsWith("submission;juror;field;words\nsubmission;juror_left_out\nS1;J2\nS2;J2\nS3;J2\n"));
        String before = ranking();
        change("jurors.csv", "J2;Bruno;Tessier;;member;;;", "J2;Bruno;Tessier;;member;;;2026-04-05");
        assertEquals(before, ranking());
        assertEquals(
                List.of(
                        "NOTICE 3 sheets of Bruno Tessier (J2) do not count: set aside when the round was closed. For this to"
                                + " count, open the round again."),
                problems().stream()
                        .filter(problem -> problem.code().equals("SHEET_LEFT_OUT"))
                        .map(problem ->
                                problem.severity() + " " + problem.message().en())
                        .toList());
        reopen(WHY, LATER);
        assertFalse(before.equals(ranking()), "a round that is open again goes by what is said now");
    }

    @Test
    void who_is_said_to_sit_in_a_committee_after_the_closing_changes_no_ranking() throws IOException {
        change(
                "event.yaml",
                "rubrics:",
                "committees: [{id: few, label: {fr: Peu, en: Few}, kind: selection}]\nrubrics:");
        change("event.yaml", "quorum: 1, tie-break", "committee: few, quorum: 1, tie-break");
        write("committees.csv", "committee;juror\nfew;J1\nfew;J2\n");
        close(NOON);
        String before = ranking();
        write("committees.csv", "committee;juror\nfew;J1\n");
        assertEquals(before, ranking());
        assertEquals(
                List.of(),
                problems().stream()
                        .filter(problem -> problem.code().equals("SHEET_NOT_OF_COMMITTEE"))
                        .toList());
        reopen(WHY, LATER);
        assertFalse(before.equals(ranking()), "a round that is open again goes by what is said now");
    }

    private void absent(String juror) throws IOException {
        Path jurors = folder.resolve("jurors.csv");
        String text = Files.readString(jurors);
        String line =
                text.lines().filter(each -> each.startsWith(juror)).findFirst().orElseThrow();
        Files.writeString(jurors, text.replace(line, line.replaceFirst(";oui;oui$", ";non;oui")));
    }

    private String ranking() {
        return new RankRunner()
                .outcome(folder, Optional.of("heats"), Optional.empty())
                .result()
                .outputs()
                .get("ranking-1-heats.csv")
                .text();
    }

    @Test
    void mark_changed_in_silence_is_named_with_its_value_before_and_after() throws IOException {
        close(NOON);
        change("heats;J1;S2;use;7;", "heats;J1;S2;use;9;");
        assertEquals(List.of(CLOSED_MARK + "4"), errors());
        assertEquals(
                "round \"Heats\" is closed; juror J1, submission S2, criterion use: the mark was 7, found 9. Put 7 back,"
                        + " or open the round again with a reason: palmares rank EVENT --round heats --reopen --as …"
                        + " --reason …",
                problems().get(0).message().en());
    }

    @Test
    void mark_taken_out_or_put_in_after_the_closing_is_named_too() throws IOException {
        change("heats;J2;S3;care;5;\n", "");
        close(NOON);
        change("heats;J2;S3;use;5;\n", "heats;J2;S3;care;5;\n");
        assertEquals(2, errors().size());
        List<String> said = problems().stream()
                .filter(problem -> problem.code().equals("ROUND_CLOSED_MARK"))
                .map(problem -> problem.message().fr())
                .toList();
        assertTrue(said.get(0).contains("il n'y avait pas de note, trouvé 5. Ôtez-la"), said.get(0));
        assertTrue(said.get(1).contains("la note était 5, il n'y en a plus. Remettez 5"), said.get(1));
    }

    @Test
    void round_with_marks_that_is_left_open_beside_a_closed_one_is_asked_about_and_the_minutes_say_it()
            throws IOException {
        change("heats;J2;S3;care;5;\n", "heats;J2;S3;care;5;\nfinal;J1;S1;use;8;\nfinal;J1;S1;care;8;\n");
        assertFalse(Worlds.codes(problems()).contains("ROUND_NOT_CLOSED_YET"), "nobody closes rounds here");
        close(NOON);
        assertEquals(
                List.of("round \"Final\" has marks and is not closed: they may still change. Before the minutes are"
                        + " signed, the jury closes it: palmares rank EVENT --round final --close --as …"),
                problems().stream()
                        .filter(problem -> problem.code().equals("ROUND_NOT_CLOSED_YET"))
                        .map(problem -> problem.message().en())
                        .toList());
        String minutes = text(run(), "minutes.en.html");
        assertEquals(2, minutes.split("This round is not closed", -1).length, minutes);
    }

    @Test
    void mark_changed_after_a_reopening_stands_in_the_annex_and_is_counted_without_a_name_in_the_minutes()
            throws IOException {
        close(NOON);
        reopen(WHY, LATER);
        change("heats;J1;S2;use;7;", "heats;J1;S2;use;9;");
        assertEquals(List.of(), errors());
        assertEquals(
                1,
                problems().stream()
                        .filter(problem -> problem.code().equals("ROUND_REOPENED"))
                        .count());
        assertEquals(Status.DONE, close(EVENING).status());
        RunResult result = run();
        String minutes = text(result, "minutes.html");
        assertTrue(minutes.contains("motif : Une case mal lue (1 note changée)."), minutes);
        assertFalse(minutes.contains("Paul Vasseur"), "whoever reopens may be a juror");
        String annex = text(result, "annex-confidential.html");
        assertTrue(annex.contains("Notes changées après la clôture"), annex);
        assertTrue(annex.contains("Paul Vasseur Une case mal lue Carnet Odile Ferrand Utilité 7 9"), annex);
    }

    @Test
    void marks_changed_in_a_round_that_ranks_apart_stand_in_the_annex_once() throws IOException {
        Files.writeString(folder.resolve("event.yaml"), Worlds.YAML.replace("{id: heats,", "{id: heats, per: topic,"));
        close(NOON);
        reopen(WHY, LATER);
        change("heats;J1;S2;use;7;", "heats;J1;S2;use;9;");
        assertEquals(List.of(), errors());
        String annex = text(run(), "annex-confidential.html");
        assertEquals(2, annex.split("Notes changées après la clôture", -1).length, annex);
    }

    @Test
    void words_that_are_kept_back_are_counted_at_the_closing() throws IOException {
        write("sheets/heats-J1.csv", comments("Tessier liked it", "", "clear"));
        assertTrue(
                close(NOON).sections().toString().contains("Words for a team kept back (they name a juror)"),
                "what may not be said otherwise any more must be known");
    }

    @Test
    void comment_changed_added_or_taken_out_in_silence_is_named_and_its_words_stay_off_the_screen() throws IOException {
        write("sheets/heats-J1.csv", comments("Sound; \\ clear", "see budget", ""));
        Answer closed = close(NOON);
        String kept = "rounds/marks-" + closed.values().get("marks").substring(0, 12) + ".csv";
        assertTrue(
                read(kept)
                        .endsWith(
                                "submission;juror;field;words\nS1;J1;for_team;Sound; \\\\ clear\nS1;J1;note;see budget\n"),
                read(kept));
        assertEquals(List.of(), errors());
        write("sheets/heats-J1.csv", comments("Unsound", "", "late"));
        assertEquals(
                List.of(
                        "ROUND_CLOSED_COMMENT " + kept,
                        "ROUND_CLOSED_COMMENT sheets/heats-J1.csv:2",
                        "ROUND_CLOSED_COMMENT sheets/heats-J1.csv:3"),
                errors().stream().sorted().toList());
        List<String> said = problems().stream()
                .filter(problem -> problem.code().equals("ROUND_CLOSED_COMMENT"))
                .map(problem -> problem.message().en())
                .toList();
        String again = ", or open the round again with a reason: palmares rank EVENT --round heats --reopen --as …"
                + " --reason …";
        assertEquals(
                List.of(
                        "round \"Heats\" is closed; juror J1, submission S1, comment for the team: the text is no longer"
                                + " that of the closing. Put it back (" + kept + " keeps it)" + again,
                        "round \"Heats\" is closed; juror J1, submission S1, internal note: a text was written at the"
                                + " closing, there is none now. Put it back (" + kept + " keeps it)" + again,
                        "round \"Heats\" is closed; juror J1, submission S2, comment for the team: nothing was written at"
                                + " the closing, there is a text now. Take it out" + again),
                said);
    }

    @Test
    void comment_changed_after_a_reopening_stands_in_the_annex_and_is_counted_in_the_minutes() throws IOException {
        write("sheets/heats-J1.csv", comments("Sound", "", ""));
        close(NOON);
        reopen(WHY, LATER);
        write("sheets/heats-J1.csv", comments("Unsound", "", ""));
        assertEquals(List.of(), errors());
        assertEquals(Status.DONE, close(EVENING).status());
        RunResult result = run();
        String minutes = text(result, "minutes.html");
        assertTrue(minutes.contains("motif : Une case mal lue (0 note changée, 1 commentaire changé)."), minutes);
        assertFalse(minutes.contains("Unsound"), "what jurors write is not for everybody");
        String annex = text(result, "annex-confidential.html");
        assertTrue(annex.contains("Commentaires changés après la clôture"), annex);
        assertTrue(annex.contains("Boussole Odile Ferrand commentaire pour l’équipe Sound Unsound"), annex);
    }

    @Test
    void round_that_was_closed_on_its_marks_alone_stays_readable() throws IOException {
        write("sheets/heats-J1.csv", comments("Sound", "", ""));
        Answer closed = close(NOON);
        closedOnMarksAlone(closed);
        assertEquals(List.of(), errors());
        write("sheets/heats-J1.csv", comments("Unsound", "", ""));
        assertEquals(List.of(), errors());
        change("heats;J2;S2;use;6;", "heats;J2;S2;use;9;");
        assertEquals(List.of(CLOSED_MARK + "10"), errors());
    }

    @Test
    void prize_with_a_rubric_of_its_own_is_closed_as_a_round() throws IOException {
        ownPrize();
        assertEquals(Status.DONE, act("lab_prize", Kind.CLOSED, "", NOON).status());
        change("lab_prize;J1;S3;bench;9;", "lab_prize;J1;S3;bench;3;");
        assertEquals(
                "round \"Lab\" is closed; juror J1, submission S3, criterion bench: the mark was 9, found 3. Put 9 back, or"
                        + " open the round again with a reason: palmares rank EVENT --round lab_prize --reopen --as …"
                        + " --reason …",
                problems().stream()
                        .filter(problem -> problem.code().equals("ROUND_CLOSED_MARK"))
                        .findFirst()
                        .orElseThrow()
                        .message()
                        .en());
        assertEquals(Status.DONE, act("lab_prize", Kind.REOPENED, WHY, LATER).status());
        assertEquals(Status.DONE, act("lab_prize", Kind.CLOSED, "", EVENING).status());
        RunResult result = run();
        String minutes = text(result, "minutes.html");
        assertTrue(minutes.contains("motif : Une case mal lue (1 note changée)."), minutes);
        String annex = text(result, "annex-confidential.html");
        assertTrue(annex.contains("Paul Vasseur Une case mal lue Relais Odile Ferrand Banc 9 3"), annex);
    }

    @Test
    void rubric_of_a_prize_changes_no_more_once_it_is_open() throws IOException {
        ownPrize();
        act("lab_prize", Kind.OPENED, "", NOON);
        change(
                "event.yaml",
                "scale: {min: 0, max: 10, step: 1}, criteria: [{id: bench",
                "scale: {min: 0, max: 20, step:" + " 1}, criteria: [{id: bench");
        assertTrue(errors().stream().anyMatch(error -> error.startsWith("ROUND_TERMS_CHANGED event.yaml")), "terms");
    }

    @Test
    void terms_change_no_more_once_a_round_is_open() throws IOException {
        act(Kind.OPENED, "", NOON);
        Files.writeString(
                folder.resolve("event.yaml"),
                Worlds.YAML.replace("en: Usefulness}, weight: 50", "en: Usefulness}, weight: 60"));
        assertTrue(errors().stream().anyMatch(error -> error.startsWith("ROUND_TERMS_CHANGED event.yaml")), "terms");
        refused("ROUND_TERMS_CHANGED", close(LATER));
        refused("ROUND_OPEN_ALREADY", act(Kind.OPENED, "", LATER));
    }

    @Test
    void terms_may_be_fixed_anew_while_there_is_no_mark() throws IOException {
        Files.delete(folder.resolve("score-sheets.csv"));
        act(Kind.OPENED, "", NOON);
        Files.writeString(
                folder.resolve("event.yaml"),
                Worlds.YAML.replace("en: Usefulness}, weight: 50", "en: Usefulness}, weight: 60"));
        assertEquals(Status.DONE, act(Kind.OPENED, "", LATER).status());
        assertEquals(List.of(), errors());
    }

    @Test
    void act_that_does_not_fit_the_state_of_the_round_is_refused_and_writes_nothing() throws IOException {
        refused("ROUND_NOT_CLOSED", reopen(WHY, NOON));
        assertFalse(Files.exists(folder.resolve(RoundLog.FILE)), "a refused act leaves no trace");
        close(NOON);
        SortedMap<String, String> before = contents();
        refused("ROUND_CLOSED_ALREADY", close(LATER));
        refused("ROUND_OPEN_ALREADY", act(Kind.OPENED, "", LATER));
        refused("RULES_REASON", reopen("", LATER));
        refused("ROUND_ORDER", reopen(WHY, NOON.minusSeconds(1)));
        refused("RULES_NAME", act(Kind.REOPENED, WHY, LATER, "7"));
        assertEquals(before, contents());
    }

    @Test
    void reason_that_names_a_juror_is_refused_because_it_is_printed() throws IOException {
        close(NOON);
        refused("ROUND_REASON_NAMES", reopen("Mme Ferrand a mal lu", LATER));
        refused("ROUND_REASON_NAMES", reopen("Erreur de J2", LATER));
    }

    @Test
    void register_or_frozen_marks_that_were_altered_stop_everything() throws IOException {
        Answer closed = close(NOON);
        String marks = "rounds/marks-" + closed.values().get("marks").substring(0, 12) + ".csv";
        String frozen = read(marks);
        Files.writeString(folder.resolve(marks), frozen.replace("S2;J1;use;7", "S2;J1;use;9"));
        assertEquals(List.of("ROUND_SNAPSHOT_LOST " + marks), errors());
        Files.writeString(folder.resolve(marks), frozen);
        assertEquals(List.of(), errors());
        String register = read(RoundLog.FILE);
        Files.writeString(folder.resolve(RoundLog.FILE), register.replace("Paul", "Jean"));
        assertEquals(List.of("LOG_SEAL rounds/rounds.csv:2"), errors());
    }

    @Test
    void round_must_be_named_where_there_are_several() {
        Answer answer =
                RoundActs.act(folder, new RoundActs.Order(Optional.empty(), Kind.CLOSED, "Paul Vasseur", "", NOON));
        refused("ROUND_WHICH", answer);
        refused(
                "ROUND_UNKNOWN",
                RoundActs.act(
                        folder, new RoundActs.Order(Optional.of("third"), Kind.CLOSED, "Paul Vasseur", "", NOON)));
    }

    @Test
    void round_without_a_mark_cannot_be_closed() {
        refused(
                "ROUND_NO_MARKS",
                RoundActs.act(
                        folder, new RoundActs.Order(Optional.of("final"), Kind.CLOSED, "Paul Vasseur", "", NOON)));
    }

    private Answer close(Instant at) {
        return act(Kind.CLOSED, "", at);
    }

    private Answer reopen(String reason, Instant at) {
        return act(Kind.REOPENED, reason, at);
    }

    private Answer act(Kind kind, String reason, Instant at) {
        return act(kind, reason, at, "Paul Vasseur");
    }

    private Answer act(Kind kind, String reason, Instant at, String by) {
        return act("heats", kind, reason, at, by);
    }

    private Answer act(String round, Kind kind, String reason, Instant at) {
        return act(round, kind, reason, at, "Paul Vasseur");
    }

    private Answer act(String round, Kind kind, String reason, Instant at, String by) {
        return RoundActs.act(folder, new RoundActs.Order(Optional.of(round), kind, by, reason, at));
    }

    /** A jury's prize with a rubric of its own, which S3 wins. */
    private void ownPrize() throws IOException {
        change(
                "event.yaml",
                "rounds:",
                "  - {id: lab, label: {fr: Labo, en: Lab}, scale: {min: 0, max: 10, step: 1}, criteria: [{id: bench, label:"
                        + " {fr: Banc, en: Bench}, weight: 1}]}\nrounds:");
        change(
                "event.yaml",
                "prizes:",
                "prizes:\n  - {id: lab_prize, label: {fr: Labo, en: Lab}, kind: jury-choice, rubric: lab}");
        write(
                "score-sheets.csv",
                SmallFolder.SHEETS + Worlds.lines("lab_prize;J1;S3;bench;9;", "lab_prize;J1;S1;bench;4;"));
    }

    /** The sheet of J1 with the marks of {@link SmallFolder}: words for the team and a note on S1, words on S2. */
    private static String comments(String forTeam, String note, String second) {
        return Worlds.lines(
                "round;juror;submission;mark_use;mark_care;for_team;note",
                "heats;J1;S1;8;8;\"" + forTeam + "\";" + note,
                "heats;J1;S2;7;5;" + second + ";");
    }

    /** The folder as a version of the program left it that froze no words. */
    private void closedOnMarksAlone(Answer closed) throws IOException {
        String sha256 = closed.values().get("marks");
        String now = read(RoundPaths.marks(sha256));
        String marks = now.substring(0, now.indexOf("submission;juror;field"));
        RoundAct act = RoundLog.read(Files.readAllBytes(folder.resolve(RoundLog.FILE)))
                .log()
                .acts()
                .get(0);
        String before = Bytes.utf8(marks).sha256();
        write(RoundPaths.marks(before), marks);
        write(
                RoundLog.FILE,
                RoundLog.EMPTY
                        .with(new RoundAct(
                                act.at(), act.round(), act.kind(), act.terms(), before, act.by(), act.reason()))
                        .text());
    }

    private static void refused(String code, Answer answer) {
        assertEquals(
                List.of(code),
                answer.problems().stream().map(Problem::code).distinct().toList());
        assertEquals(Status.BAD_INPUT, answer.status());
    }

    private RunResult run() {
        return new FolderRunner().run(folder, RunOrder.DEFAULT, step -> {}, () -> false);
    }

    private List<Problem> problems() {
        return run().problems();
    }

    private List<String> errors() {
        return problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .map(problem -> problem.code() + " " + problem.place())
                .toList();
    }

    private static String text(RunResult result, String name) {
        return result.outputs().get(name).text().replaceAll("<[^>]*>", " ").replaceAll("[\\s\u00a0\u202f]+", " ");
    }

    private void change(String before, String after) throws IOException {
        change("score-sheets.csv", before, after);
    }

    private void change(String name, String before, String after) throws IOException {
        Path file = folder.resolve(name);
        String text = Files.readString(file);
        assertTrue(text.contains(before), before);
        Files.writeString(file, text.replace(before, after));
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private SortedMap<String, String> contents() throws IOException {
        SortedMap<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }
}
