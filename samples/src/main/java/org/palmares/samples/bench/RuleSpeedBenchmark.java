package org.palmares.samples.bench;

import java.util.List;
import java.util.Locale;
import org.palmares.api.cli.BenchmarkRow;
import org.palmares.api.cli.BenchmarkSetting;
import org.palmares.engine.domain.Text;
import org.palmares.engine.domain.Verdict;
import org.palmares.rules.SubjectFacts;
import org.palmares.rules.drools.RuleEvaluator;

/** How many submissions a second one thread judges by every rule, verdicts with their sentences in both languages. */
public final class RuleSpeedBenchmark implements RuleBenchmark {
    private static final int SUBMISSIONS = 10_000;
    private static final int WARM_UP = 10;
    private static final int TIMES = 5;
    private static final double UNKNOWN = 0.05;
    private static final double ASKED = 15_000;

    @Override
    public String name() {
        return "speed";
    }

    @Override
    public List<BenchmarkRow> run(BenchmarkSetting setting) {
        RuleCrowd crowd = new RuleCrowd(1, UNKNOWN);
        RuleEvaluator evaluator = RuleEvaluator.of(RuleCrowd.rules(crowd.parameters()));
        List<SubjectFacts> submissions = crowd.submissions(SUBMISSIONS);
        for (int i = 0; i < WARM_UP; i++) {
            judge(evaluator, submissions);
        }
        double rate = 0;
        for (int i = 0; i < TIMES; i++) {
            long start = CpuTime.nanos();
            judge(evaluator, submissions);
            rate = Math.max(rate, SUBMISSIONS / CpuTime.secondsSince(start));
        }
        double findings = (double) judge(evaluator, submissions) / SUBMISSIONS;
        return List.of(BenchmarkRow.measured(
                new Text("projets jugés par s et par cœur, 10 000", "submissions judged a second per core, 10,000"),
                ">= 15,000/s",
                String.format(Locale.ROOT, "%,.0f/s (%.1f findings each)", rate, findings),
                rate >= ASKED));
    }

    private static long judge(RuleEvaluator evaluator, List<SubjectFacts> submissions) {
        List<Verdict> verdicts = evaluator.evaluate(RuleCrowd.clock(), submissions);
        return verdicts.stream().mapToLong(verdict -> verdict.findings().size()).sum();
    }
}
