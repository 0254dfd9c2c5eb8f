package org.palmares.samples.bench;

import java.util.Arrays;
import org.palmares.engine.domain.Facts;
import org.palmares.rules.RuleSet;
import org.palmares.rules.drools.RuleEvaluator;

/** Reads every pack and builds its rules, first in a Java that has done nothing else, then again until it is warm. */
final class RuleBuild {
    private static final int WARM_UP = 40;
    private static final int TIMES = 21;

    private RuleBuild() {}

    public static void main(String[] args) {
        long start = CpuTime.nanos();
        Facts parameters = new RuleCrowd(1, 0).parameters();
        RuleSet rules = RuleCrowd.rules(parameters);
        RuleEvaluator.of(rules);
        double cold = CpuTime.secondsSince(start);
        for (int i = 0; i < WARM_UP; i++) {
            RuleEvaluator.of(rules);
        }
        double[] warm = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long again = CpuTime.nanos();
            RuleEvaluator.of(rules);
            warm[i] = 1e3 * CpuTime.secondsSince(again);
        }
        Arrays.sort(warm);
        System.out.println("cold=" + cold);
        System.out.println("warm=" + warm[TIMES / 2]);
        System.out.println("rules=" + rules.inForce().size());
    }
}
