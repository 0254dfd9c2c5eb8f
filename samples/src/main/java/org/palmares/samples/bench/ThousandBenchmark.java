package org.palmares.samples.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.palmares.api.cli.BenchmarkRow;
import org.palmares.api.cli.BenchmarkSetting;
import org.palmares.engine.domain.Text;
import org.palmares.engine.teams.FormationRequest;

/**
 * The full model with 1,200 people: a sound plan at once, and a plan close to the best known after a while. Two searches,
 * each with a budget of its own, because a search cools with its budget.
 */
public final class ThousandBenchmark implements TeamBenchmark {
    static final int PEOPLE = 1_200;
    private static final Trial.Limit QUICK = new Trial.Limit(2_000_000, 2);
    private static final double QUICK_ASKED = 1;
    private static final Trial.Limit LONG = new Trial.Limit(20_000_000, 10);
    private static final double GAP_ASKED = 0.03;
    private static final Text GAP =
            new Text("n=1 200 : écart souple au meilleur connu", "n=1,200: soft gap to the best known");
    private static final String GAP_WORDS = "<= 3 % in 10 s, every seed";

    @Override
    public String name() {
        return "n1200";
    }

    @Override
    public List<BenchmarkRow> run(BenchmarkSetting setting) {
        return List.of(quick(setting), slow(setting));
    }

    private static BenchmarkRow quick(BenchmarkSetting setting) {
        List<Trial> kernel = new ArrayList<>();
        double slowest = 0;
        double slowestPeer = 0;
        for (long seed : setting.seedList()) {
            setting.progress().accept(Text.same("n=1,200, sound plan, seed " + seed));
            FormationRequest request = request(seed);
            long bound = Searches.strongBound(request);
            Trial trial = Trial.until(score -> Searches.isSound(score, bound), Searches.KERNEL, request, seed, QUICK);
            Trial peer = Trial.until(score -> Searches.isSound(score, bound), Searches.PEER, request, seed, QUICK);
            kernel.add(trial);
            slowest = Math.max(slowest, secondsTo(trial, bound));
            slowestPeer = Math.max(slowestPeer, secondsTo(peer, bound));
        }
        return new Trials(kernel)
                .spentOn(BenchmarkRow.measured(
                        new Text(
                                "n=1 200 : impératifs tenus, rôles à leur borne",
                                "n=1,200: hard kept, roles at their bound"),
                        "<= 1 s",
                        Trials.seconds(slowest),
                        slowest <= QUICK_ASKED))
                .against("OptaPlanner " + Trials.seconds(slowestPeer));
    }

    private static double secondsTo(Trial trial, long bound) {
        return trial.secondsTo(score -> Searches.isSound(score, bound)).orElse(Double.POSITIVE_INFINITY);
    }

    private static BenchmarkRow slow(BenchmarkSetting setting) {
        BestKnown known = BestKnown.read();
        if (!setting.seedList().stream().allMatch(known::has)) {
            return BenchmarkRow.notRun(
                    GAP,
                    GAP_WORDS,
                    new Text(
                            "meilleur connu gardé pour les graines "
                                    + known.bySeed().keySet(),
                            "best known plans are kept for seeds "
                                    + known.bySeed().keySet()));
        }
        return slow(setting, known);
    }

    private static BenchmarkRow slow(BenchmarkSetting setting, BestKnown known) {
        List<Trial> kernel = new ArrayList<>();
        List<Double> gaps = new ArrayList<>();
        for (long seed : setting.seedList()) {
            setting.progress().accept(Text.same("n=1,200, soft gap, seed " + seed));
            Trial trial = Trial.of(Searches.KERNEL, request(seed), seed, LONG);
            kernel.add(trial);
            gaps.add(known.gap(seed, trial.score()));
        }
        double peer = known.gap(1, Trial.of(Searches.PEER, request(1), 1, LONG).score());
        double worst = gaps.stream().mapToDouble(Double::doubleValue).max().orElse(Double.NaN);
        double mean = gaps.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
        return new Trials(kernel)
                .spentOn(BenchmarkRow.measured(
                        GAP,
                        GAP_WORDS,
                        String.format(Locale.ROOT, "mean %s, worst %s", Trials.percent(mean), Trials.percent(worst)),
                        worst <= GAP_ASKED))
                .against("OptaPlanner " + Trials.percent(peer));
    }

    private static FormationRequest request(long seed) {
        return new FullModel(PEOPLE, seed, true).request();
    }
}
