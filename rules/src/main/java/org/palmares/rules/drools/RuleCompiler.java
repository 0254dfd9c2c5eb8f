package org.palmares.rules.drools;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.globalOf;
import static org.drools.model.PatternDSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.Global;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.palmares.rules.Condition;
import org.palmares.rules.RuleDef;
import org.palmares.rules.RuleSet;
import org.palmares.rules.Situation;

/**
 * Turns a rule set into Drools' canonical model.
 *
 * <p>Drools knows true and false only. Each alternative of a rule therefore becomes two: one that fires when the rule
 * certainly hits (every condition true, every exception false), one when it may hit (no condition false, no exception
 * true). May without certainly is undetermined; this is Kleene's logic for "or of ands, unless".
 */
final class RuleCompiler {
    static final String PACKAGE = "palmares";
    static final String TALLY = "tally";

    private final ModelImpl model = new ModelImpl();
    private final Global<Tally> tally = globalOf(Tally.class, PACKAGE, TALLY);

    private RuleCompiler() {}

    static KieBase compile(RuleSet rules) {
        RuleCompiler compiler = new RuleCompiler();
        compiler.model.addGlobal(compiler.tally);
        for (int place = 0; place < rules.inForce().size(); place++) {
            compiler.add(place, rules.inForce().get(place));
        }
        return KieBaseBuilder.createKieBaseFromModel(compiler.model);
    }

    private void add(int place, RuleDef rule) {
        for (int i = 0; i < rule.when().anyOf().size(); i++) {
            List<Condition> alternative = rule.when().anyOf().get(i);
            String name = rule.id() + " " + i;
            add(name, place, Tally.Certainty.HIT, certainly(rule, alternative));
            add(name, place, Tally.Certainty.MAY_HIT, perhaps(rule, alternative));
        }
    }

    private void add(String name, int place, Tally.Certainty certainty, List<Proposition> propositions) {
        Variable<Situation> situation = declarationOf(Situation.class, "situation");
        PatternDef<Situation> pattern = pattern(situation);
        for (Proposition proposition : propositions) {
            pattern = pattern.expr(proposition.id(), proposition);
        }
        model.addRule(rule(PACKAGE, name + " " + certainty)
                .build(pattern, on(situation, tally).execute((at, findings) -> findings.add(place, at, certainty))));
    }

    private static List<Proposition> certainly(RuleDef rule, List<Condition> alternative) {
        List<Proposition> all = new ArrayList<>(List.of(Proposition.isOfKind(rule.subject())));
        alternative.forEach(condition -> all.add(Proposition.isTrue(condition)));
        rule.when().unless().forEach(group -> all.add(Proposition.isFalse(group)));
        return all;
    }

    private static List<Proposition> perhaps(RuleDef rule, List<Condition> alternative) {
        List<Proposition> all = new ArrayList<>(List.of(Proposition.isOfKind(rule.subject())));
        alternative.forEach(condition -> all.add(Proposition.isNotFalse(condition)));
        rule.when().unless().forEach(group -> all.add(Proposition.isNotTrue(group)));
        return all;
    }
}
