package org.palmares.samples;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.palmares.api.run.RunOrder;
import org.palmares.api.run.RunResult;
import org.palmares.api.run.repair.RepairRunner;
import org.palmares.api.run.runners.FolderRunner;
import org.palmares.api.run.runners.FormationRunner;

/** A copy of a sample event's input, to change and to run. What documents the sample is not copied: it is no input. */
final class SampleEvent {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final Path source;
    private final Path copy;

    private SampleEvent(Path source, Path copy) {
        this.source = source;
        this.copy = copy;
    }

    /** Copies the event of that name into a new folder. */
    static SampleEvent copied(String name, Path into) throws IOException {
        Path source = Path.of("events", name);
        Path copy = Files.createTempDirectory(into, name);
        try (var files = Files.list(source)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.endsWith("SOURCE.md")) {
                    Files.copy(file, copy.resolve(file.getFileName()));
                }
            }
        }
        return new SampleEvent(source, copy);
    }

    /** The same with the teams of {@code expected/teams.csv}, so that what follows never depends on a search. */
    static SampleEvent withExpectedTeams(String name, Path into) throws IOException {
        SampleEvent event = copied(name, into);
        Files.copy(event.source.resolve("expected/teams.csv"), event.copy.resolve("teams.csv"));
        return event;
    }

    Path expected(String file) {
        return source.resolve("expected").resolve(file);
    }

    /** Replaces a text that must occur exactly once. */
    SampleEvent change(String file, String from, String to) throws IOException {
        Path path = copy.resolve(file);
        Charset charset = charset(path);
        String text = Files.readString(path, charset);
        int at = text.indexOf(from);
        if (at < 0 || text.indexOf(from, at + 1) >= 0) {
            throw new IllegalArgumentException("from (%s) must occur once in %s".formatted(from, file));
        }
        Files.writeString(path, text.substring(0, at) + to + text.substring(at + from.length()), charset);
        return this;
    }

    SampleEvent remove(String file) throws IOException {
        Files.delete(copy.resolve(file));
        return this;
    }

    SampleEvent append(String file, String line) throws IOException {
        Path path = copy.resolve(file);
        Files.writeString(path, Files.readString(path, charset(path)) + line + "\n", charset(path));
        return this;
    }

    List<String> lines(String file) throws IOException {
        return Files.readAllLines(copy.resolve(file), charset(copy.resolve(file)));
    }

    /** The rows of a plain table, by heading. */
    List<Map<String, String>> rows(String file) throws IOException {
        return Rows.of(String.join("\n", lines(file)), ";");
    }

    SampleEvent write(String file, List<String> lines) throws IOException {
        Path path = copy.resolve(file);
        Files.write(path, lines, charset(path));
        return this;
    }

    /** A file that the sample does not have. */
    SampleEvent create(String file, List<String> lines) throws IOException {
        Files.write(copy.resolve(file), lines);
        return this;
    }

    /** The result, in the event's language. */
    RunResult run() {
        return run(RunOrder.DEFAULT);
    }

    /** The same within so many evaluations of each search. */
    RunResult run(long evaluations) {
        return run(within(evaluations));
    }

    private RunResult run(RunOrder order) {
        return new FolderRunner()
                .outcome(copy, order, Optional.empty(), step -> {}, () -> false)
                .result();
    }

    /** {@code expected/teams.csv} as it was published, repaired for the people whom {@code attendance.csv} names. */
    RunResult repaired(long evaluations) {
        RepairRunner.Wish wish =
                new RepairRunner.Wish(expected("teams.csv"), Optional.empty(), OptionalInt.empty(), false, List.of());
        return new RepairRunner()
                .outcome(copy, wish, within(evaluations), Optional.empty(), () -> false)
                .result();
    }

    private static RunOrder within(long evaluations) {
        return new RunOrder(OptionalLong.empty(), Optional.empty(), OptionalLong.of(evaluations));
    }

    /** The teams only, after so many evaluations of each search. */
    RunResult formed(long evaluations) {
        return new FormationRunner()
                .outcome(
                        copy, FormationRunner.Wish.NONE, within(evaluations), Optional.empty(), step -> {}, () -> false)
                .result();
    }

    /** The files of {@code expected/} that a run must give; the plan and the sheet by hand are no outputs. */
    List<String> expectedNames() throws IOException {
        try (var files = Files.list(source.resolve("expected"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("teams.csv") && !name.equals("hand-sheet.csv"))
                    .sorted()
                    .toList();
        }
    }

    private static Charset charset(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf('\uFFFD') >= 0 ? WINDOWS : StandardCharsets.UTF_8;
    }
}
