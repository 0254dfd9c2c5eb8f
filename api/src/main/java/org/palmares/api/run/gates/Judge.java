package org.palmares.api.run.gates;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.api.report.MinutesEntry.State;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Finding;
import org.palmares.engine.domain.Subject;
import org.palmares.engine.domain.Verdict;
import org.palmares.rules.Evidence;
import org.palmares.rules.RuleDef;
import org.palmares.rules.SubjectFacts;
import org.palmares.rules.drools.RuleEvaluator;

/**
 * The rules of a phase at one moment, over facts as people corrected them. What a wrong fact alone brought about stays
 * visible, with whoever put it right.
 */
public final class Judge {
    /** The most severe first, then by rule. */
    public static final Comparator<Judged> ORDER = Comparator.comparing(
                    (Judged judged) -> judged.finding().outcome())
            .thenComparing(judged -> judged.finding().rule().id());

    private final RuleEvaluator rules;
    private final Rulings rulings;

    public Judge(RuleEvaluator rules, Rulings rulings) {
        this.rules = rules;
        this.rulings = rulings;
    }

    /**
     * A subject with all that was found of it.
     *
     * @param facts as corrected
     * @param findings the most severe first
     */
    public record JudgedSubject(Subject subject, Facts facts, List<Judged> findings) {
        public JudgedSubject {
            Objects.requireNonNull(subject, "subject");
            Objects.requireNonNull(facts, "facts");
            findings = List.copyOf(findings);
        }
    }

    /** One for each subject, in their order. */
    public List<JudgedSubject> judge(Instant now, List<SubjectFacts> read) {
        List<SubjectFacts> corrected = read.stream()
                .map(each -> new SubjectFacts(each.subject(), rulings.corrected(each.subject(), each.facts())))
                .toList();
        SortedMap<Subject, Verdict> verdicts = new TreeMap<>();
        rules.evaluate(now, corrected).forEach(verdict -> verdicts.put(verdict.subject(), verdict));
        List<JudgedSubject> judged = new ArrayList<>();
        for (int at = 0; at < read.size(); at++) {
            SubjectFacts subject = corrected.get(at);
            judged.add(judged(now, read.get(at), subject, verdicts.get(subject.subject())));
        }
        return judged;
    }

    public JudgedSubject judge(Instant now, SubjectFacts read) {
        return judge(now, List.of(read)).get(0);
    }

    private JudgedSubject judged(Instant now, SubjectFacts read, SubjectFacts corrected, Verdict verdict) {
        List<Judged> all = new ArrayList<>();
        verdict.findings().forEach(finding -> all.add(of(finding, corrected, rulings.state(finding))));
        if (!read.facts().equals(corrected.facts())) {
            all.addAll(putRight(now, read, verdict));
        }
        all.sort(ORDER);
        return new JudgedSubject(corrected.subject(), corrected.facts(), all);
    }

    /** What the facts as they were read would have brought about. */
    private List<Judged> putRight(Instant now, SubjectFacts read, Verdict corrected) {
        State state = rulings.factCorrected(read.subject());
        return rules.evaluate(now, List.of(read)).get(0).findings().stream()
                .filter(finding -> !hits(corrected, finding))
                .map(finding -> of(finding, read, state))
                .toList();
    }

    /** A finding of these facts, and what became of it; a rule that cannot tell finds no breach. */
    public Judged of(Finding finding, SubjectFacts facts, State state) {
        boolean breach = finding.missing().isEmpty()
                && rules.rules().inForce().stream()
                        .filter(rule -> rule.id().equals(finding.rule().id()))
                        .anyMatch(RuleDef::breach);
        return new Judged(finding, Evidence.of(rules.rules(), finding.rule().id(), facts), breach, state);
    }

    /** Whether the same rule hits in that verdict. */
    public static boolean hits(Verdict verdict, Finding finding) {
        return verdict.findings().stream()
                .anyMatch(other -> other.rule().id().equals(finding.rule().id()));
    }
}
