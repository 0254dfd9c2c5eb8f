package org.palmares.rules;

import java.util.List;
import java.util.Objects;
import org.palmares.engine.domain.Finding;
import org.palmares.engine.domain.Opinion;
import org.palmares.engine.domain.Verdict;

/**
 * A verdict after the committee's opinions. Nothing is dropped: a lifted finding stands here with the opinion.
 *
 * @param verdict what the rules said
 * @param lifted findings that a favourable opinion lifts
 * @param confirmed findings that an unfavourable opinion confirms; they stand
 */
public record SettledVerdict(Verdict verdict, List<Settled> lifted, List<Settled> confirmed) {
    /** A finding and the opinion that settles it. */
    public record Settled(Finding finding, Opinion opinion) {
        public Settled {
            Objects.requireNonNull(finding, "finding");
            Objects.requireNonNull(opinion, "opinion");
        }
    }

    public SettledVerdict {
        Objects.requireNonNull(verdict, "verdict");
        lifted = List.copyOf(lifted);
        confirmed = List.copyOf(confirmed);
    }

    /** The verdict without the lifted findings: what now holds of the subject. */
    public Verdict standing() {
        return new Verdict(
                verdict.subject(),
                verdict.findings().stream().filter(this::stands).toList());
    }

    private boolean stands(Finding finding) {
        return lifted.stream().noneMatch(settled -> settled.finding().equals(finding));
    }
}
