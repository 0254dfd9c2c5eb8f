package org.palmares.api.run.rankings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palmares.api.event.folder.AdoptedRank;
import org.palmares.api.run.Titles;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.Contender;
import org.palmares.engine.scoring.RankedEntry;
import org.palmares.engine.scoring.deliberation.Hands;

/** What the jury changed in a proposed ranking, one sentence a change, with the vote and the reason. */
public final class AdoptedWords {
    private AdoptedWords() {}

    /** Nothing where the jury's ranks do not stand. */
    public static List<Text> of(AdoptionStage.AdoptedRound adopted, Titles titles) {
        List<Text> words = new ArrayList<>();
        if (!adopted.adoption().stands()) {
            return words;
        }
        for (Contender each : adopted.adoption().ranking()) {
            int before = adopted.round()
                    .ranking()
                    .find(each.submission())
                    .map(RankedEntry::rank)
                    .orElseThrow();
            if (before != each.rank()) {
                words.add(changed(each, before, adopted, titles.of(each.submission())));
            }
        }
        return words;
    }

    private static Text changed(Contender each, int before, AdoptionStage.AdoptedRound adopted, Text title) {
        Text vote = vote(each.submission(), adopted);
        String reason =
                adopted.line(each.submission()).flatMap(AdoptedRank::reason).orElse("");
        return new Text(
                "Classement arrêté : " + title.fr() + ", rang " + each.rank() + " au lieu de " + before + " ("
                        + vote.fr() + ") : " + reason,
                "Adopted ranking: " + title.en() + ", rank " + each.rank() + " instead of " + before + " (" + vote.en()
                        + "): " + reason);
    }

    private static Text vote(Id<Submission> entry, AdoptionStage.AdoptedRound adopted) {
        Optional<Hands> hands = adopted.line(entry).flatMap(AdoptedRank::vote);
        return hands.map(each -> new Text(
                        each.inFavour() + " pour, " + each.against() + " contre, " + each.abstentions()
                                + " abstention(s)"
                                + (each.casting() == Hands.Casting.NONE ? "" : ", voix prépondérante"),
                        each.inFavour() + " for, " + each.against() + " against, " + each.abstentions()
                                + " abstention(s)" + (each.casting() == Hands.Casting.NONE ? "" : ", casting vote")))
                .orElseThrow();
    }
}
