package org.palmares.api.run.awards;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.palmares.api.run.EventClock;
import org.palmares.api.run.gates.Judge;
import org.palmares.api.run.gates.Judged;
import org.palmares.api.run.gates.JudgedEntry;
import org.palmares.api.run.gates.Rulebook;
import org.palmares.api.run.gates.Rulings;
import org.palmares.api.run.gates.SubmissionGate;
import org.palmares.api.run.rankings.RankingStage;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Subject;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Verdict;
import org.palmares.rules.SubjectFacts;
import org.palmares.rules.drools.RuleEvaluator;

/** Gate 4, of entries: what the rules say once marks are in, of whoever missed a floor. */
public final class FloorGate {
    private FloorGate() {}

    /** The entries with what their marks add; the last round that ranks an entry tells whether it missed a floor. */
    public static List<JudgedEntry> run(
            Rulebook rulebook,
            EventClock clock,
            List<JudgedEntry> entries,
            List<RankingStage.RankedRound> rounds,
            Rulings rulings) {
        RuleEvaluator rules = rulebook.at(Subject.Kind.SUBMISSION);
        Instant now = SubmissionGate.moment(clock);
        Judge judge = new Judge(rules, rulings);
        return entries.stream()
                .map(entry -> missed(entry.entry().id(), rounds) ? judged(entry, rules, judge, now, rulings) : entry)
                .toList();
    }

    private static boolean missed(Id<Submission> entry, List<RankingStage.RankedRound> rounds) {
        for (int at = rounds.size() - 1; at >= 0; at--) {
            if (rounds.get(at).ranking().find(entry).isPresent()) {
                return rounds.get(at).ranking().belowFloor().stream()
                        .anyMatch(below -> below.submission().equals(entry));
            }
        }
        return false;
    }

    private static JudgedEntry judged(
            JudgedEntry entry, RuleEvaluator rules, Judge judge, Instant now, Rulings rulings) {
        Id<Submission> id = entry.entry().id();
        Facts facts = entry.facts().with(SubmissionGate.FLOOR_MISSED, Fact.YES);
        SubjectFacts subject = new SubjectFacts(Subject.of(Subject.Kind.SUBMISSION, id), facts);
        Verdict before = new Verdict(
                subject.subject(),
                entry.findings().stream()
                        .map(Judged::finding)
                        .filter(finding -> finding.subject().equals(subject.subject()))
                        .toList());
        List<Judged> all = new ArrayList<>(entry.findings());
        List<Judged> added = rules.evaluate(now, List.of(subject)).get(0).findings().stream()
                .filter(finding -> !Judge.hits(before, finding))
                .map(finding -> judge.of(finding, subject, rulings.state(finding)))
                .toList();
        all.addAll(SubmissionGate.settled(id, added, rulings.opinions()));
        all.sort(Judge.ORDER);
        return new JudgedEntry(entry.entry(), facts, all);
    }
}
