package org.palmares.engine.scoring.prizes;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Money;
import org.palmares.engine.domain.Prize;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.Points;

/** What becomes of one prize. */
public sealed interface PrizeResult {
    Id<Prize> prize();

    /**
     * The ranking proposes laureates.
     *
     * @param laureates by rank, then id; at least one, and more than the prize has places when the last are ex æquo
     * @param placesLeft places for which no eligible entry was left
     * @param sharing later prizes of the series of which the last laureates, tied, hold places and share the amounts
     * @param passedOver better entries that may not win this prize, by rank
     */
    record Awarded(
            Id<Prize> prize, List<Laureate> laureates, int placesLeft, List<Prize> sharing, List<PassedOver> passedOver)
            implements PrizeResult {
        public Awarded {
            Objects.requireNonNull(prize, "prize");
            laureates = List.copyOf(laureates);
            sharing = List.copyOf(sharing);
            passedOver = List.copyOf(passedOver);
        }
    }

    /** Nobody may win it: "non attribué". */
    record NotAwarded(Id<Prize> prize, Text reason, List<PassedOver> passedOver) implements PrizeResult {
        public NotAwarded {
            Objects.requireNonNull(prize, "prize");
            Objects.requireNonNull(reason, "reason");
            passedOver = List.copyOf(passedOver);
        }
    }

    /** No ranking decides it, or not yet: people give it. */
    record Pending(Id<Prize> prize, Prize.Kind kind, Text reason) implements PrizeResult {
        public Pending {
            Objects.requireNonNull(prize, "prize");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * An entry that wins.
     *
     * @param rank its rank in the round's ranking
     * @param exAequo whether it shares its place of this prize with another laureate
     * @param amount what it receives, or each of its members where the prize pays each; empty when the prize is worth
     *     nothing
     */
    record Laureate(Id<Submission> submission, int rank, Points points, boolean exAequo, Optional<Money> amount) {
        public Laureate {
            Objects.requireNonNull(submission, "submission");
            Objects.requireNonNull(points, "points");
            Objects.requireNonNull(amount, "amount");
        }
    }

    /** An entry that would have won, and why it may not. */
    record PassedOver(Id<Submission> submission, int rank, Text reason) {
        public PassedOver {
            Objects.requireNonNull(submission, "submission");
            Objects.requireNonNull(reason, "reason");
        }
    }
}
