package org.palmares.api.run.jury;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.palmares.api.run.Groups;
import org.palmares.api.run.rankings.RankLines;
import org.palmares.api.run.rankings.RankingStage;
import org.palmares.engine.domain.Category;
import org.palmares.engine.domain.Cut;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.domain.Topic;
import org.palmares.engine.scoring.Points;
import org.palmares.engine.scoring.RankedEntry;

/**
 * Entries of one ranking among which a cut or prizes draw a line: all of them, those of a category or topic, or those that
 * stand beyond the places of their category.
 *
 * @param among whom, where it is not everybody
 * @param members the best first
 * @param lines the ranks among the members after which a line is drawn, each with members on both sides
 */
record Contest(Optional<Text> among, List<Id<Submission>> members, SortedSet<Integer> lines) {
    Contest {
        Objects.requireNonNull(among, "among");
        members = List.copyOf(members);
        SortedSet<Integer> within = new TreeSet<>(lines);
        int size = members.size();
        within.removeIf(line -> line < 1 || line >= size);
        lines = Collections.unmodifiableSortedSet(within);
    }

    /** Those of a ranking that decide something, everybody first, then by category and topic in the order of the event. */
    static List<Contest> of(Event event, RankingStage.RankedRound ranked, Groups groups) {
        List<Id<Submission>> all =
                ranked.ranking().entries().stream().map(RankedEntry::submission).toList();
        List<Contest> contests = new ArrayList<>();
        SortedSet<Integer> whole = RankLines.decided(event, ranked.round());
        threshold(ranked).ifPresent(whole::add);
        contests.add(new Contest(Optional.empty(), all, whole));
        Optional<Cut.PerCategory> each =
                ranked.round().cut().filter(Cut.PerCategory.class::isInstance).map(Cut.PerCategory.class::cast);
        // Where topics or categories are ranked apart, everybody in a ranking is of one, with its prizes.
        boolean together = ranked.round().scoring().per() == Round.Per.EVENT;
        for (Category category : event.categories()) {
            SortedSet<Integer> lines = together ? RankLines.of(event, ranked.round(), category.id()) : new TreeSet<>();
            each.ifPresent(cut -> lines.add(cut.count()));
            contests.add(of(all, category.label(), id -> groups.isIn(id, category.id()), lines));
        }
        for (Topic topic : together ? event.topics() : List.<Topic>of()) {
            SortedSet<Integer> lines = RankLines.ofTopic(event, ranked.round(), topic.id());
            contests.add(of(all, topic.title(), id -> groups.isOn(id, topic.id()), lines));
        }
        each.filter(cut -> cut.more() > 0).ifPresent(cut -> contests.add(others(event, all, groups, cut)));
        return contests.stream().filter(contest -> !contest.lines.isEmpty()).toList();
    }

    private static Contest of(
            List<Id<Submission>> all, Text name, Predicate<Id<Submission>> isMember, SortedSet<Integer> lines) {
        return new Contest(Optional.of(name), all.stream().filter(isMember).toList(), lines);
    }

    /** Whoever stands beyond the places of each of their categories. */
    private static Contest others(Event event, List<Id<Submission>> all, Groups groups, Cut.PerCategory cut) {
        List<Id<Submission>> others = new ArrayList<>(all);
        for (Category category : event.categories()) {
            all.stream()
                    .filter(id -> groups.isIn(id, category.id()))
                    .limit(cut.count())
                    .forEach(others::remove);
        }
        return new Contest(
                Optional.of(new Text("les autres", "the others")), others, new TreeSet<>(List.of(cut.more())));
    }

    /** How many reach the threshold of the round's cut, if it has one. */
    private static Optional<Integer> threshold(RankingStage.RankedRound ranked) {
        return ranked.round()
                .cut()
                .filter(Cut.Threshold.class::isInstance)
                .map(cut -> Points.of(((Cut.Threshold) cut).points()))
                .map(least -> (int) ranked.ranking().entries().stream()
                        .filter(entry -> entry.points().compareTo(least) >= 0)
                        .count());
    }
}
