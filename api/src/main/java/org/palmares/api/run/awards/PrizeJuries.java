package org.palmares.api.run.awards;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.palmares.api.event.folder.EventInput;
import org.palmares.api.run.Entry;
import org.palmares.api.run.Groups;
import org.palmares.api.run.gates.JudgedEntry;
import org.palmares.api.run.gates.JurorGate;
import org.palmares.api.run.gates.Rulebook;
import org.palmares.api.run.jury.AssignmentStage;
import org.palmares.api.run.jury.CommitteeMarks;
import org.palmares.api.run.jury.JuryAtWork;
import org.palmares.api.run.rankings.PrizeOrders;
import org.palmares.api.run.rankings.RankingStage;
import org.palmares.api.run.rankings.RoundExclusions;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Prize;
import org.palmares.engine.domain.Submission;

/** Who marks what for the prizes that have a rubric of their own. */
public final class PrizeJuries {
    private PrizeJuries() {}

    /**
     * One per prize that somebody can mark now; a prize of the finalists waits for them.
     *
     * @param entries with what the rules said of them
     * @param exclusions whose sheets of a closed prize count
     * @param rounds the rankings of the event's rounds
     * @param rulebook says who works for a sponsor of whose prize they are no candidate
     */
    public static List<AssignmentStage.AssignedRound> of(
            EventInput input,
            List<JudgedEntry> entries,
            JurorGate.Result gate,
            RoundExclusions exclusions,
            List<RankingStage.RankedRound> rounds,
            Awarding awarding,
            Rulebook rulebook) {
        Event event = input.settings().event();
        List<Id<Submission>> out = awarding.questionnaire().stream()
                .filter(answered -> !answered.passes())
                .map(QuestionnaireStage.Answered::submission)
                .toList();
        List<Entry> competing = JudgedEntry.competing(entries, out);
        List<Id<Submission>> finalists = event.rounds().isEmpty() || !rounds.isEmpty()
                ? AwardStage.finalists(entries.stream().map(JudgedEntry::entry).toList(), rounds)
                : List.of();
        PrizeOrders orders = new PrizeOrders(
                Groups.ofEntries(event, competing), List.of(), List.of(), List.of(), List.of(), finalists);
        PrizeExclusions ofSponsors = PrizeExclusions.of(event, entries, rulebook);
        JuryAtWork jury = new JuryAtWork(input.jury(), input.marks().sheets());
        CommitteeMarks committees = new CommitteeMarks(event, input.awards().committees());
        List<AssignmentStage.AssignedRound> assigned = new ArrayList<>();
        for (Prize prize : event.prizes()) {
            SortedSet<Id<Submission>> barred = ofSponsors.ofItsSponsor(prize);
            List<Submission> open = competing.stream()
                    .filter(entry -> orders.isOpenTo(prize, entry.id()) && !barred.contains(entry.id()))
                    .map(Entry::latest)
                    .toList();
            event.ownRound(prize)
                    .flatMap(round -> AssignmentStage.ofPrize(event, round, jury, open, gate, committees, exclusions))
                    .ifPresent(assigned::add);
        }
        return assigned;
    }
}
