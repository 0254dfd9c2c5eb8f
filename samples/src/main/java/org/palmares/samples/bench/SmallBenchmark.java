package org.palmares.samples.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.palmares.api.cli.BenchmarkRow;
import org.palmares.api.cli.BenchmarkSetting;
import org.palmares.engine.domain.Text;
import org.palmares.engine.teams.PlanSearch;

/** In how many searches of the small events the best possible plan is found. The peer gets one seed. */
public final class SmallBenchmark implements TeamBenchmark {
    static final Trial.Limit LIMIT = new Trial.Limit(4_000_000, 2);

    private static final double SHARE_ASKED = 0.95;

    @Override
    public String name() {
        return "small";
    }

    @Override
    public List<BenchmarkRow> run(BenchmarkSetting setting) {
        List<Trial> kernel = new ArrayList<>();
        int hits = 0;
        int peerHits = 0;
        double slowest = 0;
        List<SmallInstances.Instance> instances = SmallInstances.all();
        for (SmallInstances.Instance instance : instances) {
            setting.progress().accept(Text.same(instance.model().toString()));
            for (long seed : setting.seedList()) {
                Trial trial = trial(Searches.KERNEL, instance, seed);
                kernel.add(trial);
                hits += isBest(trial, instance) ? 1 : 0;
                slowest = Math.max(slowest, isBest(trial, instance) ? trial.seconds() : 0);
            }
            peerHits += isBest(trial(Searches.PEER, instance, 1), instance) ? 1 : 0;
        }
        double share = (double) hits / kernel.size();
        return List.of(new Trials(kernel)
                .spentOn(BenchmarkRow.measured(
                        new Text(
                                "20 petits événements : optimum prouvé atteint",
                                "20 small events: proven optimum reached"),
                        ">= 95 % of seeds in 2 s",
                        String.format(
                                Locale.ROOT,
                                "%s (%d of %d, slowest %.2f s)",
                                Trials.percent(share),
                                hits,
                                kernel.size(),
                                slowest),
                        share >= SHARE_ASKED))
                .against("OptaPlanner " + Trials.percent((double) peerHits / instances.size())));
    }

    private static Trial trial(PlanSearch search, SmallInstances.Instance instance, long seed) {
        return Trial.until(
                score -> score.equals(instance.optimum()),
                search,
                instance.model().request(),
                seed,
                LIMIT);
    }

    private static boolean isBest(Trial trial, SmallInstances.Instance instance) {
        return trial.score().equals(instance.optimum());
    }
}
