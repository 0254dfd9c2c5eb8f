package org.palmares.api.run.rankings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
 * @param among whom, where it is not everybody: those of a category, or those beyond the places of theirs
 * @param members the best first
 * @param after how many of them stand above it
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
        return perCategory(event, (Cut.PerCategory) cut, all, groups);
    }

    private static List<CutLine> perCategory(
            Event event, Cut.PerCategory cut, List<Id<Submission>> all, Groups groups) {
        List<CutLine> lines = new ArrayList<>();
        List<Id<Submission>> others = new ArrayList<>(all);
        for (Category category : event.categories()) {
            List<Id<Submission>> members =
                    all.stream().filter(id -> groups.isIn(id, category.id())).toList();
            lines.add(new CutLine(Optional.of(category.label()), members, cut.count()));
            members.stream().limit(cut.count()).forEach(others::remove);
        }
        lines.add(new CutLine(Optional.of(OTHERS), others, cut.more()));
        return lines;
    }
}
