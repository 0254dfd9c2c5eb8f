package org.palmares.api.run.gates;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.palmares.api.report.MinutesEntry.State;
import org.palmares.api.run.Entry;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Finding;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Outcome;
import org.palmares.engine.domain.Scope;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;

/**
 * An entry with everything that the rules ever said of it and of its team, and what people decided.
 *
 * @param facts what the rules read of the version that counts, as corrected
 * @param findings the most severe first
 */
public record JudgedEntry(Entry entry, Facts facts, List<Judged> findings) {
    private static final List<Scope> OUT_OF_RANKING = List.of(Scope.PARTICIPATION, Scope.RANKING);

    public JudgedEntry {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(facts, "facts");
        findings = List.copyOf(findings);
    }

    /** The findings that stand, the most severe first. */
    public List<Finding> standing() {
        return findings.stream()
                .filter(judged -> judged.state().stands())
                .map(Judged::finding)
                .toList();
    }

    /** Those that stand and that nobody has decided on. */
    public List<Judged> open() {
        return findings.stream().filter(Judged::isOpen).toList();
    }

    /**
     * Those that no rule keeps from being judged.
     *
     * @param out those that may not compete for another reason
     */
    public static List<Entry> competing(List<JudgedEntry> judged, Collection<Id<Submission>> out) {
        return judged.stream()
                .filter(entry -> entry.excludedBy().isEmpty())
                .map(JudgedEntry::entry)
                .filter(entry -> !out.contains(entry.id()))
                .toList();
    }

    /** Why the entry is kept out of the ranking, if it is; what bars from a prize or a publication does not. */
    public Optional<Finding> excludedBy() {
        return findings.stream()
                .filter(JudgedEntry::keepsOut)
                .map(Judged::finding)
                .findFirst();
    }

    /** A bar keeps out, a rejection once a person has confirmed it, and a possible breach until one has decided. */
    private static boolean keepsOut(Judged judged) {
        boolean reaches = judged.state().stands()
                && OUT_OF_RANKING.contains(judged.finding().scope());
        boolean confirmed = judged.is(Outcome.REJECT) && judged.state() instanceof State.Confirmed;
        return reaches && (judged.is(Outcome.BLOCK) || confirmed || judged.breach());
    }

    /** The same reason as it may be read by everybody. */
    public Optional<Text> whyExcluded() {
        return excludedBy().map(finding -> withheld().orElse(finding.message()));
    }

    /** What is said of the entry in public instead of any finding, where one may be a breach of personal data. */
    public Optional<Text> withheld() {
        List<Judged> breaches = possibleBreaches();
        if (breaches.isEmpty()) {
            return Optional.empty();
        }
        boolean apart = breaches.stream().anyMatch(Judged::isOpen);
        boolean confirmed = breaches.stream().anyMatch(judged -> judged.state() instanceof State.Confirmed);
        return Optional.of(
                apart
                        ? new Text("mis à part, décision attendue", "set apart, a decision is awaited")
                        : confirmed
                                ? Outcome.REJECT.label()
                                : new Text("constats non publiés", "findings not published"));
    }

    /** What may have been a breach, mended since or not; what rested on a wrong fact, or was not retained, was none. */
    public List<Judged> possibleBreaches() {
        return findings.stream()
                .filter(Judged::breach)
                .filter(judged -> judged.state().stands() || judged.state() instanceof State.Corrected)
                .toList();
    }

    /** What has to be decided before the entry may win anything for good, if anything. */
    public Optional<Text> reserve() {
        List<Text> open =
                findings.stream().flatMap(judged -> reserve(judged).stream()).toList();
        return open.stream()
                .reduce((one, other) -> new Text(one.fr() + " ; " + other.fr(), one.en() + "; " + other.en()));
    }

    private static Optional<Text> reserve(Judged judged) {
        String rule = judged.finding().rule().id().value();
        if (judged.isProposal()) {
            return Optional.of(new Text(
                    "irrecevabilité proposée, à confirmer (" + rule + ")",
                    "proposed not eligible, to be confirmed (" + rule + ")"));
        }
        if (judged.is(Outcome.REVIEW) && judged.isOpen()) {
            return Optional.of(new Text(
                    "avis du comité attendu (" + rule + ")", "opinion of the committee awaited (" + rule + ")"));
        }
        boolean provisional =
                judged.state() instanceof State.Lifted lifted && lifted.by().provisional();
        return provisional
                ? Optional.of(new Text(
                        "avis provisoire, à confirmer en séance (" + rule + ")",
                        "provisional opinion, to be confirmed by a session (" + rule + ")"))
                : Optional.empty();
    }
}
