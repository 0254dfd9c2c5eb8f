package org.palmares.api.event.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.palmares.api.event.settings.SomeFacts;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Problem;

class EventTemplatesTest {
    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource
    void every_model_is_written_and_loads(EventTemplates.Model model) throws IOException {
        Path folder = home.resolve("new/event");
        assertEquals(List.of(), EventTemplates.write(folder, model).stream().toList());
        Loaded loaded = EventFolder.load(folder, new SomeFacts());
        assertEquals(List.of(), errors(loaded));
        assertEquals(
                List.of("decisions.csv", "event.yaml", "jurors.csv", "score-sheets.csv", "submissions.csv"),
                names(folder));
    }

    @Test
    void weekend_asks_only_for_what_is_built() {
        EventTemplates.write(home.resolve("w"), EventTemplates.Model.WEEKEND);
        Loaded.Ready ready = (Loaded.Ready) EventFolder.load(home.resolve("w"), new SomeFacts());
        assertEquals(List.of(), ready.input().notices());
    }

    @Test
    void folder_that_holds_something_is_left_alone() throws IOException {
        Files.writeString(home.resolve("mine.txt"), "mine");
        List<String> said = EventTemplates.write(home, EventTemplates.Model.CAMP).stream()
                .map(problem -> problem.message().in(Language.EN))
                .toList();
        assertEquals(
                List.of("this folder exists already and is not empty; nothing was written. Choose another name."),
                said);
        assertEquals(List.of("mine.txt"), names(home));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static List<Problem> errors(Loaded loaded) {
        return loaded instanceof Loaded.Refused refused ? refused.problems() : List.of();
    }
}
