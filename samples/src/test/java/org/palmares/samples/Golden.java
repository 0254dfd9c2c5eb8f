package org.palmares.samples;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;
import org.palmares.api.event.Bytes;
import org.palmares.api.run.RunResult;

/**
 * Whole files of a run against {@code expected/}. What formation gives is left out: it is the input there. Sheets and
 * PDF are compared by their hash. {@code -Dgolden.accept=true} writes what is, to be read line by line before it is committed.
 */
final class Golden {
    private static final String HASHES = "sha256.csv";

    /** The texts that judged, as they stand in the program: their hashes are in the minutes. */
    private static final String RULES = "rules/";

    private static final List<String> FORMED = List.of("teams", "formation", "explanation", "plan");

    private Golden() {}

    static void check(SampleEvent event, RunResult result) throws IOException {
        SortedMap<String, String> actual = texts(result);
        if (Boolean.getBoolean("golden.accept")) {
            accept(event, actual);
        }
        SortedMap<String, String> expected = new TreeMap<>();
        for (String name : event.expectedNames()) {
            expected.put(name, Files.readString(event.expected(name)));
        }
        assertEquals(expected.keySet(), actual.keySet());
        Stream<Executable> files =
                expected.keySet().stream().map(name -> () -> assertEquals(expected.get(name), actual.get(name), name));
        assertAll(files);
    }

    private static SortedMap<String, String> texts(RunResult result) {
        SortedMap<String, String> texts = new TreeMap<>();
        StringBuilder hashes = new StringBuilder("file;sha256\n");
        for (Map.Entry<String, Bytes> file : result.outputs().entrySet()) {
            String name = file.getKey();
            if (FORMED.contains(name.substring(0, name.lastIndexOf('.'))) || name.startsWith(RULES)) {
                continue;
            }
            if (name.endsWith(".xlsx") || name.endsWith(".pdf")) {
                hashes.append(name).append(';').append(file.getValue().sha256()).append('\n');
            } else {
                texts.put(name, file.getValue().text());
            }
        }
        texts.put(HASHES, hashes.toString());
        return texts;
    }

    private static void accept(SampleEvent event, SortedMap<String, String> actual) throws IOException {
        for (Map.Entry<String, String> file : actual.entrySet()) {
            Files.writeString(event.expected(file.getKey()), file.getValue());
        }
    }
}
