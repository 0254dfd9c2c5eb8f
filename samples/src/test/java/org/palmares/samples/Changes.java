package org.palmares.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.api.run.RunResult;

/** Which lines of which files differ between two runs. The hash of the input differs by nature and does not count. */
final class Changes {
    private Changes() {}

    /** By file, lines that went ("- …") and lines that came ("+ …"); sheets repeat the tables and are only named, PDF repeat
     * the pages, hash and all, and are left out. */
    static SortedMap<String, List<String>> between(RunResult before, RunResult after) {
        SortedMap<String, List<String>> changes = new TreeMap<>();
        List<String> names = new ArrayList<>(before.outputs().keySet());
        after.outputs().keySet().stream().filter(name -> !names.contains(name)).forEach(names::add);
        for (String name : names) {
            if (name.endsWith(".pdf")) {
                continue;
            }
            if (name.endsWith(".xlsx")) {
                if (!before.outputs().get(name).equals(after.outputs().get(name))) {
                    changes.put(name, List.of());
                }
                continue;
            }
            List<String> lines = new ArrayList<>();
            minus(lines(before, name), lines(after, name)).forEach(line -> lines.add("- " + line));
            minus(lines(after, name), lines(before, name)).forEach(line -> lines.add("+ " + line));
            if (!lines.isEmpty()) {
                changes.put(name, lines);
            }
        }
        return changes;
    }

    private static List<String> lines(RunResult result, String name) {
        if (!result.outputs().containsKey(name)) {
            return List.of();
        }
        String hash = result.run().orElseThrow().inputHash();
        return result.outputs().get(name).text().replace(hash, "HASH").lines().toList();
    }

    private static List<String> minus(List<String> lines, List<String> others) {
        List<String> left = new ArrayList<>(lines);
        others.forEach(left::remove);
        return left;
    }
}
