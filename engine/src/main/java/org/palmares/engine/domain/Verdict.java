package org.palmares.engine.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** All findings of one subject, the most severe first and then by rule; their order of arrival never matters. */
public record Verdict(Subject subject, List<Finding> findings) {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::outcome)
            .thenComparing(finding -> finding.rule().id());

    public Verdict {
        Objects.requireNonNull(subject, "subject");
        findings = findings.stream().sorted(ORDER).toList();
        for (Finding finding : findings) {
            Require.that(finding.subject().equals(subject), "a finding must be of the verdict's subject", finding);
        }
    }

    /** The most severe outcome; empty when no rule hit. */
    public Optional<Outcome> outcome() {
        return findings.stream().map(Finding::outcome).findFirst();
    }

    public boolean has(Outcome outcome) {
        return findings.stream().anyMatch(finding -> finding.outcome() == outcome);
    }
}
