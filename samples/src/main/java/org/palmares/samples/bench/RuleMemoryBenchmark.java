package org.palmares.samples.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.List;
import java.util.Locale;
import org.palmares.api.cli.BenchmarkRow;
import org.palmares.api.cli.BenchmarkSetting;
import org.palmares.engine.domain.Text;
import org.palmares.rules.RuleSet;
import org.palmares.rules.SubjectFacts;
import org.palmares.rules.drools.RuleEvaluator;

/** Whether a server may build new rules all year: classes and their memory after a hundred builds and a thousand more. */
public final class RuleMemoryBenchmark implements RuleBenchmark {
    private static final int FIRST = 100;
    private static final int REBUILDS = 1_000;
    private static final double MOST_GROWTH = 1;

    @Override
    public String name() {
        return "rebuilds";
    }

    @Override
    public List<BenchmarkRow> run(BenchmarkSetting setting) {
        RuleCrowd crowd = new RuleCrowd(1, 0.1);
        RuleSet rules = RuleCrowd.rules(crowd.parameters());
        List<SubjectFacts> subjects = crowd.subjects(12);
        Text goal = new Text("1 000 reconstructions, mémoire des classes", "1,000 rebuilds, memory of classes");
        setting.progress().accept(goal);
        rebuild(FIRST, rules, subjects);
        double before = megabytes();
        rebuild(REBUILDS, rules, subjects);
        double growth = megabytes() - before;
        return List.of(BenchmarkRow.measured(
                goal,
                "flat: <= 1 MB more",
                String.format(Locale.ROOT, "%+.2f MB on %.1f MB", growth, before),
                growth <= MOST_GROWTH));
    }

    private static void rebuild(int times, RuleSet rules, List<SubjectFacts> subjects) {
        for (int i = 0; i < times; i++) {
            RuleEvaluator.of(rules).evaluate(RuleCrowd.clock(), subjects);
        }
    }

    private static double megabytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getName().equals("Metaspace"))
                        .map(MemoryPoolMXBean::getUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                / 1e6;
    }
}
