package org.palmares.samples.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.cli.Benchmark;
import org.palmares.api.cli.BenchmarkRow;
import org.palmares.api.cli.BenchmarkRow.Verdict;
import org.palmares.api.cli.BenchmarkSetting;

class BenchmarksTest {
    private static Stream<Benchmark> found() {
        return ServiceLoader.load(Benchmark.class).stream().map(ServiceLoader.Provider::get);
    }

    @Test
    void benchmarks_of_an_area_are_found_in_the_order_of_the_table() {
        assertEquals(
                List.of(
                        "mdgp",
                        "small",
                        "n1200",
                        "n30000",
                        "sites",
                        "evaluations",
                        "repair",
                        "diagnosis",
                        "explanation",
                        "rotations",
                        "memory"),
                names("teams"));
        assertEquals(List.of("build", "speed", "impact", "rebuilds", "peer"), names("rules"));
        assertEquals(List.of("speed"), names("jury"));
        assertEquals(List.of("simulation", "speed", "reml", "continental"), names("rank"));
        assertEquals(
                List.of("teams", "rules", "jury", "rank"),
                found().map(Benchmark::area).distinct().toList());
    }

    private static List<String> names(String area) {
        return found().filter(each -> each.area().equals(area))
                .map(Benchmark::name)
                .toList();
    }

    @Test
    void files_of_distances_that_are_absent_are_not_run(@TempDir Path elsewhere) {
        Optional<Benchmark> distances =
                found().filter(each -> each.name().equals("mdgp")).findFirst();
        List<BenchmarkRow> rows =
                distances.orElseThrow().run(new BenchmarkSetting(1, elsewhere.resolve("home"), said -> {}));

        assertEquals(12, rows.size());
        assertEquals(
                List.of(Verdict.NOT_RUN),
                rows.stream().map(BenchmarkRow::verdict).distinct().toList());
    }
}
