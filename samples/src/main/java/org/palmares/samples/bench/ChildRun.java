package org.palmares.samples.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A class of ours run in a Java of its own, which prints what it measured as lines {@code name=number}.
 *
 * @param numbers by name
 */
record ChildRun(Map<String, Double> numbers) {
    double get(String name) {
        return numbers.get(name);
    }

    /**
     * Runs it to its end, on the class path of this process and perhaps more; empty when it failed. It has nothing to
     * read and must end by itself.
     */
    static Optional<ChildRun> of(String main, Optional<Path> more, List<String> arguments) {
        return of(List.of(), main, more, arguments);
    }

    /** The same with so much memory and no more, as Java's {@code -Xmx} says it. */
    static Optional<ChildRun> within(String heap, String main, List<String> arguments) {
        return of(List.of("-Xmx" + heap), main, Optional.empty(), arguments);
    }

    private static Optional<ChildRun> of(
            List<String> options, String main, Optional<Path> more, List<String> arguments) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = System.getProperty("java.class.path")
                + more.map(folder -> File.pathSeparator + folder.resolve("*")).orElse("");
        List<String> command = new ArrayList<>(List.of(java));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, main));
        command.addAll(arguments);
        ProcessBuilder child = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        try {
            Process process = child.start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? Optional.of(new ChildRun(numbers(said))) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while " + main + " was running", e);
        }
    }

    private static Map<String, Double> numbers(String said) {
        Map<String, Double> numbers = new TreeMap<>();
        said.lines().filter(line -> line.matches("[A-Za-z]+=[0-9.eE+-]+")).forEach(line -> {
            String[] parts = line.split("=");
            numbers.put(parts[0], Double.parseDouble(parts[1]));
        });
        return numbers;
    }
}
