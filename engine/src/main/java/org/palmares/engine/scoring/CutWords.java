package org.palmares.engine.scoring;

import org.palmares.engine.domain.Category;
import org.palmares.engine.domain.Cut;
import org.palmares.engine.domain.Text;

/** What a cut asks, and why it keeps an entry or leaves it out, in words. */
public final class CutWords {
    private CutWords() {}

    /** Whom a cut keeps: "les 5 premiers". */
    public static Text rule(Cut cut) {
        // An exhaustive switch over the sealed cut needs a later Java.
        if (cut instanceof Cut.TopN top) {
            return first(top.count());
        } else if (cut instanceof Cut.Threshold threshold) {
            String points = threshold.points().toPlainString();
            return new Text("au moins " + points.replace('.', ',') + " points", "at least " + points + " points");
        }
        Cut.PerCategory each = (Cut.PerCategory) cut;
        Text first = first(each.count());
        Text more = best(each.more());
        return each.more() == 0
                ? new Text(first.fr() + " de chaque catégorie", first.en() + " of each category")
                : new Text(
                        first.fr() + " de chaque catégorie, puis " + more.fr() + " des autres",
                        first.en() + " of each category, then " + more.en() + " of the others");
    }

    static Text among(int count) {
        Text first = first(count);
        return count == 1
                ? new Text("premier, ex æquo compris", "the first, ties included")
                : new Text("parmi " + first.fr() + ", ex æquo compris", "among " + first.en() + ", ties included");
    }

    static Text among(int count, Category category) {
        Text first = first(count);
        String fr = " de la catégorie « " + category.label().fr() + " », ex æquo compris";
        String en = " of category \"" + category.label().en() + "\", ties included";
        return count == 1
                ? new Text("premier" + fr, "the first" + en)
                : new Text("parmi " + first.fr() + fr, "among " + first.en() + en);
    }

    static Text amongOthers(int more) {
        Text best = best(more);
        return more == 1
                ? new Text("le meilleur des autres, ex æquo compris", "the best of the others, ties included")
                : new Text(
                        "parmi " + best.fr() + " des autres, ex æquo compris",
                        "among " + best.en() + " of the others, ties included");
    }

    static Text unbroken() {
        return new Text(
                "ex æquo à la limite, que rien ne départage ; au jury de trancher",
                "tied at the line, and nothing separates them; for the jury to decide");
    }

    static Text leftOut(Cut cut, Points points) {
        if (cut instanceof Cut.Threshold threshold) {
            Text below = points.below(Points.of(threshold.points()));
            return new Text("sous le seuil" + below.fr(), "below the threshold" + below.en());
        }
        return new Text("au-delà des places du tour suivant", "beyond the places of the next round");
    }

    static Text byTheJury(Text said) {
        return new Text(said.fr() + ", par décision du jury", said.en() + ", by decision of the jury");
    }

    private static Text first(int count) {
        return count == 1
                ? new Text("le premier", "the first")
                : new Text("les " + count + " premiers", "the first " + count);
    }

    private static Text best(int count) {
        return count == 1
                ? new Text("le meilleur", "the best")
                : new Text("les " + count + " meilleurs", "the " + count + " best");
    }
}
