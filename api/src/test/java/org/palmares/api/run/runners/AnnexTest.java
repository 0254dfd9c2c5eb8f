package org.palmares.api.run.runners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.event.folder.EventFolder;
import org.palmares.api.event.folder.Loaded;
import org.palmares.api.run.RunOutcome;
import org.palmares.api.run.RunResult;
import org.palmares.api.run.SmallFolder;
import org.palmares.api.run.Worlds;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Problem;

/** The annex that an event published: what its day shows, and how it is read. */
class AnnexTest {
    private static final String FILE = "published.csv";
    private static final String NOT_SHOWN = "nothing shows that they were named before marks opened";

    @TempDir
    private Path home;

    private Path folder;

    @BeforeEach
    void announce() throws IOException {
        folder = Worlds.folder(home.resolve("event"), SmallFolder.FILES);
        Files.writeString(
                folder.resolve("event.yaml"),
                Files.readString(folder.resolve("event.yaml")).replace("carry-over: 0.5", "carry-over: 0.50"));
        RunResult annex = new TermsRunner().outcome(folder, Optional.empty()).result();
        assertEquals(List.of("TERMS_MARKS_ARE_IN"), Worlds.codes(annex.problems()));
        Files.write(folder.resolve(FILE), annex.outputs().get(FILE).toArray());
    }

    @Test
    void day_before_the_marks_shows_that_the_terms_were_known() throws IOException {
        change(FILE, "published-on;", "published-on;01/05/2026");
        assertEquals(List.of(), codes());
        assertTrue(!told().contains(NOT_SHOWN), told());
    }

    @Test
    void day_after_the_first_mark_is_asked_about_and_shows_nothing() throws IOException {
        change(FILE, "published-on;", "published-on;2026-05-06");
        assertEquals(List.of("TERMS_AFTER_MARKS published.csv:3"), codes());
        assertTrue(told().contains(NOT_SHOWN), told());
    }

    @Test
    void without_a_day_nothing_is_shown() {
        assertEquals(List.of(), codes());
        assertTrue(told().contains(NOT_SHOWN), told());
    }

    @Test
    void day_that_is_none_is_refused() throws IOException {
        change(FILE, "published-on;", "published-on;hier");
        assertEquals(List.of("CELL_UNREADABLE published.csv:3"), codes());
    }

    @Test
    void number_written_otherwise_is_the_same() throws IOException {
        change("event.yaml", "carry-over: 0.50", "carry-over: 0.5");
        assertEquals(List.of(), codes());
        change("event.yaml", "carry-over: 0.5", "carry-over: 0.05");
        assertEquals(List.of("TERMS_DIFFER published.csv"), codes());
    }

    @Test
    void columns_stand_in_any_order() throws IOException {
        List<String> swapped = Files.readAllLines(folder.resolve(FILE)).stream()
                .map(line -> line.replace("\uFEFF", "").replaceFirst("^([^;]*);(.*)$", "$2;$1"))
                .toList();
        Files.write(folder.resolve(FILE), swapped);
        assertEquals(List.of(), codes());
    }

    @Test
    void term_that_stands_twice_is_refused() throws IOException {
        String line = "round.heats.quorum;1\n";
        change(FILE, line, line + "round.heats.quorum;9\n");
        assertTrue(codes().stream().anyMatch(code -> code.startsWith("TERM_TWICE published.csv:")), codes().toString());
    }

    @Test
    void day_that_stands_twice_is_refused() throws IOException {
        change(FILE, "published-on;", "published-on;2026-05-06\npublished-on;2026-04-01");
        assertEquals(List.of("TERM_TWICE published.csv:4"), codes());
    }

    private List<String> codes() {
        List<Problem> problems =
                EventFolder.load(folder) instanceof Loaded.Refused refused ? refused.problems() : rank().problems();
        return problems.stream()
                .filter(problem -> problem.place().file().equals(FILE))
                .map(problem -> problem.code() + " " + problem.place())
                .toList();
    }

    private String told() {
        return outcome().stages().toString();
    }

    private RunResult rank() {
        return outcome().result();
    }

    private RunOutcome outcome() {
        return new RankRunner().outcome(folder, Optional.empty(), Optional.of(Language.EN));
    }

    private void change(String name, String before, String after) throws IOException {
        Path file = folder.resolve(name);
        String text = Files.readString(file);
        assertTrue(text.contains(before), text);
        Files.writeString(file, text.replace(before, after));
    }
}
