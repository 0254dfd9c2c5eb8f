package org.palmares.samples.bench;

import org.palmares.api.cli.Benchmark;

/** A benchmark of rankings. */
interface RankBenchmark extends Benchmark {
    @Override
    default String area() {
        return "rank";
    }
}
