package org.palmares.api.run.awards;

import java.util.List;
import org.palmares.api.event.folder.Appeal;
import org.palmares.api.event.folder.FollowedUp;
import org.palmares.api.event.folder.Payee;
import org.palmares.api.run.rankings.AdoptedVote;
import org.palmares.api.run.rankings.RankingStage;
import org.palmares.api.run.rankings.Tally;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Prize;
import org.palmares.engine.scoring.deliberation.DeliberationList;
import org.palmares.engine.scoring.prizes.PrizeResult;

/**
 * What happened between the marks and the prizes.
 *
 * @param prizeRounds the rankings of prizes that have a rubric of their own
 * @param tallies one per vote that has ballots
 * @param adoptedVotes what the jury voted on prizes that ballots propose
 * @param deliberation whom the jury should weigh
 * @param questionnaire how entrants answered the self-questionnaire
 * @param payees who receives the money of prizes, as far as the folder says
 * @param followedUp what the folder says of projects after the event
 * @param appeals the register
 * @param prizes one per prize of the event, in its order; none before there is anything to give them by
 * @param openTies prizes at whose line the jury still has to separate a tie, or to let it stand
 */
public record Awarding(
        List<RankingStage.RankedRound> prizeRounds,
        List<Tally> tallies,
        List<AdoptedVote> adoptedVotes,
        List<DeliberationList.Item> deliberation,
        List<QuestionnaireStage.Answered> questionnaire,
        List<Payee> payees,
        List<FollowedUp> followedUp,
        List<Appeal> appeals,
        List<PrizeResult> prizes,
        List<Id<Prize>> openTies) {
    public Awarding {
        prizeRounds = List.copyOf(prizeRounds);
        tallies = List.copyOf(tallies);
        adoptedVotes = List.copyOf(adoptedVotes);
        deliberation = List.copyOf(deliberation);
        questionnaire = List.copyOf(questionnaire);
        payees = List.copyOf(payees);
        followedUp = List.copyOf(followedUp);
        appeals = List.copyOf(appeals);
        prizes = List.copyOf(prizes);
        openTies = List.copyOf(openTies);
    }
}
