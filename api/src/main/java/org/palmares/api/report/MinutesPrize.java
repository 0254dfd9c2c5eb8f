package org.palmares.api.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.palmares.engine.domain.Money;
import org.palmares.engine.domain.Text;

/**
 * One prize and what is proposed for it.
 *
 * @param notes on what the proposal rests: the figures of a vote, and what the jury voted on it
 */
public record MinutesPrize(Text label, Proposal proposal, List<Text> notes) {
    /** What is proposed. */
    public sealed interface Proposal {
        /**
         * At least one laureate.
         *
         * @param left how many places go to nobody, and why; empty where none is left
         */
        record Awarded(List<Laureate> laureates, Optional<Text> left) implements Proposal {
            public Awarded {
                Objects.requireNonNull(left, "left");
                laureates = List.copyOf(laureates);
                Check.that(!laureates.isEmpty(), "an awarded prize has a laureate", laureates);
            }
        }

        /** Nobody wins it. */
        record NotAwarded(Text reason) implements Proposal {
            public NotAwarded {
                Objects.requireNonNull(reason, "reason");
            }
        }

        /** The jury chooses among several, or on its own. */
        record ToDeliberate(Text reason, List<SubmissionName> candidates) implements Proposal {
            public ToDeliberate {
                Objects.requireNonNull(reason, "reason");
                candidates = List.copyOf(candidates);
            }
        }
    }

    /**
     * One laureate, and what it receives.
     *
     * @param tied the place that it shares with others, in words; empty where it has its own
     * @param paid to which members the amount goes, in words; empty where it goes to the team
     * @param reserve what must still be decided before it may win, if anything
     */
    public record Laureate(
            SubmissionName submission,
            Optional<Text> tied,
            Optional<Money> amount,
            Optional<Text> paid,
            Optional<Text> reserve) {
        public Laureate {
            Objects.requireNonNull(submission, "submission");
            Objects.requireNonNull(tied, "tied");
            Objects.requireNonNull(amount, "amount");
            Objects.requireNonNull(paid, "paid");
            Objects.requireNonNull(reserve, "reserve");
        }
    }

    public MinutesPrize {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(proposal, "proposal");
        notes = List.copyOf(notes);
    }

    /** Without a note. */
    public MinutesPrize(Text label, Proposal proposal) {
        this(label, proposal, List.of());
    }
}
