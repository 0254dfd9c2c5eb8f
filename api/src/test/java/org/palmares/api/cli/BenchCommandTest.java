package org.palmares.api.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palmares.api.report.ConsoleStyle;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Text;

class BenchCommandTest {
    private static final BenchmarkRow REACHED = BenchmarkRow.measured(
                    new Text("vitesse", "speed"), ">= 3 M/s", "3.40 M/s", true)
            .spending(1.25, 4_250_000)
            .against("x 3.10");
    private static final BenchmarkRow MISSED =
            BenchmarkRow.measured(new Text("écart", "gap"), "<= 3 %", "4.00 %", false);
    private static final BenchmarkRow NOT_RUN =
            BenchmarkRow.notRun(new Text("diversité", "diversity"), "<= 1 %", new Text("fichiers absents", "no files"));

    /** A benchmark of made rows. */
    private record Made(String area, String name, List<BenchmarkRow> rows) implements Benchmark {
        @Override
        public List<BenchmarkRow> run(BenchmarkSetting setting) {
            setting.progress().accept(Text.same("seeds " + setting.seedList()));
            return rows;
        }
    }

    private static Typed bench(List<Benchmark> found, String words) {
        List<String> typed = new ArrayList<>(List.of("bench"));
        typed.addAll(List.of(words.split(" ")));
        return Typed.of(
                ConsoleStyle.plain(),
                Language.EN,
                world -> List.of(new BenchCommand(world, () -> found)),
                typed.toArray(String[]::new));
    }

    private static Made fast(BenchmarkRow... rows) {
        return new Made("teams", "fast", List.of(rows));
    }

    @Test
    void table_has_a_column_for_each_thing_and_a_line_for_each_row() {
        Typed typed = bench(List.of(fast(REACHED, NOT_RUN)), "teams");

        assertEquals("""
                verdict  goal       asked     reached   ratio to peer  CPU s  evaluations
                [ok]     speed      >= 3 M/s  3.40 M/s  x 3.10         1.25   4,250,000
                not run  diversity  <= 1 %    no files
                """, typed.out());
        assertEquals(0, typed.exit());
    }

    @Test
    void number_that_was_not_reached_ends_in_exit_1() {
        assertEquals(1, bench(List.of(fast(REACHED, MISSED)), "teams").exit());
        assertEquals(0, bench(List.of(fast(NOT_RUN)), "teams").exit());
    }

    @Test
    void progress_goes_to_standard_error_and_counts_the_seeds_asked_for() {
        assertTrue(bench(List.of(fast()), "teams").err().contains("seeds [1, 2, 3]"));
        assertTrue(bench(List.of(fast()), "teams --seeds 2").err().contains("seeds [1, 2]"));
        assertTrue(bench(List.of(fast()), "teams --full").err().contains("9, 10]"));
    }

    @Test
    void only_one_benchmark_is_run_where_it_is_named() {
        List<Benchmark> found = List.of(
                fast(MISSED), new Made("teams", "small", List.of(REACHED)), new Made("jury", "fast", List.of()));

        assertEquals(0, bench(found, "teams --only small").exit());
        assertEquals(1, bench(found, "teams --only fast").exit());
        assertTrue(bench(found, "teams --only none").said().contains("there are: fast, small."));
    }

    @Test
    void rows_for_programs_are_one_object() throws Exception {
        JsonNode object = new ObjectMapper()
                .readTree(bench(List.of(fast(REACHED, NOT_RUN)), "teams --json").out());

        assertEquals(new ObjectMapper().readTree("""
                {"area": "teams", "seeds": 3, "rows": [
                  {"goal": "speed", "asked": ">= 3 M/s", "reached": "3.40 M/s", "verdict": "REACHED",
                   "ratio": "x 3.10", "cpuSeconds": 1.25, "evaluations": 4250000},
                  {"goal": "diversity", "asked": "<= 1 %", "reached": "no files", "verdict": "NOT_RUN"}]}
                """), object);
    }

    @Test
    void without_the_samples_a_sentence_says_where_benchmarks_are() {
        Typed typed = Typed.in(Language.EN, "bench", "teams");

        assertEquals(2, typed.exit());
        assertTrue(typed.said().contains("the benchmarks stand in the samples"), typed.said());
    }

    @Test
    void area_without_benchmarks_is_answered_with_those_that_are_there() {
        Typed typed = bench(List.of(fast()), "rank");

        assertEquals(2, typed.exit());
        assertTrue(typed.said().contains("are there; there are: teams."), typed.said());
    }
}
