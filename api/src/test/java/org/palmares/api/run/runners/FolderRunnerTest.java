package org.palmares.api.run.runners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.event.Bytes;
import org.palmares.api.event.EventHash;
import org.palmares.api.run.RunOrder;
import org.palmares.api.run.RunOutcome;
import org.palmares.api.run.RunProgress;
import org.palmares.api.run.RunResult;
import org.palmares.api.run.SmallFolder;
import org.palmares.api.run.Worlds;
import org.palmares.api.run.stages.EventRun;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Run;
import org.palmares.rules.CodeLists;

/** Five people, three entries, two jurors, heats that are marked and a final that is not. */
class FolderRunnerTest {
    @TempDir
    Path home;

    private Path folder;

    @BeforeEach
    void write() {
        folder = Worlds.folder(home.resolve("event"), SmallFolder.FILES);
    }

    @Test
    void run_names_everything_that_makes_it_repeatable() throws Exception {
        Run run = run(RunOrder.DEFAULT).run().orElseThrow();
        assertEquals(Id.of("small"), run.event());
        assertEquals(EventHash.of(folder).hex(), run.inputHash());
        assertEquals(7, run.seed(), "the event's own");
        assertEquals(Optional.empty(), run.clock());
        assertEquals(300, run.budget());
        assertEquals(
                List.of("lexicon", "pack BASE", "pack SPONSOR", "palmares"),
                List.copyOf(run.versions().keySet()));
    }

    @Test
    void order_goes_before_what_the_event_says() {
        Instant clock = Instant.parse("2026-05-04T00:00:00Z");
        Run run = run(new RunOrder(OptionalLong.of(99), Optional.of(clock), OptionalLong.of(50)))
                .run()
                .orElseThrow();
        assertEquals(99, run.seed());
        assertEquals(Optional.of(clock), run.clock());
        assertEquals(50, run.budget());
    }

    @Test
    void budget_follows_from_the_size_where_neither_event_nor_order_names_one() throws Exception {
        Files.writeString(folder.resolve("event.yaml"), Worlds.YAML.replace(", evaluations: 300", ""));
        // 500,000 + 5 people × (3,000 + 1,000 × 2 doublings to 3 teams)
        assertEquals(525_000, run(RunOrder.DEFAULT).run().orElseThrow().budget());
    }

    @Test
    void same_folder_and_order_give_the_same_bytes_in_another_country() {
        RunResult here = run(RunOrder.DEFAULT);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertEquals(here, run(RunOrder.DEFAULT));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void one_more_byte_in_the_folder_is_another_input() throws Exception {
        String before = run(RunOrder.DEFAULT).run().orElseThrow().inputHash();
        Files.writeString(folder.resolve("README.md"), "read me\n");
        assertNotEquals(before, run(RunOrder.DEFAULT).run().orElseThrow().inputHash());
    }

    @Test
    void every_stage_that_the_data_allow_lays_out_its_files() {
        assertEquals(
                List.of(
                        "agreement-1-heats.csv",
                        "agreement-1-heats.xlsx",
                        "annex-confidential.en.html",
                        "annex-confidential.en.pdf",
                        "annex-confidential.html",
                        "annex-confidential.pdf",
                        "assignment.csv",
                        "assignment.xlsx",
                        "explanation.csv",
                        "explanation.xlsx",
                        "formation.csv",
                        "formation.xlsx",
                        "import.csv",
                        "import.xlsx",
                        "laureates.csv",
                        "laureates.xlsx",
                        "letter-S3.html",
                        "minutes.en.html",
                        "minutes.en.pdf",
                        "minutes.html",
                        "minutes.pdf",
                        "plan.json",
                        "prize-first.csv",
                        "prize-first.xlsx",
                        "prize-given.csv",
                        "prize-given.xlsx",
                        "ranking-1-heats.csv",
                        "ranking-1-heats.xlsx",
                        "sensitivity-1-heats.csv",
                        "sensitivity-1-heats.xlsx",
                        "teams.csv",
                        "teams.xlsx",
                        "terms.csv",
                        "terms.xlsx",
                        "verdicts.csv",
                        "verdicts.xlsx"),
                run(RunOrder.DEFAULT).outputs().keySet().stream()
                        .filter(name -> !name.startsWith("rules/"))
                        .toList());
    }

    @Test
    void every_text_that_judged_goes_with_the_results_by_its_hash() {
        SortedMap<String, Bytes> outputs = run(RunOrder.DEFAULT).outputs();
        List<String> texts = outputs.keySet().stream()
                .filter(name -> name.matches("rules/.*[.]regles|rules/lists/.*"))
                .toList();
        assertEquals(2 + CodeLists.builtIn().names().size(), texts.size());
        for (String name : texts) {
            String hash = outputs.get(name).sha256().substring(0, 12);
            assertTrue(name.matches(".*-" + hash + "[.](regles|csv)"), name);
        }
    }

    @Test
    void event_of_one_round_has_one_ranking_without_a_number() throws Exception {
        String yaml = Files.readString(folder.resolve("event.yaml"));
        Files.writeString(
                folder.resolve("event.yaml"),
                yaml.lines().filter(line -> !line.contains("id: final,")).reduce("", (all, line) -> all + line + "\n"));
        assertEquals(
                List.of("ranking.csv", "ranking.xlsx"),
                run(RunOrder.DEFAULT).outputs().keySet().stream()
                        .filter(name -> name.startsWith("ranking"))
                        .toList());
    }

    @Test
    void documents_are_in_the_language_asked_for_and_the_other_stands_beside() {
        RunOutcome english = outcome(RunOrder.DEFAULT, Optional.of(Language.EN));
        assertEquals(Language.EN, english.language());
        assertTrue(text(english.result(), "minutes.html").contains("First prize"));
        assertTrue(text(english.result(), "minutes.fr.html").contains("Premier prix"));
        RunOutcome own = outcome(RunOrder.DEFAULT, Optional.empty());
        assertEquals(Language.FR, own.language());
        assertTrue(text(own.result(), "minutes.html").contains("Premier prix"));
    }

    @Test
    void event_that_cannot_be_read_gives_nothing_and_says_why() throws Exception {
        Files.writeString(folder.resolve("event.yaml"), "format: 1\nid: small\n");
        RunOutcome outcome = outcome(RunOrder.DEFAULT, Optional.of(Language.EN));
        assertEquals(RunResult.Status.BAD_INPUT, outcome.result().status());
        assertEquals(Optional.empty(), outcome.result().run());
        assertEquals(List.of(), List.copyOf(outcome.result().outputs().keySet()));
        assertEquals(List.of(), outcome.stages());
        assertEquals(Language.EN, outcome.language());
    }

    @Test
    void link_anywhere_in_the_folder_is_refused_and_not_thrown_at_anyone() throws Exception {
        Files.createSymbolicLink(folder.resolve("rules.md"), home);
        RunResult result = run(RunOrder.DEFAULT);
        assertEquals(RunResult.Status.BAD_INPUT, result.status());
        assertEquals(1, result.problems().size());
    }

    @Test
    void roster_without_anything_else_makes_teams_only() throws Exception {
        for (String name : List.of("jurors.csv", "submissions.csv", "score-sheets.csv")) {
            Files.delete(folder.resolve(name));
        }
        EventRun.Result result = Worlds.run(folder);
        assertEquals(3, result.stages().formation().orElseThrow().teams().size());
        assertEquals(List.of(), result.stages().assignment());
        assertEquals(List.of(), result.stages().rounds());
        assertEquals(List.of(), result.stages().prizes());
    }

    @Test
    void jury_without_a_roster_ranks_and_forms_no_team() throws Exception {
        Files.delete(folder.resolve("roster.csv"));
        EventRun.Result result = Worlds.run(folder);
        assertEquals(Optional.empty(), result.stages().formation());
        assertEquals(1, result.budget(), "no search");
        assertEquals(1, result.stages().rounds().size());
    }

    @Test
    void jurors_before_the_first_submission_are_assigned_nothing() throws Exception {
        Files.delete(folder.resolve("submissions.csv"));
        Files.delete(folder.resolve("score-sheets.csv"));
        assertEquals(List.of(), Worlds.run(folder).stages().assignment());
    }

    @Test
    void progress_tells_the_stage_and_how_much_of_the_budget_is_spent() {
        toBalance();
        List<RunProgress.Step> steps = new ArrayList<>();
        new FolderRunner().run(folder, RunOrder.DEFAULT, steps::add, () -> false);
        assertTrue(steps.size() > 0);
        for (RunProgress.Step step : steps) {
            assertEquals("formation", step.stage());
            assertEquals(300, step.budget());
            assertTrue(step.evaluations() <= 300, step.toString());
        }
    }

    @Test
    void search_that_nobody_waits_for_any_more_ends_and_says_so() {
        toBalance();
        RunResult result = new FolderRunner().run(folder, RunOrder.DEFAULT, step -> {}, () -> true);
        assertEquals(RunResult.Status.NEEDS_PERSON, result.status());
        assertTrue(Worlds.codes(result.problems()).contains("FORMATION_CUT_SHORT"));
    }

    /** Years that three teams cannot share evenly, so that there is something to search. */
    private void toBalance() {
        String yaml = Worlds.YAML
                .replace(
                        "topics:\n",
                        "attributes:\n  - {id: years, label: {fr: Années, en: Years}, type: number, min: 0, max: 50}\n"
                                + "topics:\n")
                .replace(
                        "- {constraint: apart, priority: hard}",
                        "- {constraint: balance, attribute: years, priority: soft, weight: 1}");
        Worlds.folder(
                folder,
                "event.yaml",
                yaml,
                "import.yaml",
                SmallFolder.IMPORT.replace("fact2: fact:imageConsent", "fact2: attribute:years"),
                "roster.csv",
                SmallFolder.ROSTER
                        .replace("CHU Nord;oui;oui", "CHU Nord;oui;1")
                        .replace("Acme;oui;oui", "Acme;oui;17")
                        .replace("1982;Développeur;;oui;oui", "1982;Développeur;;oui;31")
                        .replace(";;oui;oui", ";;oui;3"));
    }

    private RunResult run(RunOrder order) {
        return new FolderRunner().run(folder, order, step -> {}, () -> false);
    }

    private RunOutcome outcome(RunOrder order, Optional<Language> language) {
        return new FolderRunner().outcome(folder, order, language, step -> {}, () -> false);
    }

    private static String text(RunResult result, String name) {
        return result.outputs().get(name).text();
    }
}
