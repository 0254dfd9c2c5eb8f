package org.palmares.rules.drools;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kie.api.KieBase;
import org.kie.api.runtime.StatelessKieSession;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Finding;
import org.palmares.engine.domain.Subject;
import org.palmares.engine.domain.Verdict;
import org.palmares.rules.Findings;
import org.palmares.rules.RuleDef;
import org.palmares.rules.RuleSet;
import org.palmares.rules.Situation;
import org.palmares.rules.SubjectFacts;

/**
 * Judges subjects under one rule set. Building it costs far more than using it: keep one per rule set. Immutable,
 * thread-safe.
 */
public final class RuleEvaluator {
    private static final Witness NOBODY = (clock, subject, verdict) -> {};

    private final RuleSet rules;
    private final KieBase base;
    private final Witness witness;

    private RuleEvaluator(RuleSet rules, Witness witness) {
        this.rules = rules;
        this.base = RuleCompiler.compile(rules);
        this.witness = witness;
    }

    /** Is told of every verdict, with all that it rests on besides the rules. */
    @FunctionalInterface
    public interface Witness {
        void judged(Instant clock, SubjectFacts subject, Verdict verdict);
    }

    public static RuleEvaluator of(RuleSet rules) {
        return of(rules, NOBODY);
    }

    /** An evaluator that tells each of its verdicts to somebody, who must be thread-safe where evaluations are parallel. */
    public static RuleEvaluator of(RuleSet rules, Witness witness) {
        return new RuleEvaluator(rules, witness);
    }

    public RuleSet rules() {
        return rules;
    }

    /**
     * One verdict for each subject, in the order of the subjects; a verdict without findings means that nothing is to be
     * said. Neither the order of the rules nor that of the subjects matters.
     *
     * @param clock the time at which outcomes are read, never the machine's
     * @throws IllegalArgumentException when a subject occurs twice or a fact has another type than the catalogue says
     */
    public List<Verdict> evaluate(Instant clock, List<SubjectFacts> subjects) {
        SortedMap<Subject, SubjectFacts> distinct = new TreeMap<>();
        for (SubjectFacts subject : subjects) {
            if (distinct.put(subject.subject(), subject) != null) {
                throw new IllegalArgumentException("a subject must occur once, found twice: " + subject.subject());
            }
        }
        Map<Known, Situation> situations = new LinkedHashMap<>();
        distinct.values()
                .forEach(subject ->
                        situations.computeIfAbsent(Known.of(subject), unseen -> rules.situation(subject, clock)));
        Tally tally = fire(List.copyOf(situations.values()));
        Findings findings = new Findings(rules, clock);
        List<Verdict> verdicts = distinct.values().stream()
                .map(subject -> verdict(subject, tally.of(situations.get(Known.of(subject))), findings, clock))
                .toList();
        verdicts.forEach(verdict -> witness.judged(clock, distinct.get(verdict.subject()), verdict));
        return verdicts;
    }

    /** All that rules look at of a subject: those of whom the same is known are judged once. */
    private record Known(Subject.Kind kind, Facts facts) {
        static Known of(SubjectFacts subject) {
            return new Known(subject.subject().kind(), subject.facts());
        }
    }

    private Tally fire(List<Situation> situations) {
        Tally tally = new Tally(rules.inForce().size());
        StatelessKieSession session = base.newStatelessKieSession();
        session.setGlobal(RuleCompiler.TALLY, tally);
        session.execute(situations);
        return tally;
    }

    private Verdict verdict(
            SubjectFacts subject, List<Optional<Tally.Certainty>> row, Findings findings, Instant clock) {
        if (row.stream().allMatch(Optional::isEmpty)) {
            return new Verdict(subject.subject(), List.of());
        }
        Situation situation = rules.situation(subject, clock);
        List<Finding> all = new ArrayList<>();
        for (int place = 0; place < row.size(); place++) {
            RuleDef rule = rules.inForce().get(place);
            row.get(place)
                    .map(certainty -> certainty == Tally.Certainty.HIT
                            ? findings.hit(rule, situation)
                            : findings.undetermined(rule, situation))
                    .ifPresent(all::add);
        }
        return new Verdict(subject.subject(), all);
    }
}
