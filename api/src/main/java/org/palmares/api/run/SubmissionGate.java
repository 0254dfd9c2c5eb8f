package org.palmares.api.run;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.palmares.api.report.MinutesEntry.State;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Finding;
import org.palmares.engine.domain.Opinion;
import org.palmares.engine.domain.Organisations;
import org.palmares.engine.domain.Outcome;
import org.palmares.engine.domain.Phase;
import org.palmares.engine.domain.Scope;
import org.palmares.engine.domain.Subject;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Verdict;
import org.palmares.rules.Opinions;
import org.palmares.rules.SettledVerdict;
import org.palmares.rules.SubjectFacts;
import org.palmares.rules.drools.RuleEvaluator;

/**
 * Gate 2: what may compete. The latest version of a submission is judged at the clock of the review; a finding of an
 * earlier version that the latest no longer has was put right, and stays visible as such.
 */
final class SubmissionGate {
    private static final List<Outcome> EXCLUDING = List.of(Outcome.REJECT, Outcome.BLOCK);
    private static final List<Scope> OUT_OF_RANKING = List.of(Scope.PARTICIPATION, Scope.RANKING);

    private final Event event;
    private final RuleEvaluator rules;
    private final SubmissionFacts facts;
    private final Instant now;
    private final List<Opinion> opinions;

    private SubmissionGate(Rulebook rulebook, EventClock clock, List<Opinion> opinions, SubmissionFacts facts) {
        this.event = clock.event();
        this.rules = rulebook.at(Phase.Kind.SUBMISSION, Phase.Kind.REVIEW);
        this.facts = facts;
        this.now = clock.at(Phase.Kind.REVIEW, Phase.Kind.SUBMISSION, Phase.Kind.JUDGING);
        this.opinions = List.copyOf(opinions);
    }

    /** A finding and what became of it. */
    record Judged(Finding finding, State state) {
        Judged {
            Objects.requireNonNull(finding, "finding");
            Objects.requireNonNull(state, "state");
        }
    }

    /**
     * An entry with everything that the rules ever said of it.
     *
     * @param facts what the rules read of the version that counts
     * @param findings the most severe first
     */
    record JudgedEntry(Entry entry, Facts facts, List<Judged> findings) {
        JudgedEntry {
            Objects.requireNonNull(entry, "entry");
            Objects.requireNonNull(facts, "facts");
            findings = List.copyOf(findings);
        }

        /** The findings that stand, the most severe first. */
        List<Finding> standing() {
            return findings.stream()
                    .filter(judged -> judged.state().stands())
                    .map(Judged::finding)
                    .toList();
        }

        /** Why the entry is kept out of the ranking, if it is; what bars from a prize or a publication does not. */
        Optional<Finding> excludedBy() {
            return standing().stream()
                    .filter(finding ->
                            EXCLUDING.contains(finding.outcome()) && OUT_OF_RANKING.contains(finding.scope()))
                    .findFirst();
        }
    }

    static List<JudgedEntry> run(
            Rulebook rulebook,
            EventClock clock,
            List<Entry> entries,
            List<Opinion> opinions,
            Organisations organisations) {
        SubmissionFacts facts = new SubmissionFacts(clock.event(), organisations);
        SubmissionGate gate = new SubmissionGate(rulebook, clock, opinions, facts);
        return entries.stream().map(gate::judge).toList();
    }

    private JudgedEntry judge(Entry entry) {
        List<Judged> all = new ArrayList<>(corrected(entry));
        Verdict latest = verdict(entry, entry.latest(), now);
        SettledVerdict settled = Opinions.apply(List.of(latest), opinions).get(0);
        latest.findings().forEach(finding -> all.add(new Judged(finding, state(finding, settled))));
        all.sort(Comparator.comparing(judged -> judged.finding().outcome()));
        return new JudgedEntry(entry, facts.of(entry.latest(), entry.members()), all);
    }

    private Verdict verdict(Entry entry, Submission version, Instant at) {
        Subject subject = Subject.of(Subject.Kind.SUBMISSION, entry.id());
        SubjectFacts known = new SubjectFacts(subject, facts.of(version, entry.members()));
        return rules.evaluate(at, List.of(known)).get(0);
    }

    /** What an earlier version was found to lack and a later one no longer does. */
    private List<Judged> corrected(Entry entry) {
        List<Judged> corrected = new ArrayList<>();
        for (int at = 0; at + 1 < entry.versions().size(); at++) {
            Submission earlier = entry.versions().get(at);
            Submission later = entry.versions().get(at + 1);
            Verdict after = verdict(entry, later, later.submittedAt());
            verdict(entry, earlier, earlier.submittedAt()).findings().stream()
                    .filter(finding -> !hits(after, finding))
                    .map(finding -> new Judged(finding, new State.Corrected(local(later.submittedAt()))))
                    .forEach(corrected::add);
        }
        return corrected;
    }

    private static boolean hits(Verdict verdict, Finding finding) {
        return verdict.findings().stream()
                .anyMatch(other -> other.rule().id().equals(finding.rule().id()));
    }

    private static State state(Finding finding, SettledVerdict settled) {
        Optional<Opinion> lifted = opinionOn(finding, settled.lifted());
        if (lifted.isPresent()) {
            Opinion by = lifted.get();
            return new State.Lifted(by.session(), by.result(), by.reasons());
        }
        return opinionOn(finding, settled.confirmed())
                .<State>map(by -> new State.Upheld(by.session(), by.result(), by.reasons()))
                .orElseGet(State.Standing::new);
    }

    private static Optional<Opinion> opinionOn(Finding finding, List<SettledVerdict.Settled> settled) {
        return settled.stream()
                .filter(each -> each.finding().equals(finding))
                .map(SettledVerdict.Settled::opinion)
                .findFirst();
    }

    private LocalDateTime local(Instant moment) {
        return moment.atZone(event.zone()).toLocalDateTime();
    }
}
