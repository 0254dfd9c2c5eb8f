package org.palmares.samples.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.StatelessKieSession;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Outcome;
import org.palmares.engine.domain.Subject;
import org.palmares.rules.RuleSet;
import org.palmares.rules.Situation;
import org.palmares.rules.drools.DrlExport;

/** The exported rules as classic Drools compiles and judges them. Only text of our own export ever comes here. */
final class CompiledDrl {
    private final KieBase base;

    private CompiledDrl(KieBase base) {
        this.base = base;
    }

    static CompiledDrl of(RuleSet rules) {
        return compile(DrlExport.of(rules));
    }

    static CompiledDrl compile(String drl) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/palmares/audit/rules.drl", drl);
        KieBuilder builder = services.newKieBuilder(files).buildAll();
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalArgumentException("the export must compile: " + builder.getResults());
        }
        return new CompiledDrl(
                services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase());
    }

    /** Of each subject, the outcome of each rule that fires; a rule that certainly hits is not one that may. */
    SortedMap<String, SortedMap<String, Outcome>> judge(List<Situation> situations) {
        List<List<String>> findings = new ArrayList<>();
        judge(situations.stream().map(CompiledDrl::asMap).toList(), findings);
        SortedMap<String, SortedMap<String, Outcome>> bySubject = new TreeMap<>();
        for (List<String> finding : findings) {
            bySubject
                    .computeIfAbsent(finding.get(0), subject -> new TreeMap<>())
                    .merge(finding.get(1), Outcome.valueOf(finding.get(2)), CompiledDrl::moreCertain);
        }
        return bySubject;
    }

    /** The bare session: what the rules add for facts already in their form. */
    void judge(List<Map<String, Object>> facts, List<List<String>> findings) {
        StatelessKieSession session = base.newStatelessKieSession();
        session.setGlobal("findings", findings);
        session.execute(facts);
    }

    private static Outcome moreCertain(Outcome one, Outcome other) {
        return one == Outcome.TO_COMPLETE ? other : one;
    }

    static Map<String, Object> asMap(Situation situation) {
        Map<String, Object> map = new HashMap<>();
        Subject subject = situation.subject();
        map.put("subject", subject.kind().name());
        map.put("id", subject.toString());
        map.put("clock", situation.clock());
        put(map, "", situation.facts(), situation);
        put(map, "event.", situation.parameters(), situation);
        return map;
    }

    private static void put(Map<String, Object> map, String prefix, Facts facts, Situation situation) {
        facts.byName().forEach((name, fact) -> {
            if (fact.isKnown()) {
                map.put(prefix + name, value(fact, situation));
            }
        });
    }

    private static Object value(Fact fact, Situation situation) {
        if (fact instanceof Fact.Answer answer) {
            return answer.yes();
        }
        if (fact instanceof Fact.NumberFact number) {
            return number.value();
        }
        if (fact instanceof Fact.CodeFact code) {
            return code.code();
        }
        if (fact instanceof Fact.CodesFact codes) {
            return codes.codes();
        }
        if (fact instanceof Fact.DateFact date) {
            return date.date();
        }
        return ((Fact.InstantFact) fact).instant().atZone(situation.clock().getZone());
    }
}
