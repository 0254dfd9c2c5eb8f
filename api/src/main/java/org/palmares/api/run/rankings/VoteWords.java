package org.palmares.api.run.rankings;

import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Text;

/** How many ballots of a vote count, in words; nobody who voted is named. */
public final class VoteWords {
    private VoteWords() {}

    /** "Public: 5 ballots counted, 2 of them without a badge; 1 set aside". */
    public static Text of(Tally tally) {
        Text label = tally.vote().label();
        int boxes = tally.fromBoxes();
        int aside = tally.setAside().stream().mapToInt(Tally.SetAside::ballots).sum();
        return new Text(
                label.fr() + " : "
                        + Language.FR.count(tally.counted(), "bulletin compté", "bulletins comptés")
                        + ", dont " + (boxes == 0 ? "aucun" : boxes) + " sans badge ; "
                        + (aside == 0 ? "aucun écarté" : Language.FR.count(aside, "écarté", "écartés")),
                label.en() + ": "
                        + Language.EN.count(tally.counted(), "ballot", "ballots")
                        + " counted, " + (boxes == 0 ? "none" : boxes) + " of them without a badge; "
                        + (aside == 0 ? "none" : aside) + " set aside");
    }
}
