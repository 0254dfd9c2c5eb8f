package org.palmares.api.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.event.Bytes;
import org.palmares.engine.domain.Problem;

class OutputFolderTest {
    private static final String A =
            Bytes.of("a".getBytes(StandardCharsets.UTF_8)).sha256();
    private static final String B =
            Bytes.of("b".getBytes(StandardCharsets.UTF_8)).sha256();
    private static final String C =
            Bytes.of("c".getBytes(StandardCharsets.UTF_8)).sha256();

    @TempDir
    Path home;

    private Path out;

    @BeforeEach
    void name_the_folder() {
        out = home.resolve("results/out");
    }

    @Test
    void all_files_are_in_place_and_nothing_else() throws IOException {
        assertEquals(Optional.empty(), OutputFolder.replace(out, files("teams.csv", "a", "sheets/j1.csv", "b")));
        assertEquals(
                tree(
                        "results/out/.palmares-output", B + "  sheets/j1.csv\n" + A + "  teams.csv\n",
                        "results/out/sheets/j1.csv", "b",
                        "results/out/teams.csv", "a"),
                tree(home));
    }

    @Test
    void the_previous_output_goes_as_a_whole() throws IOException {
        OutputFolder.replace(out, files("old.csv", "a", "sheets/j1.csv", "b"));
        Files.writeString(out.resolve(".DS_Store"), "litter");
        assertEquals(Optional.empty(), OutputFolder.replace(out, files("new.csv", "c")));
        assertEquals(tree("results/out/.palmares-output", C + "  new.csv\n", "results/out/new.csv", "c"), tree(home));
    }

    @Test
    void a_file_that_somebody_filled_in_is_not_lost() throws IOException {
        OutputFolder.replace(out, files("new.csv", "c", "sheets/j1.csv", "b"));
        Files.writeString(out.resolve("sheets/j1.csv"), "filled in");
        SortedMap<String, String> before = tree(home);
        assertEquals(Optional.of("OUTPUT_FILE_CHANGED"), code(OutputFolder.replace(out, files("new.csv", "d"))));
        assertEquals(before, tree(home));
        Files.delete(out.resolve("sheets/j1.csv"));
        assertEquals(Optional.empty(), OutputFolder.replace(out, files("new.csv", "d")));
    }

    @Test
    void a_folder_of_an_earlier_version_which_kept_no_hashes_may_be_replaced() throws IOException {
        OutputFolder.replace(out, files("new.csv", "c"));
        Files.writeString(out.resolve(OutputFolder.MARKER), "new.csv\n");
        assertEquals(Optional.empty(), OutputFolder.replace(out, files("new.csv", "d")));
    }

    @Test
    void an_empty_folder_may_be_filled() throws IOException {
        Files.createDirectories(out);
        assertEquals(Optional.empty(), OutputFolder.replace(out, files("new.csv", "c")));
    }

    @Test
    void a_folder_that_palmares_did_not_make_is_refused() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("thesis.odt"), "years of work");
        SortedMap<String, String> before = tree(home);
        assertEquals(Optional.of("OUTPUT_NOT_OURS"), code(OutputFolder.replace(out, files("new.csv", "c"))));
        assertEquals(before, tree(home));
    }

    @Test
    void a_file_put_among_the_results_is_never_lost() throws IOException {
        OutputFolder.replace(out, files("old.csv", "a"));
        Files.writeString(out.resolve("notes.txt"), "mine");
        SortedMap<String, String> before = tree(home);
        assertEquals(Optional.of("OUTPUT_HOLDS_OTHER_FILE"), code(OutputFolder.replace(out, files("new.csv", "c"))));
        assertEquals(before, tree(home));
    }

    @Test
    void a_link_and_a_file_are_refused() throws IOException {
        Path elsewhere = Files.createDirectories(home.resolve("elsewhere"));
        Path link = Files.createSymbolicLink(home.resolve("link"), elsewhere);
        Path file = Files.writeString(home.resolve("file"), "x");
        assertEquals(Optional.of("OUTPUT_NOT_A_FOLDER"), code(OutputFolder.replace(link, files("new.csv", "c"))));
        assertEquals(Optional.of("OUTPUT_NOT_A_FOLDER"), code(OutputFolder.replace(file, files("new.csv", "c"))));
        assertEquals(Optional.of("OUTPUT_NOT_A_FOLDER"), code(OutputFolder.replace(Path.of("/"), files("a", "c"))));
    }

    @Test
    void a_failure_leaves_the_previous_output() throws IOException {
        OutputFolder.replace(out, files("old.csv", "a"));
        SortedMap<String, String> before = tree(home);
        assertThrows(IOException.class, () -> OutputFolder.replace(out, files("a", "file", "a/b", "under a file")));
        assertEquals(before, tree(home));
    }

    @Test
    void what_a_power_cut_left_is_not_in_the_way() throws IOException {
        Files.createDirectories(home.resolve("results/.out.new-0"));
        assertEquals(Optional.empty(), OutputFolder.replace(out, files("new.csv", "c")));
        assertEquals("c", Files.readString(out.resolve("new.csv")));
    }

    @Test
    void a_name_cannot_leave_the_folder() {
        for (String name : new String[] {"../a", "/a", "a/../b", "a\\b", "", "a//b", ".hidden", "C:a"}) {
            assertThrows(IllegalArgumentException.class, () -> OutputFolder.replace(out, files(name, "x")), name);
        }
    }

    private static Optional<String> code(Optional<Problem> refusal) {
        return refusal.map(Problem::code);
    }

    private static SortedMap<String, byte[]> files(String... namesAndContents) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        tree(namesAndContents).forEach((name, content) -> files.put(name, content.getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    private static SortedMap<String, String> tree(String... namesAndContents) {
        SortedMap<String, String> tree = new TreeMap<>();
        for (int i = 0; i < namesAndContents.length; i += 2) {
            tree.put(namesAndContents[i], namesAndContents[i + 1]);
        }
        return tree;
    }

    private static SortedMap<String, String> tree(Path folder) throws IOException {
        SortedMap<String, String> tree = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                tree.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return tree;
    }
}
