package org.palmares.api.run.gates;

import java.util.List;
import java.util.Objects;
import org.palmares.api.report.MinutesEntry.State;
import org.palmares.engine.domain.Finding;
import org.palmares.engine.domain.Outcome;
import org.palmares.rules.Evidence;

/**
 * A finding, what it rests on, and what became of it.
 *
 * @param facts what the rule read
 * @param breach whether it may be a breach of personal data
 */
public record Judged(Finding finding, List<Evidence.Reading> facts, boolean breach, State state) {
    public Judged {
        Objects.requireNonNull(finding, "finding");
        facts = List.copyOf(facts);
        Objects.requireNonNull(state, "state");
    }

    /** The same, after something became of it. */
    public Judged with(State other) {
        return new Judged(finding, facts, breach, other);
    }

    /** Whether it stands and nobody has decided on it yet. */
    public boolean isOpen() {
        return state instanceof State.Standing;
    }

    public boolean is(Outcome outcome) {
        return finding.outcome() == outcome;
    }

    /** Whether it rests on whom sponsors employ, and so closes their prizes only. */
    public boolean isOfSponsors() {
        return facts.stream().anyMatch(reading -> reading.fact().name().equals(SubmissionFacts.SPONSOR_STAFF));
    }

    /** Whether a person still has to confirm it before anything follows. */
    public boolean isProposal() {
        return is(Outcome.REJECT) && isOpen();
    }
}
