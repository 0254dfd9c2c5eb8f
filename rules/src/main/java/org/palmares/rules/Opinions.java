package org.palmares.rules;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.palmares.engine.domain.Finding;
import org.palmares.engine.domain.Opinion;
import org.palmares.engine.domain.Outcome;
import org.palmares.engine.domain.Subject;
import org.palmares.engine.domain.Verdict;

/** Applies the opinions of a committee to the verdicts of submissions. */
public final class Opinions {
    /** The only outcomes that a committee may lift. */
    private static final Set<Outcome> LIFTABLE = EnumSet.of(Outcome.REVIEW, Outcome.BLOCK, Outcome.NO_PRIZE);

    /** An opinion on the entry before one on a class of entries, then the latest session, then the one that lifts not. */
    private static final Comparator<Opinion> WEIGHT = Comparator.comparing(
                    (Opinion opinion) -> opinion.submission().isEmpty())
            .thenComparing(Opinion::session, Comparator.reverseOrder())
            .thenComparing(Opinion::lifts);

    private Opinions() {}

    /**
     * Settles verdicts. An opinion below its quorum or off scope settles nothing. The order of opinions never matters.
     */
    public static List<SettledVerdict> apply(List<Verdict> verdicts, List<Opinion> opinions) {
        return verdicts.stream().map(verdict -> settle(verdict, opinions)).toList();
    }

    private static SettledVerdict settle(Verdict verdict, List<Opinion> opinions) {
        List<SettledVerdict.Settled> settled = verdict.findings().stream()
                .filter(finding -> LIFTABLE.contains(finding.outcome()))
                .flatMap(finding ->
                        deciding(finding, opinions)
                                .map(opinion -> new SettledVerdict.Settled(finding, opinion))
                                .stream())
                .toList();
        return new SettledVerdict(
                verdict,
                settled.stream().filter(each -> each.opinion().lifts()).toList(),
                settled.stream().filter(each -> !each.opinion().lifts()).toList());
    }

    private static Optional<Opinion> deciding(Finding finding, List<Opinion> opinions) {
        return opinions.stream()
                .filter(opinion -> opinion.result() != Opinion.Result.OFF_SCOPE)
                .filter(opinion -> opinion.present() >= opinion.quorum())
                .filter(opinion -> concerns(opinion, finding))
                .min(WEIGHT);
    }

    private static boolean concerns(Opinion opinion, Finding finding) {
        Subject subject = finding.subject();
        boolean ofSubmission = subject.kind() == Subject.Kind.SUBMISSION
                && opinion.submission()
                        .map(id -> id.value().equals(subject.id()))
                        .orElse(true);
        return ofSubmission
                && opinion.rules().stream()
                        .anyMatch(name -> RuleDef.isNamed(finding.rule().id(), name));
    }
}
