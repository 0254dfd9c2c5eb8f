package org.palmares.api.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palmares.api.event.EventHash;
import org.palmares.engine.domain.Language;

/** What an organizer may hand in by mistake: a sentence, exit 2, and the folder as it was. */
class BadInputTest {
    private static final Path SAMPLE = Path.of("..", "samples", "events", "nuit_des_donnees");

    @TempDir
    Path place;

    @Test
    void folder_that_is_not_there() throws IOException {
        refused("this folder does not exist.", "run", "nowhere");
        refused("this file does not exist.", "teams", "nowhere.csv");
    }

    @Test
    void event_that_is_a_file_and_folder_without_an_event() throws IOException {
        Files.createDirectory(place.resolve("empty"));
        Files.writeString(place.resolve("event.yaml"), "format: 1\n");

        refused("this is a file; the folder of the event is expected.", "run", "event.yaml");
        refused("file “event.yaml” is not in the folder", "run", "empty");
        refused("file “event.yaml” is not in the folder", "teams", "empty");
    }

    @Test
    void empty_and_binary_rosters() throws IOException {
        Files.createFile(place.resolve("empty.csv"));
        Files.write(place.resolve("binary.csv"), new byte[] {0, 1, 2, 3, 0});

        refused("The file is empty;", "teams", "empty.csv");
        refused("it is not text.", "teams", "binary.csv");
    }

    @Test
    void rosters_of_two_gigabytes_are_not_opened() throws IOException {
        sparse(place.resolve("big.csv"), 2L << 30);
        sparse(place.resolve("big.xlsx"), 2L << 30);

        refused("big.csv: The file is 2148 MB; 20 MB are accepted.", "teams", "big.csv");
        refused("big.xlsx: The file is 2148 MB; 20 MB are accepted.", "teams", "big.xlsx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"event.yaml", "import.yaml", "roster.csv", "jurors.csv"})
    void file_of_an_event_that_is_too_big_is_named(String name) throws IOException {
        sparse(copy().resolve(name), 30L << 20);

        refused(name + ":", "run", "event");
        refused(name + ":", "teams", "event");
    }

    @Test
    void results_inside_the_event_would_change_it() throws IOException {
        copy();

        refused(
                "this folder is inside the event’s",
                "run",
                "event",
                "--out",
                place.resolve("event/out").toString());
        refused(
                "this folder is inside the event’s",
                "run",
                "event",
                "--out",
                place.resolve("event").toString());
    }

    @Test
    void link_beside_the_tables_has_no_place_in_the_archive() throws IOException {
        Files.createSymbolicLink(copy().resolve("notes.csv"), place.resolve("elsewhere"));

        refused("notes.csv", "run", "event", "--evaluations", "100");
    }

    @Test
    void event_reached_through_a_link_gives_the_same_bytes() throws IOException {
        copy();
        Files.createSymbolicLink(place.resolve("link"), place.resolve("event"));

        assertEquals(1, typed("run", "event", "--evaluations", "500").exit());
        assertEquals(1, typed("run", "link", "--evaluations", "500").exit());
        assertEquals(contents(place.resolve("event-results")), contents(place.resolve("link-results")));
    }

    private void refused(String sentence, String... words) throws IOException {
        List<Path> before = tree();
        Typed typed = typed(words);

        assertEquals(2, typed.exit(), typed.said());
        assertEquals("", typed.out());
        assertTrue(typed.said().contains(sentence), typed.said());
        assertEquals(before, tree());
    }

    /** The second word is a path below the temporary folder. */
    private Typed typed(String... words) {
        words[1] = place.resolve(words[1]).toString();
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

    private static void sparse(Path file, long bytes) throws IOException {
        try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "rw")) {
            content.setLength(bytes);
        }
    }

    private List<Path> tree() throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            return files.sorted().toList();
        }
    }

    private static List<String> contents(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> folder.relativize(file) + " " + file.toFile().length() + " " + hash(file))
                    .toList();
        }
    }

    private static String hash(Path file) {
        try {
            return EventHash.ofFile(file).hex();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
