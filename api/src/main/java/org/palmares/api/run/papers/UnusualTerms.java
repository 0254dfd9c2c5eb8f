package org.palmares.api.run.papers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Text;

/** What the published annex says of rounds that do not do as most do. */
final class UnusualTerms {
    private UnusualTerms() {}

    /** One sentence each; none for a round that does as most do. */
    static List<Text> of(Round round) {
        List<Text> sentences = new ArrayList<>(tied(round).stream().toList());
        if (round.scoring().per() != Round.Per.EVENT) {
            Text each = each(round.scoring().per());
            sentences.add(new Text(
                    "Classement séparé : un par " + each.fr() + ".",
                    "Separate rankings: one for each " + each.en() + "."));
        }
        if (round.scoring().tracks() != Round.Per.EVENT) {
            Text each = each(round.scoring().tracks());
            sentences.add(new Text(
                    "La péréquation rapproche un projet de la moyenne de son propre groupe : un groupe par " + each.fr()
                            + ".",
                    "Péréquation draws a submission to the mean of its own group: one group for each " + each.en()
                            + "."));
        }
        return sentences;
    }

    /** How near is tied, where it is not equal points alone. */
    static Optional<Text> tied(Round round) {
        return Optional.of(round.ties().within())
                .filter(within -> within.signum() > 0)
                .map(UnusualTerms::tied);
    }

    private static Text tied(BigDecimal within) {
        String points = within.toPlainString();
        boolean one = within.compareTo(BigDecimal.ONE) == 0;
        boolean below2 = within.compareTo(BigDecimal.valueOf(2)) < 0;
        return new Text(
                "Sont à égalité les projets à " + points.replace('.', ',') + (below2 ? " point" : " points")
                        + " ou moins du meilleur d'entre eux.",
                "Submissions within " + points + (one ? " point" : " points") + " of the best of them are tied.");
    }

    private static Text each(Round.Per per) {
        return per == Round.Per.TOPIC ? new Text("sujet", "topic") : new Text("catégorie", "category");
    }
}
