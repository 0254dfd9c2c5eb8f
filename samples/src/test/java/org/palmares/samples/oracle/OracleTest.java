package org.palmares.samples.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Outcome;
import org.palmares.rules.RuleSet;
import org.palmares.rules.drools.DrlExport;
import org.palmares.samples.bench.RuleCrowd;

/** The exported rules, compiled as nothing of the program ever compiles them. */
class OracleTest {
    private static final int EVENTS = 40;
    private static final int SUBJECTS = 50;

    @Test
    void direct_predicates_canonical_model_and_compiled_export_agree_on_two_thousand_subjects() {
        RuleCrowd crowd = new RuleCrowd(20261122L, 0.3);
        RuleSet rules = RuleCrowd.rules(crowd.parameters());
        CompiledDrl compiled = CompiledDrl.of(rules);
        SortedSet<String> silent = new TreeSet<>();
        rules.inForce().forEach(rule -> silent.add(rule.id().value()));
        for (int event = 0; event < EVENTS; event++) {
            ThreeWays ways = ThreeWays.of(crowd.parameters(), crowd.subjects(SUBJECTS), compiled);
            assertEquals(List.of(), ways.disagreements());
            ways.direct()
                    .values()
                    .forEach(outcomes -> outcomes.forEach((rule, outcome) -> {
                        if (outcome != Outcome.TO_COMPLETE) {
                            silent.remove(rule);
                        }
                    }));
        }
        assertEquals(new TreeSet<>(), silent, "rules that hit nobody prove nothing");
    }

    @Test
    void an_export_that_says_something_else_is_found_out() {
        RuleCrowd crowd = new RuleCrowd(20261122L, 0.3);
        Facts parameters = crowd.parameters();
        String drl = DrlExport.of(RuleCrowd.rules(parameters));
        String other = drl.replace("this[\"imageConsent\"] == false", "this[\"imageConsent\"] == true");
        assertNotEquals(drl, other);
        CompiledDrl compiled = CompiledDrl.compile(other);
        assertNotEquals(
                List.of(), ThreeWays.of(parameters, crowd.subjects(6), compiled).disagreements());
    }
}
