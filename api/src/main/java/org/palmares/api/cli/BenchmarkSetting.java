package org.palmares.api.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.palmares.engine.domain.Text;

/**
 * How a benchmark is to be run.
 *
 * @param seeds how many seeds, counted from 1
 * @param home the folder of the installation, beside which benchmark data may stand
 * @param progress told what is being done, for whoever waits
 */
public record BenchmarkSetting(int seeds, Path home, Consumer<Text> progress) {
    public BenchmarkSetting {
        if (seeds < 1) {
            throw new IllegalArgumentException("seeds must be at least 1: " + seeds);
        }
        Objects.requireNonNull(home, "home");
        Objects.requireNonNull(progress, "progress");
    }

    /** 1, 2, 3… */
    public List<Long> seedList() {
        return LongStream.rangeClosed(1, seeds).boxed().toList();
    }
}
