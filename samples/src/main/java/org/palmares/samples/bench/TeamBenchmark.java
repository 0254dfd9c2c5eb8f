package org.palmares.samples.bench;

import org.palmares.api.cli.Benchmark;

/** A benchmark of the formation of teams. */
interface TeamBenchmark extends Benchmark {
    @Override
    default String area() {
        return "teams";
    }
}
