package org.palmares.api.run.rankings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palmares.api.event.folder.AdoptedRank;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.deliberation.Hands;

/** How the jury voted on a rank, and why, in words. */
public final class AdoptedWords {
    private AdoptedWords() {}

    /** "4 voix pour, 1 contre, 1 abstention : le prototype marche"; empty where nothing is recorded. */
    public static Optional<Text> of(AdoptedRank line) {
        Optional<Text> vote = line.vote().map(AdoptedWords::vote);
        Optional<Text> reason = line.reason().map(Text::same);
        return vote.isPresent() && reason.isPresent()
                ? Optional.of(new Text(
                        vote.get().fr() + " : " + reason.get().fr(),
                        vote.get().en() + ": " + reason.get().en()))
                : vote.or(() -> reason);
    }

    private static Text vote(Hands hands) {
        List<String> fr = new ArrayList<>();
        List<String> en = new ArrayList<>();
        fr.add(hands.inFavour() + " voix pour");
        en.add(hands.inFavour() + " for");
        fr.add(hands.against() == 0 ? "aucune contre" : hands.against() + " contre");
        en.add(hands.against() == 0 ? "none against" : hands.against() + " against");
        if (hands.abstentions() > 0) {
            fr.add(Language.FR.count(hands.abstentions(), "abstention", "abstentions"));
            en.add(Language.EN.count(hands.abstentions(), "abstention", "abstentions"));
        }
        if (hands.casting() != Hands.Casting.NONE) {
            fr.add("voix prépondérante");
            en.add("casting vote");
        }
        return new Text(String.join(", ", fr), String.join(", ", en));
    }
}
