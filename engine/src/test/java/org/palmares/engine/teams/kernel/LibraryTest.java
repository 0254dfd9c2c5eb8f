package org.palmares.engine.teams.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of the public library MDGPLIB, where a folder beside the project has them; values in thousandths. */
class LibraryTest {

    @ParameterizedTest
    @CsvSource({
        "RanReal_n010_ss_01, 1427845, 20000",
        "RanReal_n012_ds_01, 1050349, 20000",
        "RanReal_n030_ss_01, 5503122, 2000000",
        "RanReal_n060_ss_01, 18733740, 20000000"
    })
    void the_best_known_value_is_reached(String name, long target, long evaluations) throws IOException {
        Optional<Path> folder = library();
        assumeTrue(folder.isPresent(), "no folder shared/data/mdgp beside the project: not run");
        Grouping problem = read(folder.orElseThrow().resolve(name + ".txt"));
        assertEquals(target, problem.sum(problem.search(1, Watch.of(evaluations))));
    }

    private static Optional<Path> library() {
        return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolve("shared/data/mdgp"))
                .filter(Files::isDirectory)
                .findFirst();
    }

    private static Grouping read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        int[] head = Arrays.stream(lines.get(0).replaceAll("ss|ds", "").trim().split("\\s+"))
                .mapToInt(Integer::parseInt)
                .toArray();
        int people = head[0];
        int[] min = new int[head[1]];
        int[] max = new int[head[1]];
        for (int group = 0; group < min.length; group++) {
            min[group] = head[2 + 2 * group];
            max[group] = head[3 + 2 * group];
        }
        long[] affinities = new long[people * people];
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.trim().split("\\s+");
            int a = Integer.parseInt(cells[0]);
            int b = Integer.parseInt(cells[1]);
            affinities[a * people + b] = Math.round(Double.parseDouble(cells[2]) * 1_000);
            affinities[b * people + a] = affinities[a * people + b];
        }
        int[] free = new int[people];
        Arrays.fill(free, DiverseSearch.FREE);
        return new Grouping(people, affinities, min, max, free, new int[people]);
    }
}
