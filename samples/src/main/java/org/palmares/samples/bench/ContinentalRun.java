package org.palmares.samples.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.palmares.api.run.RunResult;

/** A Java of its own for the continental event: assigns, draws the marks, ranks, and prints what it counted. */
final class ContinentalRun {
    private ContinentalRun() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("continental");
        try {
            run(ContinentalFolder.written(Path.of(args[0]), folder));
        } finally {
            delete(folder);
        }
    }

    private static void run(ContinentalFolder continental) throws IOException {
        LiveHeap heap = LiveHeap.watch();
        long start = CpuTime.nanos();
        RunResult assigned = continental.run();
        print("assignSeconds", CpuTime.secondsSince(start));
        continental.mark(assigned.outputs().get("assignment.csv").text());
        long marked = CpuTime.nanos();
        ContinentalFigures figures = ContinentalFigures.of(continental.run());
        print("rankSeconds", CpuTime.secondsSince(marked));
        print("megabytes", heap.megabytes());
        print("conflicts", figures.conflicts());
        print("incomplete", figures.incomplete());
        print("fewest", figures.fewest());
        print("most", figures.most());
        print("parts", figures.parts());
        print("laureates", figures.laureates());
    }

    private static void print(String name, double number) {
        System.out.println(name + "=" + number);
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : all) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
