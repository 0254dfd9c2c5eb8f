package org.palmares.samples.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.palmares.api.cli.BenchmarkRow;
import org.palmares.api.cli.BenchmarkSetting;
import org.palmares.engine.domain.Text;

/** Whether 30,000 people can be formed, with diagnosis and explanation, where Java has 512 MB: in a process of its own. */
public final class MemoryBenchmark implements TeamBenchmark {
    private static final String HEAP = "-Xmx512m";
    private static final long MINUTES = 5;
    private static final Text GOAL = new Text("30 000 personnes dans 512 Mo", "30,000 people in 512 MB");
    private static final String ASKED = "formed, -Xmx512m";

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public List<BenchmarkRow> run(BenchmarkSetting setting) {
        setting.progress().accept(GOAL);
        try {
            return List.of(row(child().start()));
        } catch (IOException e) {
            return List.of(BenchmarkRow.notRun(GOAL, ASKED, Text.same("java: " + e.getMessage())));
        }
    }

    private static ProcessBuilder child() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java, HEAP, "-cp", System.getProperty("java.class.path"), LargeFormation.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    }

    private static BenchmarkRow row(Process process) {
        try {
            boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
            process.destroyForcibly();
            boolean formed = ended && process.exitValue() == 0;
            return BenchmarkRow.measured(GOAL, ASKED, formed ? "formed" : "not formed", formed);
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while " + process + " was running", e);
        }
    }
}
