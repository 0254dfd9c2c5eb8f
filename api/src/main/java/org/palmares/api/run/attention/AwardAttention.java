package org.palmares.api.run.attention;

import java.util.ArrayList;
import java.util.List;
import org.palmares.api.run.awards.Awarding;
import org.palmares.api.run.papers.AppealsRegister;
import org.palmares.api.run.papers.FollowUpSheet;
import org.palmares.api.run.papers.PaymentsTable;
import org.palmares.api.run.rankings.Tally;
import org.palmares.api.run.rankings.VoteTable;
import org.palmares.api.run.rankings.VoteWords;
import org.palmares.api.run.stages.Stages;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.deliberation.DeliberationList;

/** What votes, deliberation, follow-up and appeals leave for a person; for the organizer, not for the minutes. */
final class AwardAttention {
    private AwardAttention() {}

    static List<Problem> of(Stages stages) {
        List<Problem> found = new ArrayList<>();
        Awarding awarding = stages.awarding();
        awarding.tallies().stream()
                .filter(tally -> !tally.setAside().isEmpty() || tally.fromBoxes() > 0)
                .forEach(tally -> found.add(ballots(tally)));
        if (!awarding.deliberation().isEmpty()) {
            found.add(deliberation(awarding.deliberation()));
        }
        found.addAll(PaymentsTable.problems(stages));
        FollowUpSheet.of(stages).ifPresent(sheet -> found.addAll(sheet.problems()));
        found.addAll(new AppealsRegister(stages).problems());
        return found;
    }

    private static Problem ballots(Tally tally) {
        Text told = VoteWords.of(tally);
        String file = VoteTable.name(tally) + ".csv.";
        return Problem.notice(
                Place.of("votes.csv"),
                "BALLOTS_SET_ASIDE",
                new Text(told.fr() + ", voir " + file, told.en() + ", see " + file));
    }

    private static Problem deliberation(List<DeliberationList.Item> items) {
        List<Id<Submission>> entries = items.stream()
                .map(item -> item.contender().submission())
                .distinct()
                .toList();
        return Problem.notice(
                Place.of("deliberation.html"),
                "TO_DELIBERATE",
                new Text(
                        Language.FR.count(entries.size(), "projet", "projets")
                                + " à délibérer. Ce que le jury change va dans adopted.csv,"
                                + " avec le vote et le motif.",
                        Language.EN.count(entries.size(), "entry", "entries")
                                + " to deliberate on. What the jury changes goes"
                                + " into adopted.csv, with the vote and the reason."));
    }
}
