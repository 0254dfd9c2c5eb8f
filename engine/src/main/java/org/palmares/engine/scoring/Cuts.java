package org.palmares.engine.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.palmares.engine.domain.Category;
import org.palmares.engine.domain.Cut;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;

/** Applies a cut to a ranking, as proposed or as the jury adopted it. */
public final class Cuts {
    private final List<Standing> standings;
    private final SortedMap<Id<Submission>, Text> goingOn = new TreeMap<>();
    private final SortedSet<Id<Submission>> tied = new TreeSet<>();

    private Cuts(List<Standing> standings) {
        this.standings = standings;
    }

    /**
     * An entry as a cut looks at it.
     *
     * @param rankOnPoints its rank before any tie-break
     */
    private record Standing(Id<Submission> submission, int rank, int rankOnPoints, Points points) {
        Standing {
            Objects.requireNonNull(submission, "submission");
            Objects.requireNonNull(points, "points");
        }

        static Standing of(RankedEntry entry) {
            return new Standing(entry.submission(), entry.rank(), entry.tie().rankOnPoints(), entry.points());
        }

        /** The jury's ranks stand as they are: nothing breaks a tie that it left. */
        static Standing of(Contender adopted) {
            return new Standing(adopted.submission(), adopted.rank(), adopted.rank(), adopted.points());
        }
    }

    /**
     * Who goes on by the proposed ranking.
     *
     * @param categories by entry; an entry without any can only go on among "the others" of a cut by category
     */
    public static CutDecision apply(Cut cut, Ranking ranking, SortedMap<Id<Submission>, List<Category>> categories) {
        Cuts cuts = kept(cut, ranking.entries().stream().map(Standing::of).toList(), categories);
        return cuts.decision(cuts.standings.stream()
                .map(each -> cuts.line(each, standing(each), cut, false))
                .toList());
    }

    /**
     * Who goes on by the ranking that the jury adopted, which says of each entry whether it goes on, or does not, by the
     * jury's decision alone. A threshold looks at points, of which a jury changes none.
     */
    public static CutDecision apply(
            Cut cut, Ranking proposed, List<Contender> adopted, SortedMap<Id<Submission>, List<Category>> categories) {
        Set<Id<Submission>> before = Set.copyOf(apply(cut, proposed, categories).goingOn());
        Cuts cuts = kept(cut, adopted.stream().map(Standing::of).toList(), categories);
        return cuts.decision(cuts.standings.stream()
                .map(each -> cuts.line(
                        each,
                        standing(each, proposed),
                        cut,
                        before.contains(each.submission()) != cuts.goingOn.containsKey(each.submission())))
                .toList());
    }

    private CutDecision decision(List<CutDecision.Line> lines) {
        return new CutDecision(lines, List.copyOf(tied));
    }

    private static Cuts kept(Cut cut, List<Standing> standings, SortedMap<Id<Submission>, List<Category>> categories) {
        Cuts cuts = new Cuts(standings);
        // An exhaustive switch over the sealed cut needs a later Java.
        if (cut instanceof Cut.TopN top) {
            cuts.keepFirst(standings, top.count(), top.atTheLine(), CutWords.among(top.count()));
        } else if (cut instanceof Cut.Threshold threshold) {
            cuts.keepFrom(Points.of(threshold.points()));
        } else if (cut instanceof Cut.PerCategory each) {
            cuts.keepPerCategory(each, categories);
        }
        return cuts;
    }

    private void keepPerCategory(Cut.PerCategory cut, SortedMap<Id<Submission>, List<Category>> categories) {
        for (Category category : named(categories)) {
            List<Standing> group = standings.stream()
                    .filter(each -> categories
                            .getOrDefault(each.submission(), List.of())
                            .contains(category))
                    .toList();
            keepFirst(group, cut.count(), cut.atTheLine(), CutWords.among(cut.count(), category));
        }
        List<Standing> others = standings.stream()
                .filter(each -> !goingOn.containsKey(each.submission()))
                .toList();
        keepFirst(others, cut.more(), cut.atTheLine(), CutWords.amongOthers(cut.more()));
    }

    /** By id: who goes on by two categories is told of the last. */
    private static List<Category> named(SortedMap<Id<Submission>, List<Category>> categories) {
        return categories.values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted(Comparator.comparing(Category::id))
                .toList();
    }

    /** Keeps those of whom fewer than {@code count} of the group stand before; whoever is tied at the line stays in. */
    private void keepFirst(List<Standing> group, int count, Cut.AtTheLine atTheLine, Text reason) {
        ToIntFunction<Standing> rank = atTheLine == Cut.AtTheLine.KEEP_ALL ? Standing::rankOnPoints : Standing::rank;
        if (count == 0 || group.isEmpty()) {
            return;
        }
        int line = rank.applyAsInt(group.get(Math.min(count, group.size()) - 1));
        List<Standing> kept =
                group.stream().filter(each -> rank.applyAsInt(each) <= line).toList();
        kept.forEach(each -> goingOn.put(each.submission(), reason));
        if (kept.size() > count) {
            kept.stream()
                    .filter(each -> rank.applyAsInt(each) == line)
                    .forEach(each -> tied(each.submission(), atTheLine));
        }
    }

    /** Where a tie was to be broken and nothing breaks it, nobody is told to be among the first. */
    private void tied(Id<Submission> submission, Cut.AtTheLine atTheLine) {
        tied.add(submission);
        if (atTheLine == Cut.AtTheLine.TIE_BREAK) {
            goingOn.put(submission, CutWords.unbroken());
        }
    }

    private void keepFrom(Points threshold) {
        Text reason = new Text(
                "atteint le seuil de " + threshold.text().fr() + " points",
                "reaches the threshold of " + threshold.text().en() + " points");
        standings.stream()
                .filter(each -> each.points().compareTo(threshold) >= 0)
                .forEach(each -> goingOn.put(each.submission(), reason));
    }

    private CutDecision.Line line(Standing each, Text standing, Cut cut, boolean byJury) {
        boolean on = goingOn.containsKey(each.submission());
        Text why = on ? goingOn.get(each.submission()) : CutWords.leftOut(cut, each.points());
        Text said = new Text(standing.fr() + " : " + why.fr(), standing.en() + ": " + why.en());
        return new CutDecision.Line(each.submission(), on, byJury, byJury ? CutWords.byTheJury(said) : said);
    }

    private static Text standing(Standing each) {
        Text points = each.points().text();
        return new Text(
                "rang " + each.rank() + ", " + points.fr() + " points",
                "rank " + each.rank() + ", " + points.en() + " points");
    }

    private static Text standing(Standing each, Ranking proposed) {
        int before = proposed.find(each.submission()).orElseThrow().rank();
        Text points = each.points().text();
        return before == each.rank()
                ? standing(each)
                : new Text(
                        "rang arrêté " + each.rank() + " (proposé " + before + "), " + points.fr() + " points",
                        "adopted rank " + each.rank() + " (proposed " + before + "), " + points.en() + " points");
    }
}
