package org.palmares.api.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.event.folder.EventFolder;
import org.palmares.api.event.folder.Loaded;
import org.palmares.api.event.table.TableLimits;
import org.palmares.api.event.table.TableOptions;
import org.palmares.api.event.table.TableReader;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Submission;

class RulesFactsCommandTest {
    private static final Path SAMPLE = Path.of("..", "samples", "events", "science_ouverte_cancer");
    /** The columns of submissions.csv that are no answers. */
    private static final int PLAIN_COLUMNS = 6;

    @TempDir
    Path place;

    @Test
    void sheet_of_a_sample_has_twelve_questions_at_most_and_a_page_for_each_submission() throws IOException {
        Typed typed = facts(SAMPLE, Language.EN);
        String html = Files.readString(place.resolve("sheet").resolve("fiche-projet.html"));

        assertEquals(0, typed.exit(), typed.said());
        assertTrue(words(typed).contains("copy it into the event’s folder as facts.xlsx"), typed.said());
        assertEquals(submissions(SAMPLE).size(), count(html, "<section"));
        assertTrue(count(html, "<li>") <= 12 * count(html, "<section"), String.valueOf(count(html, "<li>")));
        assertTrue(html.contains("Dépistage par canton"), html);
        assertTrue(html.contains("☒ aggregated data"), html);
    }

    @Test
    void filled_sheet_read_back_says_in_either_language_what_the_submissions_said() throws IOException {
        List<Submission> said = submissions(SAMPLE);
        for (Language language : Language.values()) {
            Path event = copy(language.code());
            facts(event, language);
            Path sheet = place.resolve("sheet").resolve("fiche-projet.xlsx");
            List<String> asked = factNames(sheet);
            Files.copy(sheet, event.resolve("facts.xlsx"));
            keepPlainColumns(event.resolve("submissions.csv"));

            assertEquals(only(said, asked), only(submissions(event), asked));
        }
    }

    @Test
    void answer_that_contradicts_the_submission_is_refused_with_both_values_and_lines() throws IOException {
        Path event = copy("event");
        Files.writeString(event.resolve("facts.csv"), "submission;codeLicence;repoPublic\nS01;MIT;ne sait pas\n");

        assertEquals(
                List.of("facts.csv:2 codeLicence of S01: found \"MIT\", but submissions.csv, line 2, says"
                        + " \"Apache-2.0\". Correct the one that is wrong, or empty its cell."),
                errors(event));
    }

    @Test
    void empty_or_unknown_answer_leaves_what_the_submission_says() throws IOException {
        Path event = copy("event");
        Files.writeString(event.resolve("facts.csv"), "submission;codeLicence;repoPublic\nS01;;ne sait pas\n");

        assertEquals(submissions(SAMPLE), submissions(event));
    }

    @Test
    void sheet_of_nobody_and_a_second_sheet_are_refused() throws IOException {
        Path event = copy("event");
        Files.writeString(event.resolve("facts.csv"), "submission;repoPublic\nS01;oui\nS01;oui\nS99;oui\n");

        List<String> errors = errors(event);

        assertEquals(2, errors.size(), errors.toString());
        assertTrue(errors.get(0).startsWith("facts.csv:3 \"S01\" is declared twice"), errors.toString());
        assertTrue(errors.get(1).startsWith("facts.csv:4 \"S99\" is not declared in submissions.csv"));
    }

    @Test
    void question_beyond_the_twelfth_is_named_with_the_rules_that_need_it() throws IOException {
        Path event = copy("event");
        Path yaml = event.resolve("event.yaml");
        String all = Files.readString(yaml)
                .replaceFirst("packs: \\[[^\\]]*\\]", "packs: [BASE, OPEN-SCIENCE, HEALTH-DATA-FR, SPONSOR, DEVICE-AI]")
                .replaceFirst("(?m)^  only: .*\n", "");
        Files.writeString(yaml, all);

        Typed typed = facts(event, Language.FR);

        assertEquals(1, typed.exit(), typed.said());
        assertTrue(words(typed).contains("qui a déjà 12 questions ; en ont besoin :"), typed.said());
    }

    /** What was said, whatever the width of the console. */
    private static String words(Typed typed) {
        return typed.said().replaceAll("[\\s\\u00a0\\u202f]+", " ");
    }

    private Typed facts(Path event, Language language) {
        return Typed.in(
                language,
                "rules",
                "facts",
                event.toString(),
                "--lang",
                language.code(),
                "--out",
                place.resolve("sheet").toString());
    }

    private static int count(String text, String part) {
        return text.split(part, -1).length - 1;
    }

    private static List<String> factNames(Path sheet) throws IOException {
        List<String> names = TableReader.read(sheet, TableLimits.DEFAULT, TableOptions.GUESS)
                .table()
                .orElseThrow()
                .rows()
                .get(0)
                .cells();
        assertEquals(List.of("submission", "title"), names.subList(0, 2));
        return names.subList(2, names.size());
    }

    private static List<Facts> only(List<Submission> submissions, List<String> names) {
        return submissions.stream()
                .map(submission -> {
                    Facts facts = Facts.NONE;
                    for (String name : names) {
                        facts = facts.with(name, submission.facts().get(name));
                    }
                    return facts;
                })
                .toList();
    }

    private static void keepPlainColumns(Path table) throws IOException {
        String plain = Files.readAllLines(table).stream()
                .map(line ->
                        Arrays.stream(line.split(";", -1)).limit(PLAIN_COLUMNS).collect(Collectors.joining(";")))
                .collect(Collectors.joining("\n", "", "\n"));
        Files.writeString(table, plain);
    }

    private static List<Submission> submissions(Path event) {
        Loaded loaded = EventFolder.load(event);
        assertTrue(loaded instanceof Loaded.Ready, loaded.toString());
        return ((Loaded.Ready) loaded).input().entries().submissions();
    }

    private static List<String> errors(Path event) {
        Loaded loaded = EventFolder.load(event);
        assertTrue(loaded instanceof Loaded.Refused);
        return ((Loaded.Refused) loaded)
                .problems().stream()
                        .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                        .map(problem -> problem.place().file() + ":"
                                + problem.place().line().orElse(0) + " "
                                + problem.message().en())
                        .toList();
    }

    private Path copy(String name) throws IOException {
        Path event = Files.createDirectories(place.resolve(name));
        try (Stream<Path> files = Files.list(SAMPLE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, event.resolve(file.getFileName()));
            }
        }
        return event;
    }
}
