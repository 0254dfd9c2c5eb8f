package org.palmares.samples.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.engine.domain.TeamSize;

class MdgpFileTest {
    private static final String DISTANCES = "0 1 1.5\n0 2 2\n0 3 4\n1 2 8\n1 3 16\n2 3 32\n";

    @TempDir
    private Path folder;

    @Test
    void value_is_the_sum_of_the_distances_within_the_teams() throws IOException {
        MdgpFile file = read("4 2 ss 2 2 2 2 \n" + DISTANCES);

        assertEquals(33.5, file.value(new TreeMap<>(Map.of(0, "a", 1, "a", 2, "b", 3, "b"))));
        assertTrue(file.isEqual());
    }

    @Test
    void groups_have_sizes_of_their_own() throws IOException {
        MdgpFile file = read("4 2 ds 1 3 2 2\n" + DISTANCES);

        assertEquals(List.of(new TeamSize(1, 1, 3), new TeamSize(2, 2, 2)), file.sizes());
        assertFalse(file.isEqual());
    }

    private MdgpFile read(String text) throws IOException {
        return MdgpFile.read(Files.writeString(folder.resolve("made.txt"), text));
    }
}
