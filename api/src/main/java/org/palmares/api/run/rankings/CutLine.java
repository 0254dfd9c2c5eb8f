package org.palmares.api.run.rankings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.api.run.Groups;
import org.palmares.engine.domain.Category;
import org.palmares.engine.domain.Cut;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.Points;
import org.palmares.engine.scoring.RankedEntry;

/**
 * A line that a cut draws through a ranking, with members on both sides.
 *
 * @param among whom, where it is not everybody: those of a category, or those whom none keeps in its places
 * @param members the best first
 * @param after how many of them it has places for
 */
public record CutLine(Optional<Text> among, List<Id<Submission>> members, int after) {
    /** Those beyond the places of their category. */
    private static final Text OTHERS = new Text("les autres", "the others");

    public CutLine {
        Objects.requireNonNull(among, "among");
        members = List.copyOf(members);
    }

    /** Those of a round's cut, by category in the order of the event; none where everybody stands on one side. */
    public static List<CutLine> of(Event event, RankingStage.RankedRound ranked, Groups groups) {
        return ranked.round().cut().map(cut -> of(event, cut, ranked, groups)).orElse(List.of()).stream()
                .filter(line -> line.after >= 1 && line.after < line.members.size())
                .toList();
    }

    // An exhaustive switch over the sealed cut needs a later Java.
    private static List<CutLine> of(Event event, Cut cut, RankingStage.RankedRound ranked, Groups groups) {
        List<RankedEntry> entries = ranked.ranking().entries();
        List<Id<Submission>> all = entries.stream().map(RankedEntry::submission).toList();
        if (cut instanceof Cut.TopN top) {
            return List.of(new CutLine(Optional.empty(), all, top.count()));
        } else if (cut instanceof Cut.Threshold threshold) {
            Points least = Points.of(threshold.points());
            int reach = (int) entries.stream()
                    .filter(entry -> entry.points().compareTo(least) >= 0)
                    .count();
            return List.of(new CutLine(Optional.empty(), all, reach));
        }
        return perCategory(event, (Cut.PerCategory) cut, all, ranked, groups);
    }

    private static List<CutLine> perCategory(
            Event event,
            Cut.PerCategory cut,
            List<Id<Submission>> all,
            RankingStage.RankedRound ranked,
            Groups groups) {
        SortedMap<Id<Submission>, Integer> ranks = ranks(cut, ranked);
        List<CutLine> lines = new ArrayList<>();
        List<Id<Submission>> others = new ArrayList<>(all);
        for (Category category : event.categories()) {
            List<Id<Submission>> members =
                    all.stream().filter(id -> groups.isIn(id, category.id())).toList();
            lines.add(new CutLine(Optional.of(category.label()), members, cut.count()));
            others.removeAll(kept(members, cut.count(), ranks));
        }
        lines.add(new CutLine(Optional.of(OTHERS), others, cut.more()));
        return lines;
    }

    /** Those of whom fewer than so many stand before: a tie is kept whole. */
    private static List<Id<Submission>> kept(
            List<Id<Submission>> members, int count, SortedMap<Id<Submission>, Integer> ranks) {
        return members.stream()
                .filter(each -> members.stream()
                                .filter(other -> ranks.get(other) < ranks.get(each))
                                .count()
                        < count)
                .toList();
    }

    /** By which the cut goes as it stands: the jury's, else those before any tie-break where it keeps all. */
    private static SortedMap<Id<Submission>, Integer> ranks(Cut.PerCategory cut, RankingStage.RankedRound ranked) {
        SortedMap<Id<Submission>, Integer> ranks = new TreeMap<>();
        ranked.order().forEach(each -> ranks.put(each.submission(), each.rank()));
        if (cut.atTheLine() == Cut.AtTheLine.KEEP_ALL && ranked.standing().isEmpty()) {
            ranked.ranking()
                    .entries()
                    .forEach(each -> ranks.put(each.submission(), each.tie().rankOnPoints()));
        }
        return ranks;
    }
}
