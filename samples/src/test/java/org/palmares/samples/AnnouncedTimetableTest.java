package org.palmares.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palmares.api.run.RunResult;

/** The timetable that a run wrote, put into the folder of the same event: nothing else becomes of it. */
class AnnouncedTimetableTest {
    @TempDir
    private Path home;

    @ParameterizedTest
    @ValueSource(strings = {"diabete_48h", "hopital_de_demain"})
    void what_was_announced_gives_the_same_papers_and_the_same_questions(String name) throws IOException {
        SampleEvent event = SampleEvent.copied(name, home);
        RunResult drawn = event.run(1);
        List<String> announced =
                drawn.outputs().get("timetable.csv").text().lines().toList();
        event.create("timetable.csv", announced);
        RunResult held = event.run(1);
        assertEquals(
                announced, held.outputs().get("timetable.csv").text().lines().toList());
        assertEquals(papers(drawn), papers(held));
        assertEquals(drawn.problems(), held.problems());
    }

    /** Without the hash of the folder, in which one file more stands, and without the PDF that print it. */
    private static SortedMap<String, String> papers(RunResult result) {
        SortedMap<String, String> papers = new TreeMap<>();
        result.outputs().forEach((name, file) -> papers.put(name, name.endsWith(".pdf") ? "" : readable(file.text())));
        return papers;
    }

    private static String readable(String text) {
        return text.replaceAll("[0-9a-f]{12,64}", "#");
    }
}
