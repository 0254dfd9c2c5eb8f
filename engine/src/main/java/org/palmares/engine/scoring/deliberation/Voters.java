package org.palmares.engine.scoring.deliberation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Juror.Seat;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.scoring.Exclusions;

/**
 * The jury as it votes.
 *
 * @param there who is present
 * @param seats how many vote at most: a substitute decides in the seat of somebody absent
 * @param quorum the fewest who must be present for the jury to decide; 0 where the event asks for none
 * @param apart who takes no part, for one entry or at all
 */
public record Voters(List<Juror> there, int seats, int quorum, Exclusions apart) {
    public Voters {
        there = List.copyOf(there);
        Objects.requireNonNull(apart, "apart");
    }

    /** How many are present, no more than there are seats. */
    public int present() {
        return Math.min(there.size(), seats);
    }

    public boolean hasQuorum() {
        return present() >= quorum;
    }

    /** How many may vote on an entry: whoever is recused of it has left the table. */
    public int on(Id<Submission> entry) {
        return (int) Math.min(taking(entry).count(), seats);
    }

    /** Whether somebody may give the casting vote on an entry: the president, or in their absence the vice-president. */
    boolean arePresidedOn(Id<Submission> entry) {
        return taking(entry).anyMatch(juror -> juror.seat() == Seat.PRESIDENT || juror.seat() == Seat.VICE_PRESIDENT);
    }

    private Stream<Juror> taking(Id<Submission> entry) {
        return there.stream().filter(juror -> !apart.keepsApart(juror.id(), entry));
    }
}
