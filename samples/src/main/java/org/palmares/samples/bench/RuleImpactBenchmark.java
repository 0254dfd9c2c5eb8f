package org.palmares.samples.bench;

import java.util.List;
import java.util.Locale;
import org.palmares.api.cli.BenchmarkRow;
import org.palmares.api.cli.BenchmarkSetting;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Outcome;
import org.palmares.engine.domain.Text;
import org.palmares.engine.domain.Verdict;
import org.palmares.rules.Pack;
import org.palmares.rules.RuleDef;
import org.palmares.rules.RulePacks;
import org.palmares.rules.RuleSet;
import org.palmares.rules.SubjectFacts;
import org.palmares.rules.drools.RuleEvaluator;

/** What an edit changes among stored submissions: both versions built, all judged twice, verdicts compared. */
public final class RuleImpactBenchmark implements RuleBenchmark {
    private static final int SUBMISSIONS = 2_150;
    private static final double ASKED = 1;
    private static final String EDITED = "IP-04";

    @Override
    public String name() {
        return "impact";
    }

    @Override
    public List<BenchmarkRow> run(BenchmarkSetting setting) {
        RuleCrowd crowd = new RuleCrowd(1, 0.05);
        Facts parameters = crowd.parameters();
        List<SubjectFacts> submissions = crowd.submissions(SUBMISSIONS);
        changed(parameters, submissions);
        long start = CpuTime.nanos();
        long changed = changed(parameters, submissions);
        double seconds = CpuTime.secondsSince(start);
        return List.of(BenchmarkRow.measured(
                new Text("effet d'une modification sur 2 150 projets", "effect of an edit on 2,150 submissions"),
                "<= 1 s",
                String.format(Locale.ROOT, "%.2f s (%d verdicts change)", seconds, changed),
                seconds <= ASKED));
    }

    private static long changed(Facts parameters, List<SubjectFacts> submissions) {
        List<Verdict> before = judge(RuleCrowd.rules(parameters), submissions);
        List<Verdict> after = judge(edited(parameters), submissions);
        long changed = 0;
        for (int i = 0; i < before.size(); i++) {
            changed += before.get(i).equals(after.get(i)) ? 0 : 1;
        }
        return changed;
    }

    /** Every pack, with one rule that only warns where it blocked. */
    private static RuleSet edited(Facts parameters) {
        List<Pack> packs = RulePacks.builtIn().stream()
                .map(pack -> new Pack(
                        pack.name(),
                        pack.sha256(),
                        pack.rules().stream().map(RuleImpactBenchmark::edited).toList()))
                .toList();
        return RuleCrowd.rules(packs, parameters);
    }

    private static RuleDef edited(RuleDef rule) {
        if (!rule.id().value().equals(EDITED)) {
            return rule;
        }
        return new RuleDef(
                rule.rule(),
                rule.owner(),
                rule.valid(),
                rule.subject(),
                rule.when(),
                rule.message(),
                Outcome.WARN,
                rule.scope(),
                rule.later(),
                rule.breach(),
                rule.place());
    }

    private static List<Verdict> judge(RuleSet rules, List<SubjectFacts> submissions) {
        return RuleEvaluator.of(rules).evaluate(RuleCrowd.clock(), submissions);
    }
}
