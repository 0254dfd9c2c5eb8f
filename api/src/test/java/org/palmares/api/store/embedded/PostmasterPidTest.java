package org.palmares.api.store.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostmasterPidTest {

    @TempDir
    Path cluster;

    @Test
    void process_and_directory_are_read_from_the_first_lines() {
        assertEquals(
                Optional.of(new PostmasterPid(4321, Path.of("/data/cluster"))),
                PostmasterPid.parse(List.of("4321", "/data/cluster", "1760000000", "5432")));
    }

    @Test
    void file_cut_off_or_broken_says_nothing() throws IOException {
        assertEquals(Optional.empty(), PostmasterPid.of(cluster));
        for (List<String> lines : List.of(
                List.<String>of(),
                List.of("4321"),
                List.of("", "/data"),
                List.of("-1", "/data"),
                List.of("x", "/data"))) {
            assertEquals(Optional.empty(), PostmasterPid.parse(lines));
        }
    }

    @Test
    void another_program_with_the_same_number_is_not_taken_for_postgresql() throws IOException {
        long ours = ProcessHandle.current().pid();

        assertEquals(false, new PostmasterPid(ours, cluster).isAliveIn(cluster));
    }
}
