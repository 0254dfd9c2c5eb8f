package org.palmares.samples.bench;

import org.palmares.api.cli.Benchmark;

/** A benchmark of the rules. */
interface RuleBenchmark extends Benchmark {
    @Override
    default String area() {
        return "rules";
    }
}
