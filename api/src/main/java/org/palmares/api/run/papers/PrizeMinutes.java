package org.palmares.api.run.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palmares.api.event.folder.AdoptedRank;
import org.palmares.api.report.MinutesPrize;
import org.palmares.api.report.MinutesPrize.Laureate;
import org.palmares.api.report.MinutesPrize.Proposal;
import org.palmares.api.run.Titles;
import org.palmares.api.run.gates.JudgedEntry;
import org.palmares.api.run.rankings.AdoptedWords;
import org.palmares.api.run.rankings.Tally;
import org.palmares.api.run.rankings.VoteWords;
import org.palmares.api.run.stages.Stages;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Prize;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.prizes.PrizeResult;

/** The prizes as the minutes print them. */
final class PrizeMinutes {
    private final Stages stages;
    private final Titles titles;

    PrizeMinutes(Stages stages, Titles titles) {
        this.stages = stages;
        this.titles = titles;
    }

    List<MinutesPrize> all() {
        List<MinutesPrize> prizes = new ArrayList<>();
        for (int at = 0; at < stages.prizes().size(); at++) {
            Prize prize = stages.event().prizes().get(at);
            prizes.add(new MinutesPrize(
                    prize.label(), proposal(prize, stages.prizes().get(at)), notes(prize)));
        }
        return prizes;
    }

    /** The figures of its vote, then each rank that the jury gave against the ballots. */
    private List<Text> notes(Prize prize) {
        List<Text> notes = new ArrayList<>();
        Tally.of(prize, stages.awarding().tallies()).map(VoteWords::of).ifPresent(notes::add);
        stages.awarding().adoptedVotes().stream()
                .filter(vote -> vote.standsFor(prize))
                .flatMap(vote -> vote.adopted().lines().stream())
                .forEach(line -> notes.add(adopted(line)));
        return notes;
    }

    private Text adopted(AdoptedRank line) {
        Text title = titles.of(line.submission());
        Text ranked =
                new Text(title.fr() + " : rang arrêté " + line.rank(), title.en() + ": adopted rank " + line.rank());
        return AdoptedWords.of(line)
                .map(vote -> new Text(ranked.fr() + " (" + vote.fr() + ")", ranked.en() + " (" + vote.en() + ")"))
                .orElse(ranked);
    }

    // An exhaustive switch over the sealed result needs a later Java.
    private Proposal proposal(Prize prize, PrizeResult result) {
        if (result instanceof PrizeResult.Awarded awarded) {
            return new Proposal.Awarded(laureates(prize, awarded), LaureateWords.left(prize, awarded));
        } else if (result instanceof PrizeResult.NotAwarded none) {
            return new Proposal.NotAwarded(none.reason());
        }
        return new Proposal.ToDeliberate(((PrizeResult.Pending) result).reason(), List.of());
    }

    private List<Laureate> laureates(Prize prize, PrizeResult.Awarded awarded) {
        return awarded.laureates().stream()
                .map(laureate -> new Laureate(
                        titles.name(laureate.submission()),
                        place(prize, laureate, awarded),
                        laureate.amount(),
                        PaidWords.of(prize, members(laureate.submission())),
                        stages.reserve(laureate.submission())))
                .toList();
    }

    private Optional<Text> place(Prize prize, PrizeResult.Laureate laureate, PrizeResult.Awarded awarded) {
        return LaureateWords.tied(prize, laureate, awarded, stages)
                .map(tied -> new Text(
                        "rang " + laureate.rank() + " " + tied.fr(), "rank " + laureate.rank() + " " + tied.en()));
    }

    private int members(Id<Submission> submission) {
        return stages.entries().stream()
                .map(JudgedEntry::entry)
                .filter(entry -> entry.id().equals(submission))
                .mapToInt(entry -> entry.members().size())
                .sum();
    }
}
