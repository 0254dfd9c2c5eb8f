package org.palmares.samples.bench;

import org.palmares.api.cli.Benchmark;

/** A benchmark of the assignment of jurors. */
interface JuryBenchmark extends Benchmark {
    @Override
    default String area() {
        return "jury";
    }
}
