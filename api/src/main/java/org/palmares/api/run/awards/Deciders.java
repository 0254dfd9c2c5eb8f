package org.palmares.api.run.awards;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.palmares.api.run.jury.JuryAtWork;
import org.palmares.engine.domain.Committee;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Prize;
import org.palmares.engine.scoring.Exclusions;
import org.palmares.engine.scoring.deliberation.Voters;

/**
 * Who decides on the prizes that people give: the jury, or a committee of it.
 *
 * @param whole the jury as a whole; empty where it is not known
 * @param committees as the event has them
 * @param members who sits in each, as far as the folder says
 * @param apart who takes no part, for one entry or at all
 */
record Deciders(
        Optional<Voters> whole,
        JuryAtWork jury,
        List<Committee> committees,
        SortedMap<Id<Committee>, List<Id<Juror>>> members,
        Exclusions apart) {
    Deciders {
        Objects.requireNonNull(whole, "whole");
        Objects.requireNonNull(jury, "jury");
        committees = List.copyOf(committees);
        Objects.requireNonNull(members, "members");
        Objects.requireNonNull(apart, "apart");
    }

    /** Empty for a prize that others give, or of whose givers nothing is known. */
    Optional<Voters> of(Prize prize) {
        if (!prize.source().isPeoples()) {
            return Optional.empty();
        }
        return prize.source().committee().isPresent()
                ? prize.source().committee().flatMap(this::committee)
                : whole.filter(voters -> prize.kind() == Prize.Kind.JURY_CHOICE);
    }

    private Optional<Voters> committee(Id<Committee> id) {
        return committees.stream()
                .filter(committee -> committee.id().equals(id) && members.containsKey(id))
                .findFirst()
                .map(committee -> jury.voters(members.get(id), committee.quorum(), apart));
    }
}
