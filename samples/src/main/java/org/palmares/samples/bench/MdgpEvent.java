package org.palmares.samples.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.palmares.api.cli.CommandLines;
import org.palmares.api.cli.Surroundings;
import org.palmares.api.report.ConsoleStyle;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.TeamSize;

/**
 * A file of distances as an event folder in a temporary place, formed by {@code palmares teams} like any other. Its teams
 * all have one size, which is what an event file can say.
 */
final class MdgpEvent implements AutoCloseable {
    private final MdgpFile file;
    private final Path folder;
    private final CommandLines command;

    private MdgpEvent(MdgpFile file, Path folder) {
        this.file = file;
        this.folder = folder;
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        Surroundings world =
                new Surroundings(nowhere, ConsoleStyle.plain(), nowhere, ConsoleStyle.plain(), Language.EN, folder);
        this.command = new CommandLines(world, CommandLines.all(world));
    }

    static MdgpEvent of(MdgpFile file) {
        try {
            Path folder = Files.createTempDirectory("palmares-bench");
            Path event = Files.createDirectory(folder.resolve("event"));
            Files.writeString(event.resolve("event.yaml"), yaml(file.sizes()));
            Files.writeString(event.resolve("roster.csv"), roster(file.people()));
            Files.writeString(event.resolve("pairs.csv"), pairs(file));
            return new MdgpEvent(file, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number of the team of each person, by the number of the person. */
    SortedMap<Integer, String> teams(String search, long seed, long evaluations, long secondsCap) {
        Path out = folder.resolve("out");
        int exit = command.execute(List.of(
                "teams",
                folder.resolve("event").toString(),
                "--search=" + search,
                "--seed=" + seed,
                "--evaluations=" + evaluations,
                "--seconds=" + secondsCap,
                "--out=" + out));
        if (exit > 1) {
            throw new IllegalStateException("palmares teams ended with " + exit + " on " + file.name());
        }
        try {
            return read(Files.readAllLines(out.resolve("teams.csv")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first column names the team, the fourth the person. */
    private static SortedMap<Integer, String> read(List<String> lines) {
        SortedMap<Integer, String> teams = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("[;,]");
            teams.put(Integer.parseInt(cells[3].substring(1)), cells[0]);
        }
        return teams;
    }

    private static String yaml(List<TeamSize> sizes) {
        int size = sizes.get(0).max();
        return String.join(
                "\n",
                "format: 1",
                "id: distances",
                "name: Distances",
                "languages: [en]",
                "timezone: UTC",
                "organizer: {name: \"-\", public: false}",
                "roles:",
                "  - {id: ANY, label: Any, fallback: true}",
                "teams:",
                "  size: {min: " + size + ", target: " + size + ", max: " + size + "}",
                "  count: " + sizes.size(),
                "  constraints:",
                "    - {constraint: affinity, priority: soft, weight: 1}",
                "phases:",
                "  - {id: in, kind: registration, label: In, opens: 2026-01-01 00:00, closes: 2026-01-02 00:00}",
                "  - {id: form, kind: formation, label: Form, opens: 2026-01-02 00:00, closes: 2026-01-03 00:00}",
                "rules:",
                "  packs: []",
                "");
    }

    private static String roster(int people) {
        StringBuilder roster = new StringBuilder("id;given_name;family_name;role\n");
        IntStream.range(0, people)
                .mapToObj(person -> String.format(Locale.ROOT, "%s;Given%d;Family%d;Any\n", id(person), person, person))
                .forEach(roster::append);
        return roster.toString();
    }

    private static String pairs(MdgpFile file) {
        StringBuilder pairs = new StringBuilder("a;b;affinity\n");
        for (MdgpFile.Pair pair : file.pairs()) {
            pairs.append(id(pair.first())).append(';').append(id(pair.second())).append(';');
            pairs.append(pair.distance()).append('\n');
        }
        return pairs.toString();
    }

    private static String id(int person) {
        return String.format(Locale.ROOT, "P%04d", person);
    }

    @Override
    public void close() {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
