package org.palmares.api.run.rankings;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Prize;

/** What the jury voted on the order in which ballots propose a prize: it separates a tie, or lets it stand. */
public record AdoptedVote(Prize prize, AdoptionStage.AdoptedRound adopted) {
    public AdoptedVote {
        Objects.requireNonNull(prize, "prize");
        Objects.requireNonNull(adopted, "adopted");
    }

    /** Those of the prizes by vote whose ballots are counted, in the order of the event. */
    public static List<AdoptedVote> of(Event event, List<Tally> tallies, AdoptionStage adoption) {
        return event.prizes().stream()
                .flatMap(prize -> of(prize, tallies, adoption).stream())
                .toList();
    }

    private static Optional<AdoptedVote> of(Prize prize, List<Tally> tallies, AdoptionStage adoption) {
        return Tally.of(prize, tallies)
                .flatMap(tally -> adoption.of(prize, tally.order()))
                .map(adopted -> new AdoptedVote(prize, adopted));
    }

    /** Whether the order of a prize is the jury's. */
    public boolean standsFor(Prize asked) {
        return prize.id().equals(asked.id()) && adopted.adoption().stands();
    }
}
