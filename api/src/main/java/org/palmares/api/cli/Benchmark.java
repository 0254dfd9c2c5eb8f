package org.palmares.api.cli;

import java.util.List;

/**
 * Numbers that were asked for, measured. Implementations are found by {@link java.util.ServiceLoader}; they stand in
 * the samples, so that the program works without them.
 */
public interface Benchmark {
    /** What it belongs to: {@code teams}, {@code jury}, {@code rank} or {@code rules}. */
    String area();

    /** One word by which it is picked ({@code --only}), unique in its area. */
    String name();

    /**
     * Measures. What cannot be measured here (data or a peer are absent) is a row that says so, not an exception. Called
     * once, from one thread.
     */
    List<BenchmarkRow> run(BenchmarkSetting setting);
}
