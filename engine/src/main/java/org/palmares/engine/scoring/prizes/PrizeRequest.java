package org.palmares.engine.scoring.prizes;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Prize;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.Contender;

/**
 * What prizes are allocated from.
 *
 * @param prizes in the order in which they are given, the greatest first
 * @param contenders for each prize that can be decided, those among whom it is given, the best first: by rank, by
 *     ballots, or as people wish
 * @param undecided for each prize that cannot be decided yet, why
 * @param exclusions who may not win, with the reason
 * @param teams who entered what; an entry without a team counts for itself
 * @param mostPerTeam how many prizes one team may win in all, at least 1
 * @param allocation how the prizes that people wish are given
 */
public record PrizeRequest(
        List<Prize> prizes,
        SortedMap<Id<Prize>, List<Contender>> contenders,
        SortedMap<Id<Prize>, Text> undecided,
        List<Exclusion> exclusions,
        SortedMap<Id<Submission>, Id<Team>> teams,
        int mostPerTeam,
        Allocation allocation) {
    /** How prizes are given that people wish. */
    public enum Allocation {
        /** Each in its turn, in the order of the prizes. */
        ORDER,
        /** After those that a ranking or a vote decides, all together, so that the wishes are met as well as can be. */
        WISHES
    }

    /**
     * An entry that may not win.
     *
     * @param prize the prize that it may not win; empty for all
     */
    public record Exclusion(Id<Submission> submission, Optional<Id<Prize>> prize, Text reason) {
        public Exclusion {
            Objects.requireNonNull(submission, "submission");
            Objects.requireNonNull(prize, "prize");
            Objects.requireNonNull(reason, "reason");
        }

        boolean bars(Id<Submission> entry, Id<Prize> from) {
            return submission.equals(entry) && prize.map(from::equals).orElse(true);
        }
    }

    public PrizeRequest {
        prizes = List.copyOf(prizes);
        SortedMap<Id<Prize>, List<Contender>> copied = new TreeMap<>();
        contenders.forEach((prize, order) -> copied.put(prize, List.copyOf(order)));
        contenders = Collections.unmodifiableSortedMap(copied);
        undecided = Collections.unmodifiableSortedMap(new TreeMap<>(undecided));
        exclusions = List.copyOf(exclusions);
        teams = Collections.unmodifiableSortedMap(new TreeMap<>(teams));
        Objects.requireNonNull(allocation, "allocation");
        if (mostPerTeam < 1) {
            throw new IllegalArgumentException("mostPerTeam must be at least 1, found: " + mostPerTeam);
        }
        for (Prize prize : prizes) {
            if (contenders.containsKey(prize.id()) == undecided.containsKey(prize.id())) {
                throw new IllegalArgumentException(
                        "a prize must have contenders or a reason why not, found: " + prize.id());
            }
        }
    }
}
