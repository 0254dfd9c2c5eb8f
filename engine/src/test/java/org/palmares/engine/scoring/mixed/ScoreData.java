package org.palmares.engine.scoring.mixed;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Tables of marks that stand beside the project; a test that asks for one is skipped where the folder is absent. */
final class ScoreData {
    private ScoreData() {}

    /** The rows of a table without its heading, cells without quotes. */
    static List<List<String>> rows(String file) {
        Optional<Path> folder = Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolve("shared/data/scores"))
                .filter(Files::isDirectory)
                .findFirst();
        assumeTrue(folder.isPresent(), "no folder shared/data/scores beside the project: not run");
        try (BufferedReader lines = lines(folder.get().resolve(file))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> List.of(line.replace("\"", "").split(",")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedReader lines(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
    }

    /** The names of one column, in the order of text, each with its position. */
    static SortedMap<String, Integer> positions(List<List<String>> rows, int column) {
        SortedMap<String, Integer> positions = new TreeMap<>();
        rows.forEach(row -> positions.put(row.get(column), 0));
        int next = 0;
        for (String name : positions.keySet()) {
            positions.put(name, next++);
        }
        return positions;
    }

    static CrossedMarks marks(List<List<String>> rows, int entry, int juror, int value) {
        SortedMap<String, Integer> entries = positions(rows, entry);
        SortedMap<String, Integer> jurors = positions(rows, juror);
        List<CrossedMarks.Mark> marks = new ArrayList<>();
        for (List<String> row : rows) {
            marks.add(new CrossedMarks.Mark(
                    entries.get(row.get(entry)), jurors.get(row.get(juror)), Double.parseDouble(row.get(value))));
        }
        return CrossedMarks.of(entries.size(), jurors.size(), marks);
    }
}
