package org.palmares.samples.bench;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.palmares.api.cli.BenchmarkRow;
import org.palmares.api.cli.BenchmarkSetting;
import org.palmares.engine.domain.Text;

/** How long it takes until every rule of every pack can judge, from the files on. */
public final class RuleBuildBenchmark implements RuleBenchmark {
    private static final Text COLD = new Text("construire tous les lots, à froid", "build every pack, cold");
    private static final Text WARM = new Text("construire tous les lots, à chaud", "build every pack, warm");
    private static final String COLD_ASKED = "<= 2 s CPU";
    private static final String WARM_ASKED = "<= 60 ms";
    private static final double COLD_SECONDS = 2;
    private static final double WARM_MILLIS = 60;

    @Override
    public String name() {
        return "build";
    }

    @Override
    public List<BenchmarkRow> run(BenchmarkSetting setting) {
        setting.progress().accept(COLD);
        Optional<ChildRun> found = ChildRun.of(RuleBuild.class.getName(), Optional.empty(), List.of());
        if (found.isEmpty()) {
            Text why = new Text("un second Java n'a pas pu tourner", "a second Java could not run");
            return List.of(BenchmarkRow.notRun(COLD, COLD_ASKED, why), BenchmarkRow.notRun(WARM, WARM_ASKED, why));
        }
        double cold = found.get().get("cold");
        double warm = found.get().get("warm");
        String rules = String.format(Locale.ROOT, " (%.0f rules)", found.get().get("rules"));
        return List.of(
                BenchmarkRow.measured(
                        COLD, COLD_ASKED, String.format(Locale.ROOT, "%.2f s", cold) + rules, cold <= COLD_SECONDS),
                BenchmarkRow.measured(WARM, WARM_ASKED, Repeated.millis(warm), warm <= WARM_MILLIS));
    }
}
