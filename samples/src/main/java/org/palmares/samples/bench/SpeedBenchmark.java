package org.palmares.samples.bench;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.palmares.api.cli.BenchmarkRow;
import org.palmares.api.cli.BenchmarkSetting;
import org.palmares.engine.domain.Text;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.PlanSearch;
import org.palmares.engine.teams.kernel.PlanState;

/**
 * How many candidate moves a second are scored in full, and how many each search decides, on one thread. The kernel
 * gives up on a move once it is sure to lose more than it may, so it decides more moves than it scores in full.
 */
public final class SpeedBenchmark implements TeamBenchmark {
    private static final int PEOPLE = 1_200;
    private static final int SWAPS = 4_000_000;
    private static final Trial.Limit KERNEL = new Trial.Limit(12_000_000, 10);
    private static final Trial.Limit PEER = new Trial.Limit(4_000_000, 10);
    private static final double KERNEL_ASKED = 3e6;
    private static final double PEER_ASKED = 1e6;

    @Override
    public String name() {
        return "evaluations";
    }

    @Override
    public List<BenchmarkRow> run(BenchmarkSetting setting) {
        Trials kernel = trials(setting, Searches.KERNEL, KERNEL);
        Trials peer = trials(setting, Searches.PEER, PEER);
        BenchmarkRow fast = row(
                new Text("changements décidés par s, noyau, n=1 200", "moves decided a second, kernel, n=1,200"),
                kernel,
                KERNEL_ASKED);
        BenchmarkRow slow = row(
                new Text("évaluations par s, OptaPlanner, n=1 200", "evaluations a second, OptaPlanner, n=1,200"),
                peer,
                PEER_ASKED);
        return List.of(fast.against(Trials.times(rate(kernel) / rate(peer))), inFull(kernel), slow);
    }

    /** Two people drawn at random change places in a good plan; whatever that would cost is counted. */
    private static BenchmarkRow inFull(Trials searched) {
        FormationRequest request = new FullModel(PEOPLE, 1, true).request();
        PlanState plan = PlanState.of(request, searched.list().get(0).outcome().best());
        Random random = new Random(1);
        swaps(plan, random);
        long start = CpuTime.nanos();
        swaps(plan, random);
        double rate = SWAPS / CpuTime.secondsSince(start);
        return BenchmarkRow.measured(
                new Text("changements comptés en entier par s, noyau", "moves scored in full a second, kernel"),
                String.format(Locale.ROOT, ">= %.0f M/s", KERNEL_ASKED / 1e6),
                String.format(Locale.ROOT, "%.2f M/s", rate / 1e6),
                rate >= KERNEL_ASKED);
    }

    private static void swaps(PlanState plan, Random random) {
        for (int tried = 0; tried < SWAPS; ) {
            int one = random.nextInt(PEOPLE);
            int other = random.nextInt(PEOPLE);
            if (plan.slotOf(one) != plan.slotOf(other)) {
                plan.trySwap(one, other);
                tried++;
            }
        }
    }

    private static Trials trials(BenchmarkSetting setting, PlanSearch search, Trial.Limit limit) {
        return new Trials(setting.seedList().stream()
                .map(seed -> {
                    FormationRequest request = new FullModel(PEOPLE, seed, true).request();
                    return Trial.of(search, request, seed, limit);
                })
                .toList());
    }

    private static double rate(Trials trials) {
        return trials.evaluations() / trials.seconds();
    }

    private static BenchmarkRow row(Text goal, Trials trials, double asked) {
        return trials.spentOn(BenchmarkRow.measured(
                goal,
                String.format(Locale.ROOT, ">= %.0f M/s", asked / 1e6),
                String.format(Locale.ROOT, "%.2f M/s", rate(trials) / 1e6),
                rate(trials) >= asked));
    }
}
