package org.palmares.rules;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.palmares.engine.domain.Finding;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Opinion;
import org.palmares.engine.domain.Outcome;
import org.palmares.engine.domain.Subject;
import org.palmares.engine.domain.Submission;
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
     * Settles verdicts of submissions. An opinion below its quorum or off scope settles nothing, and a provisional one
     * holds until a session has decided. The order of opinions never matters.
     */
    public static List<SettledVerdict> apply(List<Verdict> verdicts, List<Opinion> opinions) {
        return verdicts.stream().map(verdict -> settle(verdict, opinions)).toList();
    }

    /**
     * Settles a verdict of what belongs to an entry, such as its team, by opinions on that entry.
     *
     * @param entry the entry that the opinions must concern
     */
    public static SettledVerdict apply(Id<Submission> entry, Verdict verdict, List<Opinion> opinions) {
        List<SettledVerdict.Settled> settled = verdict.findings().stream()
                .filter(finding -> LIFTABLE.contains(finding.outcome()))
                .flatMap(finding ->
                        deciding(entry, finding, opinions)
                                .map(opinion -> new SettledVerdict.Settled(finding, opinion))
                                .stream())
                .toList();
        return new SettledVerdict(
                verdict,
                settled.stream().filter(each -> each.opinion().lifts()).toList(),
                settled.stream().filter(each -> !each.opinion().lifts()).toList());
    }

    private static SettledVerdict settle(Verdict verdict, List<Opinion> opinions) {
        return verdict.subject().kind() == Subject.Kind.SUBMISSION
                ? apply(Id.of(verdict.subject().id()), verdict, opinions)
                : new SettledVerdict(verdict, List.of(), List.of());
    }

    private static Optional<Opinion> deciding(Id<Submission> entry, Finding finding, List<Opinion> opinions) {
        List<Opinion> given = opinions.stream()
                .filter(opinion -> concerns(opinion, entry, finding))
                .toList();
        return given.stream()
                .filter(Opinion::settles)
                .filter(opinion -> given.stream().noneMatch(other -> other.replaces(opinion)))
                .min(WEIGHT);
    }

    private static boolean concerns(Opinion opinion, Id<Submission> entry, Finding finding) {
        return opinion.submission().map(entry::equals).orElse(true)
                && opinion.rules().stream()
                        .anyMatch(name -> RuleDef.isNamed(finding.rule().id(), name));
    }
}
