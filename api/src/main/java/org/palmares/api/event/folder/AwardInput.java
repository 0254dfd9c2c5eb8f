package org.palmares.api.event.folder;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.engine.domain.Committee;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;

/**
 * What a folder says of everything that goes from marks to prizes, and after; a table that is not there is empty.
 *
 * @param answers to the questionnaire, one per entry at most
 * @param committees the jurors who sit in each committee
 * @param ballots in the order of the file
 * @param wishes in the order of the file
 * @param adopted the ranks that the jury gave
 * @param payees who receives the money of prizes, in the order of the file
 * @param appeals in the order of the file
 * @param followedUp in the order of the file
 */
public record AwardInput(
        List<Questioned> answers,
        SortedMap<Id<Committee>, List<Id<Juror>>> committees,
        List<Ballot> ballots,
        List<PrizeWish> wishes,
        List<AdoptedRank> adopted,
        List<Payee> payees,
        List<Appeal> appeals,
        List<FollowedUp> followedUp) {
    /** Nothing is said. */
    public static final AwardInput NONE = new AwardInput(
            List.of(), new TreeMap<>(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public AwardInput {
        answers = List.copyOf(answers);
        committees = Collections.unmodifiableSortedMap(new TreeMap<>(committees));
        ballots = List.copyOf(ballots);
        wishes = List.copyOf(wishes);
        adopted = List.copyOf(adopted);
        payees = List.copyOf(payees);
        appeals = List.copyOf(appeals);
        followedUp = List.copyOf(followedUp);
    }
}
