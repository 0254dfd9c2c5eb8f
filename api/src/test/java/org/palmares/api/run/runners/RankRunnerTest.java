package org.palmares.api.run.runners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.event.Bytes;
import org.palmares.api.run.RunOrder;
import org.palmares.api.run.RunOutcome;
import org.palmares.api.run.RunResult;
import org.palmares.api.run.SmallFolder;
import org.palmares.api.run.Worlds;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Problem;

class RankRunnerTest {
    @TempDir
    Path home;

    private Path folder;

    @BeforeEach
    void write() {
        folder = Worlds.folder(home.resolve("event"), SmallFolder.FILES);
    }

    @Test
    void marks_give_the_ranking_the_annex_and_a_page_for_each_team() {
        assertEquals(
                new TreeSet<>(List.of(
                        "agreement-1-heats.csv",
                        "agreement-1-heats.xlsx",
                        "annex-confidential.en.html",
                        "annex-confidential.en.pdf",
                        "annex-confidential.html",
                        "annex-confidential.pdf",
                        "confidential-breakdown-1-heats.csv",
                        "confidential-breakdown-1-heats.xlsx",
                        "confidential-jurors-1-heats.csv",
                        "confidential-jurors-1-heats.xlsx",
                        "feedback/S1.html",
                        "feedback/S2.html",
                        "feedback/S3.html",
                        "ranking-1-heats.csv",
                        "ranking-1-heats.xlsx",
                        "sensitivity-1-heats.csv",
                        "sensitivity-1-heats.xlsx",
                        "terms.csv",
                        "terms.xlsx")),
                new TreeSet<>(rank().outputs().keySet()));
    }

    @Test
    void ranking_is_that_of_the_whole_run() {
        RunResult whole = new FolderRunner().run(folder, RunOrder.DEFAULT, step -> {}, () -> false);
        for (String name : List.of("ranking-1-heats.csv", "annex-confidential.html", "annex-confidential.pdf")) {
            assertEquals(whole.outputs().get(name), rank().outputs().get(name), name);
        }
    }

    @Test
    void terms_that_were_announced_hold() throws IOException {
        announce();
        assertEquals(RunResult.Status.DONE, rank().status());
    }

    @Test
    void marks_under_another_weight_method_or_floor_are_refused_item_by_item() throws IOException {
        announce();
        Files.writeString(
                folder.resolve("event.yaml"),
                Worlds.YAML
                        .replace("en: Usefulness}, weight: 50", "en: Usefulness}, weight: 60, floor: 2")
                        .replace("quorum: 1, tie-break", "quorum: 2, tie-break"));
        RunResult refused = rank();
        assertEquals(RunResult.Status.BAD_INPUT, refused.status());
        assertEquals(
                List.of(
                        "round.final.criterion.use.floor: announced none, found \"2\"",
                        "round.final.criterion.use.weight: announced \"50\", found \"60\"",
                        "round.heats.criterion.use.floor: announced none, found \"2\"",
                        "round.heats.criterion.use.weight: announced \"50\", found \"60\"",
                        "round.heats.quorum: announced \"1\", found \"2\""),
                refused.problems().stream()
                        .filter(problem -> problem.code().equals("TERMS_DIFFER"))
                        .map(RankRunnerTest::start)
                        .toList());
    }

    @Test
    void what_moves_prizes_is_held_to_as_well() throws IOException {
        announce();
        Files.writeString(
                folder.resolve("event.yaml"), Worlds.YAML + "\nprizes-per-team: 1\nprize-allocation: wishes\n");
        assertEquals(
                List.of(
                        "prize-allocation: announced nothing, found \"wishes\"",
                        "prize-order: announced nothing, found \"first given\"",
                        "prizes-per-team: announced nothing, found \"1\""),
                rank().problems().stream()
                        .filter(problem -> problem.code().equals("TERMS_DIFFER"))
                        .map(RankRunnerTest::start)
                        .toList());
    }

    @Test
    void before_the_first_mark_terms_may_still_change() throws IOException {
        announce();
        Files.delete(folder.resolve("score-sheets.csv"));
        Files.writeString(folder.resolve("event.yaml"), Worlds.YAML.replace("weight: 50", "weight: 40"));
        RunResult result = new FolderRunner().run(folder, RunOrder.DEFAULT, step -> {}, () -> false);
        assertFalse(
                result.problems().stream().anyMatch(problem -> problem.code().equals("TERMS_DIFFER")));
    }

    @Test
    void folder_without_marks_and_round_that_is_not_there_are_refused() throws IOException {
        assertEquals(
                "ROUND_UNKNOWN", rank(Optional.of("finals")).problems().get(0).code());
        Files.delete(folder.resolve("score-sheets.csv"));
        assertEquals("RANK_NO_MARKS", rank().problems().get(0).code());
    }

    @Test
    void round_asked_for_gives_its_tables_and_those_of_no_other() throws IOException {
        Files.writeString(folder.resolve("event.yaml"), Worlds.YAML.replace("id: final,", "id: semi-heats,"));
        Files.writeString(
                folder.resolve("score-sheets.csv"),
                SmallFolder.SHEETS
                        + Worlds.lines(
                                "semi-heats;J1;S1;use;8;",
                                "semi-heats;J1;S1;care;8;",
                                "semi-heats;J1;S2;use;7;",
                                "semi-heats;J1;S2;care;5;"));
        assertEquals(
                List.of("agreement-1-heats.csv", "ranking-1-heats.csv", "sensitivity-1-heats.csv", "terms.csv"),
                tables(rank(Optional.of("heats"))));
        assertEquals(
                List.of(
                        "agreement-2-semi-heats.csv",
                        "ranking-2-semi-heats.csv",
                        "sensitivity-2-semi-heats.csv",
                        "terms.csv"),
                tables(rank(Optional.of("semi-heats"))));
    }

    @Test
    void only_round_of_an_event_keeps_all_its_tables_when_asked_for() throws IOException {
        Files.writeString(folder.resolve("event.yaml"), Worlds.YAML.replaceFirst("(?m)^  - \\{id: final,.*\n", ""));
        List<String> all = List.of("agreement.csv", "ranking.csv", "sensitivity.csv", "terms.csv");
        assertEquals(all, tables(rank()));
        assertEquals(all, tables(rank(Optional.of("heats"))));
    }

    @Test
    void method_that_the_marks_do_not_allow_needs_a_person() throws IOException {
        Files.writeString(
                folder.resolve("event.yaml"),
                Worlds.YAML.replaceFirst("method: weighted-mean", "method: trimmed-mean"));
        RunResult result = rank();
        assertEquals(List.of("METHOD_REFUSED", "TEAMS_PROVISIONAL"), Worlds.codes(result.problems()));
        assertEquals(RunResult.Status.NEEDS_PERSON, result.status());
    }

    @Test
    void tie_at_a_cut_is_for_a_person() throws IOException {
        Files.writeString(
                folder.resolve("score-sheets.csv"),
                Worlds.lines(
                        "round;juror;submission;criterion;mark",
                        "heats;J1;S1;use;8",
                        "heats;J1;S1;care;8",
                        "heats;J1;S2;use;5",
                        "heats;J1;S2;care;5",
                        "heats;J1;S3;use;5",
                        "heats;J1;S3;care;5"));
        assertTrue(Worlds.codes(rank().problems()).contains("CUT_TIE"));
    }

    @Test
    void answer_that_is_neither_yes_nor_no_is_told_as_it_was_written() throws IOException {
        Files.writeString(
                folder.resolve("adopted.csv"),
                Worlds.lines(
                        "round;submission;rank;for;against;abstentions;reason;casting",
                        "heats;S1;1;1;1;0;S1 works already;Perhaps"));
        assertTrue(rank().problems().stream()
                .anyMatch(problem -> problem.message().en().contains("found \"Perhaps\"")));
    }

    @Test
    void change_that_nobody_voted_on_needs_a_person() throws IOException {
        Files.writeString(
                folder.resolve("adopted.csv"),
                Worlds.lines("round;submission;rank;for;against;abstentions;reason", "heats;S1;2;;;;S2 works already"));
        assertEquals(RunResult.Status.NEEDS_PERSON, rank().status());
    }

    @Test
    void why_no_sheet_counts_is_told_where_there_are_some() throws IOException {
        Files.writeString(
                folder.resolve("jurors.csv"),
                Files.readString(folder.resolve("jurors.csv")).replace("member", "substitute"));
        Files.writeString(
                folder.resolve("score-sheets.csv"),
                Worlds.lines("round;juror;submission;criterion;mark", "heats;J2;S1;use;8", "heats;J2;S1;care;8"));
        RunResult result = rank();
        assertEquals(RunResult.Status.BAD_INPUT, result.status());
        assertEquals(List.of("RANK_NO_MARKS", "SHEET_OF_UNCALLED_SUBSTITUTE"), Worlds.codes(result.problems()));
    }

    @Test
    void reason_that_names_a_juror_does_not_stand_and_is_not_printed_in_the_public_minutes() throws IOException {
        Files.writeString(
                folder.resolve("adopted.csv"),
                Worlds.lines(
                        "round;submission;rank;for;against;abstentions;reason",
                        "heats;S1;2;2;0;0;J2 argued for S2",
                        "heats;S2;1;2;0;0;J2 argued for S2"));
        RunResult result = new FolderRunner().run(folder, RunOrder.DEFAULT, step -> {}, () -> false);
        assertEquals(
                List.of("ADOPTED_REASON_NAMES_JUROR", "ADOPTED_REASON_NAMES_JUROR"),
                Worlds.codes(result.problems()).stream()
                        .filter(code -> code.startsWith("ADOPTED"))
                        .toList());
        assertTrue(
                result.problems().stream()
                        .anyMatch(problem -> problem.message().en().contains("names a juror (Bruno Tessier)")),
                result.toString());
        assertFalse(result.outputs().get("minutes.html").text().contains("argued for"), result.toString());
    }

    @Test
    void committee_that_nobody_is_of_needs_a_person() throws IOException {
        Files.writeString(
                folder.resolve("event.yaml"),
                Worlds.YAML
                        .replace("carry-over: 0.5", "carry-over: 0.5, committee: experts")
                        .replace(
                                "rubrics:",
                                "committees: [{id: experts, label: {fr: Experts, en: Experts}, kind: scientific,"
                                        + " seats: 1}]\nrubrics:"));
        RunResult result = rank();
        assertTrue(Worlds.codes(result.problems()).contains("COMMITTEE_UNKNOWN_MEMBERS"), result.toString());
        assertEquals(RunResult.Status.NEEDS_PERSON, result.status());
    }

    @Test
    void rankings_of_topics_apart_are_each_said_under_their_name_with_their_own_sheets() throws IOException {
        Files.writeString(
                folder.resolve("event.yaml"),
                Worlds.YAML.replace(
                        "tie-break: [use], cut: {kind: top, count: 2",
                        "tie-break: [use], per: topic, cut:" + " {kind: top, count: 1"));
        RunOutcome outcome = new RankRunner().outcome(folder, Optional.empty(), Optional.of(Language.EN));
        assertEquals(
                List.of(
                        "Proposed ranking, Heats, One",
                        "Proposed ranking, Heats, Two",
                        "Proposed ranking, Heats, Three"),
                outcome.stages().stream().map(stage -> stage.stage().en()).toList());
        String annex = outcome.result().outputs().get("annex-confidential.html").text();
        for (String entry : List.of("Boussole", "Carnet", "Relais")) {
            String marks = "<td class=\"words\">" + entry + "</td>\n<td class=\"words\">Odile Ferrand</td>";
            assertEquals(2, annex.split(Pattern.quote(marks), -1).length, entry + " has each sheet once");
        }
    }

    @Test
    void feedback_holds_averages_and_words_for_the_team_and_nobody_else() throws IOException {
        Path sheet = folder.resolve("sheets").resolve("heats.csv");
        Files.createDirectories(sheet.getParent());
        Files.writeString(
                sheet,
                Worlds.lines(
                        "round;juror;submission;mark_use;mark_care;for_team;note",
                        "heats;J1;S3;5;5;Zoom on the budget.;weak",
                        "heats;J2;S3;5;5;A clear need.;",
                        "heats;J1;S1;8;8;For S1 alone.;"));
        String page = rank().outputs().get("feedback/S3.html").text();
        assertTrue(page.indexOf("A clear need.") < page.indexOf("Zoom on the budget."), page);
        assertTrue(page.contains("Votre projet n’est pas retenu pour la suite"), page);
        assertTrue(page.contains("<td class=\"number\">5,00</td>"), page);
        for (String other : List.of("weak", "For S1 alone.", "Ferrand", "Tessier", "Boussole", "Carnet", "J1", "J2")) {
            assertFalse(page.contains(other), other);
        }
    }

    @Test
    void internal_notes_stand_in_the_confidential_papers_and_nowhere_else() throws IOException {
        Path sheet = folder.resolve("sheets").resolve("heats.csv");
        Files.createDirectories(sheet.getParent());
        Files.writeString(
                sheet,
                Worlds.lines(
                        "round;juror;submission;mark_use;mark_care;for_team;note",
                        "heats;J1;S3;5;5;Zoom on the budget.;Is it theirs?"));
        SortedMap<String, Bytes> outputs = rank().outputs();
        assertEquals(
                List.of("annex-confidential.en.html", "annex-confidential.html", "confidential-comments-1-heats.csv"),
                outputs.keySet().stream()
                        .filter(name -> name.endsWith(".html") || name.endsWith(".csv"))
                        .filter(name -> outputs.get(name).text().contains("Is it theirs?"))
                        .toList());
        assertEquals(
                List.of("Relais (S3);Odile Ferrand (J1);Zoom on the budget.;Is it theirs?"),
                outputs.get("confidential-comments-1-heats.csv")
                        .text()
                        .lines()
                        .skip(1)
                        .toList());
    }

    @Test
    void words_for_the_team_that_name_a_juror_are_kept_back_and_asked_about() throws IOException {
        Path sheet = folder.resolve("sheets").resolve("heats.csv");
        Files.createDirectories(sheet.getParent());
        Files.writeString(
                sheet,
                Worlds.lines(
                        "round;juror;submission;mark_use;mark_care;for_team;note",
                        "heats;J1;S3;5;5;Zoom on the budget.;Tessier hesitates",
                        "heats;J2;S3;5;5;Signed TESSIER;"));
        RunResult result = rank();
        String page = result.outputs().get("feedback/S3.html").text();
        assertEquals(List.of(true, false), List.of(page.contains("Zoom on"), page.contains("Signed")));
        assertEquals(
                List.of(
                        "sheets/heats.csv:3 the words of Bruno Tessier (J2) for the team of Relais (S3) name a juror (Bruno"
                                + " Tessier): the team's feedback does not print them. Say it without a name (column for_team)."),
                result.problems().stream()
                        .filter(problem -> problem.code().equals("COMMENT_NAMES_JUROR"))
                        .map(problem ->
                                problem.place() + " " + problem.message().en())
                        .toList());
    }

    @Test
    void annex_shows_each_mark_with_the_name_of_its_juror() {
        String annex = rank().outputs().get("annex-confidential.en.html").text();
        assertTrue(
                annex.contains("<td class=\"words\">Boussole</td>\n<td class=\"words\">Odile Ferrand</td>\n"
                        + "<td class=\"number\">8</td>\n<td class=\"number\">8</td>"),
                annex);
    }

    @Test
    void flags_stand_in_the_annex_and_its_tables_and_in_no_other_paper() {
        String annex = rank().outputs().get("annex-confidential.en.html").text();
        assertTrue(annex.contains("Scatter, drift, halo"), annex);
        assertTrue(annex.contains("Flags, for the president of the jury only"), annex);
        assertTrue(annex.contains("No drift is measured"), annex);
        SortedMap<String, Bytes> papers = new TreeMap<>(new FolderRunner()
                .run(folder, RunOrder.DEFAULT, step -> {}, () -> false)
                .outputs());
        papers.putAll(rank().outputs());
        papers.keySet().removeIf(name -> name.contains("confidential") || !name.matches(".*\\.(html|csv|json)"));
        assertTrue(papers.keySet().containsAll(List.of("minutes.html", "feedback/S1.html", "letter-S3.html")));
        papers.forEach((name, paper) -> {
            for (String word : List.of("halo", "drift", "dérive", "flag", "signalement", "scatter")) {
                assertFalse(paper.text().toLowerCase(Locale.ROOT).contains(word), name + " says " + word);
            }
        });
    }

    @Test
    void points_brought_by_sheets_sum_to_the_points_of_the_ranking() {
        List<String> rows = rank().outputs()
                .get("confidential-breakdown-1-heats.csv")
                .text()
                .lines()
                .toList();
        assertEquals(
                "submission;from;weight;mark_use;mark_care;correction;points",
                rows.get(0).replace("\uFEFF", ""));
        assertEquals(
                List.of(
                        "Boussole;Odile Ferrand;0.5000;20.00;20.00;0.00;40.00",
                        "Boussole;Bruno Tessier;0.5000;20.00;20.00;0.00;40.00"),
                rows.subList(1, 3));
        assertTrue(rank().outputs().get("ranking-1-heats.csv").text().contains("1;S1;Boussole;80.00;"));
    }

    /** The terms as the annex to publish gives them, copied into the folder. */
    private void announce() throws IOException {
        RunResult annex = new TermsRunner().outcome(folder, Optional.empty()).result();
        Files.write(
                folder.resolve("published.csv"),
                annex.outputs().get("published.csv").toArray());
    }

    private static List<String> tables(RunResult result) {
        return result.outputs().keySet().stream()
                .filter(name -> name.endsWith(".csv") && !name.startsWith("confidential"))
                .toList();
    }

    private RunResult rank() {
        return rank(Optional.empty());
    }

    private RunResult rank(Optional<String> round) {
        return new RankRunner().outcome(folder, round, Optional.of(Language.FR)).result();
    }

    private static String start(Problem problem) {
        return problem.message().en().replaceFirst(" in event.yaml.*", "");
    }
}
