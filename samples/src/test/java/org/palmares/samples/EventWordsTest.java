package org.palmares.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.palmares.api.event.EventFiles;
import org.palmares.api.event.folder.EventFolder;
import org.palmares.api.event.folder.Loaded;
import org.palmares.engine.domain.Event;

/** The program knows no role, topic or criterion of any event: they belong to event files. */
class EventWordsTest {
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    @Test
    void no_word_of_a_sample_event_stands_in_the_program() {
        Set<String> words = words();
        assertTrue(words.containsAll(Set.of("DESIGN", "CLINICIAN", "T01", "interet", "benefit")), words::toString);
        List<String> found = new ArrayList<>();
        for (Path file : sources()) {
            literals(file).filter(words::contains).forEach(word -> found.add(file.getFileName() + ": " + word));
        }
        assertEquals(List.of(), found);
    }

    private static Set<String> words() {
        Set<String> words = new TreeSet<>();
        for (Path folder : list(Path.of("events"))) {
            if (!EventFiles.isEvent(folder)) {
                // The results of a run stand beside their event.
                continue;
            }
            Event event =
                    ((Loaded.Ready) EventFolder.load(folder)).input().settings().event();
            event.roles().forEach(role -> words.add(role.id().value()));
            event.topics().forEach(topic -> words.add(topic.id().value()));
            event.rubrics().stream()
                    .flatMap(rubric -> rubric.criteria().stream())
                    .forEach(criterion -> words.add(criterion.id().value()));
        }
        return words;
    }

    private static List<Path> sources() {
        List<Path> sources = new ArrayList<>();
        for (String module : List.of("engine", "rules", "api")) {
            try (var files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        assertTrue(sources.size() > 100, () -> sources.size() + " sources");
        return sources;
    }

    private static Stream<String> literals(Path file) {
        try {
            return LITERAL.matcher(Files.readString(file).replace("\"\"\"", ""))
                    .results()
                    .map(found -> found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> list(Path folder) {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
