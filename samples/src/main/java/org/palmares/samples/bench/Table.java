package org.palmares.samples.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.palmares.engine.teams.PlanScore;

/** A small table committed beside the benchmarks: a heading, then plain values between commas. */
final class Table {
    private Table() {}

    /** One line, its values by their headings. */
    record Line(Map<String, String> values) {
        String text(String heading) {
            return values.get(heading);
        }

        long number(String heading) {
            return Long.parseLong(values.get(heading));
        }

        PlanScore score() {
            return new PlanScore(number("hard"), number("strong"), number("soft"));
        }
    }

    static List<Line> read(String name) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Table.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
            return lines(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Line> lines(List<String> written) {
        List<String> headings = List.of(written.get(0).split(","));
        List<Line> lines = new ArrayList<>();
        for (String line : written.subList(1, written.size())) {
            String[] values = line.split(",", -1);
            Map<String, String> byHeading = new TreeMap<>();
            for (int at = 0; at < values.length; at++) {
                byHeading.put(headings.get(at), values[at]);
            }
            lines.add(new Line(byHeading));
        }
        return lines;
    }
}
