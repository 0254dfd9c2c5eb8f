package org.palmares.api.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.engine.domain.Finding;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Organisations;
import org.palmares.engine.domain.Outcome;
import org.palmares.engine.domain.Phase;
import org.palmares.engine.domain.Recusal;
import org.palmares.engine.domain.Subject;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.domain.Verdict;
import org.palmares.rules.SubjectFacts;

/** Gate 3: which juror takes no part for which submission, and who takes no part at all. */
final class JurorGate {
    private JurorGate() {}

    /** What the rules found of one juror with one submission. */
    record JudgedPair(Id<Juror> juror, Id<Submission> submission, Verdict verdict) {
        JudgedPair {
            Objects.requireNonNull(juror, "juror");
            Objects.requireNonNull(submission, "submission");
            Objects.requireNonNull(verdict, "verdict");
        }
    }

    /**
     * What the gate says.
     *
     * @param pairs those with findings, by juror and submission
     * @param suspended by juror, with the reason
     */
    record Result(List<JudgedPair> pairs, List<Recusal> recusals, SortedMap<Id<Juror>, Text> suspended) {
        Result {
            pairs = List.copyOf(pairs);
            recusals = List.copyOf(recusals);
            suspended = Collections.unmodifiableSortedMap(new TreeMap<>(suspended));
        }
    }

    static Result run(
            Rulebook rulebook, EventClock clock, List<Juror> jurors, List<Entry> entries, Organisations organisations) {
        Instant now = clock.at(Phase.Kind.JUDGING);
        JurorFacts facts = new JurorFacts(clock.event(), organisations, now);
        List<SubjectFacts> pairs = new ArrayList<>();
        for (Juror juror : jurors) {
            for (Entry entry : entries) {
                Subject subject = Subject.of(juror.id(), entry.id());
                pairs.add(new SubjectFacts(subject, facts.of(juror, entry.latest(), entry.members())));
            }
        }
        return sort(jurors, entries, rulebook.at(Phase.Kind.JUDGING).evaluate(now, pairs));
    }

    private static Result sort(List<Juror> jurors, List<Entry> entries, List<Verdict> verdicts) {
        SortedMap<Subject, Verdict> bySubject = new TreeMap<>();
        verdicts.forEach(verdict -> bySubject.put(verdict.subject(), verdict));
        List<JudgedPair> pairs = new ArrayList<>();
        List<Recusal> recusals = new ArrayList<>();
        SortedMap<Id<Juror>, Text> suspended = new TreeMap<>();
        for (Juror juror : jurors) {
            for (Entry entry : entries) {
                Verdict verdict = bySubject.get(Subject.of(juror.id(), entry.id()));
                if (!verdict.findings().isEmpty()) {
                    pairs.add(new JudgedPair(juror.id(), entry.id(), verdict));
                }
                reason(verdict, Outcome.SUSPEND).ifPresent(reason -> suspended.putIfAbsent(juror.id(), reason));
                reason(verdict, Outcome.RECUSE)
                        .ifPresent(reason -> recusals.add(new Recusal(juror.id(), entry.id(), reason)));
            }
        }
        return new Result(pairs, recusals, suspended);
    }

    private static Optional<Text> reason(Verdict verdict, Outcome outcome) {
        return verdict.findings().stream()
                .filter(finding -> finding.outcome() == outcome)
                .map(Finding::message)
                .findFirst();
    }
}
