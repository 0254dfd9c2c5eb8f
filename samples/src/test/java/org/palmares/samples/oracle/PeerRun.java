package org.palmares.samples.oracle;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.palmares.rules.RuleSet;
import org.palmares.rules.SubjectFacts;
import org.palmares.rules.drools.RuleEvaluator;
import org.palmares.samples.bench.RuleCrowd;

/**
 * Measures both ways in one process, in turn, and prints the faster of the rounds of each: our evaluator from facts to
 * verdicts with their sentences, and the bare session of classic Drools from facts already in its form to bare
 * findings, which is to the peer's advantage.
 */
final class PeerRun {
    private static final int SUBMISSIONS = 10_000;
    private static final int ROUNDS = 12;

    private PeerRun() {}

    public static void main(String[] args) {
        RuleCrowd crowd = new RuleCrowd(1, 0.05);
        RuleSet rules = RuleCrowd.rules(crowd.parameters());
        List<SubjectFacts> submissions = crowd.submissions(SUBMISSIONS);
        List<Map<String, Object>> maps = submissions.stream()
                .map(subject -> CompiledDrl.asMap(rules.situation(subject, RuleCrowd.clock())))
                .toList();
        RuleEvaluator evaluator = RuleEvaluator.of(rules);
        CompiledDrl compiled = CompiledDrl.of(rules);
        double ours = 0;
        double peer = 0;
        for (int round = 0; round < ROUNDS; round++) {
            ours = Math.max(ours, rate(() -> evaluator.evaluate(RuleCrowd.clock(), submissions)));
            peer = Math.max(peer, rate(() -> compiled.judge(maps, new ArrayList<>())));
        }
        System.out.println("ours=" + ours);
        System.out.println("peer=" + peer);
        System.out.println("mismatches=" + mismatches(compiled));
    }

    private static int mismatches(CompiledDrl compiled) {
        RuleCrowd crowd = new RuleCrowd(2, 0.3);
        int mismatches = 0;
        for (int event = 0; event < 40; event++) {
            mismatches += ThreeWays.of(crowd.parameters(), crowd.subjects(50), compiled)
                    .disagreements()
                    .size();
        }
        return mismatches;
    }

    private static double rate(Runnable work) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        return SUBMISSIONS * 1e9 / spent;
    }
}
