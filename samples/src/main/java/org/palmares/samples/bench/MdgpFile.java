package org.palmares.samples.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.palmares.engine.domain.TeamSize;

/**
 * A file of the MDGPLIB collection of the maximally diverse grouping problem: {@code n groups ss|ds low high low high…},
 * then one line {@code i j distance} for each pair.
 *
 * @param sizes of the groups
 * @param pairs each once
 */
record MdgpFile(String name, int people, List<TeamSize> sizes, List<Pair> pairs) {
    /** Two people by number from 0, and their distance as written. */
    record Pair(int first, int second, String distance) {}

    static MdgpFile read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        String[] head = lines.get(0).trim().split("\\s+");
        int groups = Integer.parseInt(head[1]);
        List<TeamSize> sizes = new ArrayList<>();
        for (int group = 0; group < groups; group++) {
            int low = Integer.parseInt(head[3 + 2 * group]);
            int high = Integer.parseInt(head[4 + 2 * group]);
            sizes.add(new TeamSize(low, low, high));
        }
        List<Pair> pairs = lines.stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(MdgpFile::pair)
                .toList();
        String name = file.getFileName().toString().replace(".txt", "");
        return new MdgpFile(name, Integer.parseInt(head[0]), sizes, pairs);
    }

    /** Whether all groups have one and the same size. */
    boolean isEqual() {
        return sizes.stream().distinct().count() == 1
                && sizes.get(0).min() == sizes.get(0).max();
    }

    /** The sum of the distances within the teams: as large as can be is best. */
    double value(SortedMap<Integer, String> teams) {
        return pairs.stream()
                .filter(pair -> teams.get(pair.first()).equals(teams.get(pair.second())))
                .mapToDouble(pair -> Double.parseDouble(pair.distance()))
                .sum();
    }

    private static Pair pair(String line) {
        String[] words = line.trim().split("\\s+");
        return new Pair(Integer.parseInt(words[0]), Integer.parseInt(words[1]), words[2]);
    }
}
