package org.palmares.engine.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.palmares.engine.domain.Category;
import org.palmares.engine.domain.Cut;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;

/** Applies a cut to a ranking. */
public final class Cuts {
    private final Ranking ranking;
    private final SortedMap<Id<Submission>, Text> goingOn = new TreeMap<>();

    private Cuts(Ranking ranking) {
        this.ranking = ranking;
    }

    /**
     * Who goes on.
     *
     * @param categories by entry; an entry without any can only go on among "the others" of a cut by category
     */
    public static CutDecision apply(
            Cut cut, Ranking ranking, SortedMap<Id<Submission>, List<Id<Category>>> categories) {
        Cuts cuts = new Cuts(ranking);
        // An exhaustive switch over the sealed cut needs a later Java.
        if (cut instanceof Cut.TopN top) {
            cuts.keepFirst(ranking.entries(), top.count(), top.atTheLine(), firstOf(top.count()));
        } else if (cut instanceof Cut.Threshold threshold) {
            cuts.keepFrom(Points.of(threshold.points()));
        } else if (cut instanceof Cut.PerCategory each) {
            cuts.keepPerCategory(each, categories);
        }
        return cuts.decision(leftOut(cut));
    }

    private void keepPerCategory(Cut.PerCategory cut, SortedMap<Id<Submission>, List<Id<Category>>> categories) {
        SortedMap<Id<Category>, List<RankedEntry>> groups = new TreeMap<>();
        for (RankedEntry entry : ranking.entries()) {
            categories
                    .getOrDefault(entry.submission(), List.of())
                    .forEach(category -> groups.computeIfAbsent(category, each -> new ArrayList<>())
                            .add(entry));
        }
        groups.forEach((category, group) ->
                keepFirst(group, cut.count(), cut.atTheLine(), firstOfCategory(cut.count(), category)));
        List<RankedEntry> others = ranking.entries().stream()
                .filter(entry -> !goingOn.containsKey(entry.submission()))
                .toList();
        keepFirst(others, cut.more(), cut.atTheLine(), oneMore(cut.more()));
    }

    /** Keeps those of whom fewer than {@code count} of the group stand before; whoever is tied at the line stays in. */
    private void keepFirst(List<RankedEntry> group, int count, Cut.AtTheLine atTheLine, Text reason) {
        ToIntFunction<RankedEntry> rank =
                atTheLine == Cut.AtTheLine.KEEP_ALL ? entry -> entry.tie().rankOnPoints() : RankedEntry::rank;
        if (count == 0 || group.isEmpty()) {
            return;
        }
        int line = rank.applyAsInt(group.get(Math.min(count, group.size()) - 1));
        group.stream()
                .filter(entry -> rank.applyAsInt(entry) <= line)
                .forEach(entry -> goingOn.put(entry.submission(), reason));
    }

    private void keepFrom(Points threshold) {
        Text reason = new Text(
                "atteint le seuil de " + threshold.text().fr() + " points",
                "reaches the threshold of " + threshold.text().en() + " points");
        ranking.entries().stream()
                .filter(entry -> entry.points().compareTo(threshold) >= 0)
                .forEach(entry -> goingOn.put(entry.submission(), reason));
    }

    private CutDecision decision(Text leftOut) {
        List<CutDecision.Line> lines = new ArrayList<>();
        for (RankedEntry entry : ranking.entries()) {
            boolean on = goingOn.containsKey(entry.submission());
            Text why = on ? goingOn.get(entry.submission()) : leftOut;
            lines.add(new CutDecision.Line(entry.submission(), on, standing(entry, why)));
        }
        return new CutDecision(lines);
    }

    private static Text standing(RankedEntry entry, Text why) {
        Text points = entry.points().text();
        return new Text(
                "rang " + entry.rank() + ", " + points.fr() + " points : " + why.fr(),
                "rank " + entry.rank() + ", " + points.en() + " points: " + why.en());
    }

    private static Text firstOf(int count) {
        return new Text(
                "parmi les " + count + " premiers, ex æquo compris", "among the first " + count + ", ties included");
    }

    private static Text firstOfCategory(int count, Id<Category> category) {
        return new Text(
                "parmi les " + count + " premiers de la catégorie " + category + ", ex æquo compris",
                "among the first " + count + " of category " + category + ", ties included");
    }

    private static Text oneMore(int more) {
        return new Text(
                "parmi les " + more + " meilleurs des autres, ex æquo compris",
                "among the " + more + " best of the others, ties included");
    }

    private static Text leftOut(Cut cut) {
        return cut instanceof Cut.Threshold
                ? new Text("sous le seuil", "below the threshold")
                : new Text("au-delà des places du tour suivant", "beyond the places of the next round");
    }
}
