package org.palmares.api.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.engine.domain.Language;

class PrintCommandTest {
    private static final Path SAMPLE = Path.of("..", "samples", "events", "nuit_des_donnees");

    @TempDir
    Path place;

    @Test
    void published_plan_of_the_folder_is_printed() throws IOException {
        Path event = copy();
        Files.copy(SAMPLE.resolve("expected").resolve("teams.csv"), event.resolve("teams.csv"));

        Typed typed = print(event);

        assertEquals(0, typed.exit(), typed.said());
        assertTrue(typed.said().contains("60 people (wall-list.html)"), typed.said());
        assertTrue(typed.said().contains("blank score sheets (blank-score-sheets.html)"), typed.said());
        assertEquals(
                List.of(
                        ".palmares-output",
                        "attendance-sheet.csv",
                        "attendance-sheet.html",
                        "attendance-sheet.xlsx",
                        "blank-minutes.html",
                        "blank-score-sheets.html",
                        "hand-tally.html",
                        "table-cards.html",
                        "team-pages.html",
                        "wall-list.csv",
                        "wall-list.html",
                        "wall-list.xlsx"),
                names(place.resolve("event-print")));
    }

    @Test
    void without_a_published_plan_that_of_the_last_results_is_printed_and_said_to_be_so() throws IOException {
        Path event = copy();
        Typed.in(Language.EN, "teams", event.toString(), "--evaluations", "500");

        Typed typed = print(event);

        assertEquals(0, typed.exit(), typed.said());
        assertTrue(typed.said().contains("these are the teams of the last run"), typed.said());
    }

    @Test
    void before_there_are_teams_the_papers_of_the_jury_are_printed() throws IOException {
        Typed typed = print(copy());

        assertEquals(0, typed.exit(), typed.said());
        assertTrue(typed.said().contains("no teams yet: only the jury’s papers are ready"), typed.said());
        assertEquals(
                List.of(".palmares-output", "blank-minutes.html", "blank-score-sheets.html", "hand-tally.html"),
                names(place.resolve("event-print")));
        String minutes = Files.readString(place.resolve("event-print").resolve("blank-minutes.html"));
        for (String said : List.of("Chair</td>", "Jury, quorum: 4 members.", "Method: ")) {
            assertTrue(minutes.contains(said), said);
        }
    }

    @Test
    void annex_to_publish_has_its_terms_beside_it() throws IOException {
        Typed typed = print(copy(), "--annex");

        assertEquals(0, typed.exit(), typed.said());
        assertEquals(
                List.of(
                        ".palmares-output",
                        "annex.fr.html",
                        "annex.fr.pdf",
                        "annex.html",
                        "annex.pdf",
                        "published.csv"),
                names(place.resolve("event-annex")));
    }

    @Test
    void plan_that_is_not_there_or_no_plan_is_refused() throws IOException {
        Path event = copy();
        Path garbage = Files.writeString(place.resolve("garbage.csv"), "x;y\n1;2\n");

        Typed missing = print(event, "--plan", place.resolve("gone.csv").toString());
        Typed other = print(event, "--plan", garbage.toString());

        assertEquals(2, missing.exit());
        assertTrue(missing.said().contains("this file does not exist"), missing.said());
        assertEquals(2, other.exit());
        assertTrue(other.said().contains("column “team” is missing (found: x, y). Add it."), other.said());
    }

    @Test
    void person_of_the_plan_who_is_not_registered_is_asked_about_and_left_out() throws IOException {
        Path event = copy();
        Files.writeString(
                event.resolve("teams.csv"),
                Files.readString(SAMPLE.resolve("expected").resolve("teams.csv")) + "T01;helloasso-nobody\n");

        Typed typed = print(event);

        assertEquals(1, typed.exit(), typed.said());
        assertTrue(typed.said().contains("helloasso-nobody is not among the people"), typed.said());
        assertTrue(typed.said().contains("60 people (wall-list.html)"), typed.said());
    }

    private static Typed print(Path event, String... more) {
        String[] words = Stream.concat(Stream.of("print", event.toString(), "--lang", "en"), Stream.of(more))
                .toArray(String[]::new);
        return Typed.in(Language.EN, words);
    }

    private Path copy() throws IOException {
        Path event = Files.createDirectory(place.resolve("event"));
        try (Stream<Path> files = Files.list(SAMPLE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.write(event.resolve(file.getFileName()), Files.readAllBytes(file));
            }
        }
        return event;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
