package org.palmares.api.run.gates;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palmares.api.report.MinutesEntry.ByCommittee;
import org.palmares.api.report.MinutesEntry.State;
import org.palmares.api.run.Entry;
import org.palmares.api.run.EventClock;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Finding;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Opinion;
import org.palmares.engine.domain.Organisations;
import org.palmares.engine.domain.Phase;
import org.palmares.engine.domain.Subject;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Verdict;
import org.palmares.rules.Opinions;
import org.palmares.rules.SettledVerdict;
import org.palmares.rules.SubjectFacts;
import org.palmares.rules.drools.RuleEvaluator;

/**
 * Gate 2: what may compete. The latest version of a submission is judged at the clock of the review, and its team with
 * it; a finding of an earlier version that the latest no longer has was put right, and stays visible as such.
 */
public final class SubmissionGate {
    /** Asked only once marks are in; until then nobody has missed a floor. */
    public static final String FLOOR_MISSED = "floorMissed";

    private final RuleEvaluator rules;
    private final Judge judge;
    private final SubmissionFacts facts;
    private final SponsorNames sponsors;
    private final Instant now;
    private final Rulings rulings;

    private SubmissionGate(Rulebook rulebook, EventClock clock, Rulings rulings, SubmissionFacts facts) {
        this.sponsors = new SponsorNames(clock.event().sponsors());
        this.rules = rulebook.at(Subject.Kind.SUBMISSION);
        this.judge = new Judge(rules, rulings);
        this.facts = facts;
        this.now = moment(clock);
        this.rulings = rulings;
    }

    /** When entries and their teams are judged. */
    public static Instant moment(EventClock clock) {
        return clock.at(Phase.Kind.REVIEW, Phase.Kind.SUBMISSION, Phase.Kind.JUDGING);
    }

    /** One per entry, in their order. */
    public static List<JudgedEntry> run(
            Rulebook rulebook,
            EventClock clock,
            List<Entry> entries,
            List<TeamGate.JudgedTeam> teams,
            Rulings rulings,
            Organisations organisations) {
        SubmissionFacts facts = new SubmissionFacts(clock.event(), organisations);
        SubmissionGate gate = new SubmissionGate(rulebook, clock, rulings, facts);
        return entries.stream().map(entry -> gate.judge(entry, teams)).toList();
    }

    private JudgedEntry judge(Entry entry, List<TeamGate.JudgedTeam> teams) {
        Judge.JudgedSubject latest = judge.judge(now, read(entry, entry.latest()));
        List<Judged> all = new ArrayList<>(corrected(entry));
        all.addAll(latest.findings());
        teams.stream()
                .filter(judged -> entry.team().filter(judged.team()::equals).isPresent())
                .forEach(judged -> all.addAll(judged.findings()));
        all.sort(Judge.ORDER);
        List<Judged> named = all.stream().map(sponsors::in).toList();
        return new JudgedEntry(entry, latest.facts(), settled(entry.id(), named, rulings.opinions()));
    }

    private SubjectFacts read(Entry entry, Submission version) {
        return new SubjectFacts(
                Subject.of(Subject.Kind.SUBMISSION, entry.id()),
                facts.of(version, entry.members()).with(FLOOR_MISSED, Fact.NO));
    }

    private Verdict verdict(Entry entry, Submission version, Instant at) {
        return rules.evaluate(at, List.of(read(entry, version))).get(0);
    }

    /** What an earlier version was found to lack and a later one no longer does. */
    private List<Judged> corrected(Entry entry) {
        List<Judged> corrected = new ArrayList<>();
        for (int at = 0; at + 1 < entry.versions().size(); at++) {
            Submission earlier = entry.versions().get(at);
            Submission later = entry.versions().get(at + 1);
            State putRight = new State.Corrected(rulings.local(later.submittedAt()));
            Verdict after = verdict(entry, later, later.submittedAt());
            verdict(entry, earlier, earlier.submittedAt()).findings().stream()
                    .filter(finding -> !Judge.hits(after, finding))
                    .map(finding -> judge.of(finding, read(entry, earlier), putRight))
                    .forEach(corrected::add);
        }
        return corrected;
    }

    /** What the committee's opinions make of findings that are still open. */
    public static List<Judged> settled(Id<Submission> entry, List<Judged> all, List<Opinion> opinions) {
        return all.stream()
                .map(judged -> judged.isOpen() ? settled(entry, judged, opinions) : judged)
                .toList();
    }

    private static Judged settled(Id<Submission> entry, Judged judged, List<Opinion> opinions) {
        Finding finding = judged.finding();
        SettledVerdict settled = Opinions.apply(entry, new Verdict(finding.subject(), List.of(finding)), opinions);
        Optional<State> lifted = by(settled.lifted()).map(opinion -> new State.Lifted(ByCommittee.of(opinion)));
        return lifted.or(() -> by(settled.confirmed()).map(opinion -> new State.Upheld(ByCommittee.of(opinion))))
                .map(judged::with)
                .orElse(judged);
    }

    private static Optional<Opinion> by(List<SettledVerdict.Settled> settled) {
        return settled.stream().map(SettledVerdict.Settled::opinion).findFirst();
    }
}
