package org.palmares.api.run.jury;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.palmares.api.run.Groups;
import org.palmares.api.run.rankings.CutLine;
import org.palmares.api.run.rankings.RankLines;
import org.palmares.api.run.rankings.RankingStage;
import org.palmares.engine.domain.Category;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.domain.Topic;
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

    /** Those of a ranking that decide something: everybody first, then as cuts and prizes take from a part of them. */
    static List<Contest> of(Event event, RankingStage.RankedRound ranked, Groups groups) {
        List<Id<Submission>> all =
                ranked.ranking().entries().stream().map(RankedEntry::submission).toList();
        List<Contest> contests = new ArrayList<>();
        contests.add(new Contest(Optional.empty(), all, RankLines.decided(event, ranked.round())));
        // Where topics or categories are ranked apart, everybody in a ranking is of one, with its prizes.
        if (ranked.round().scoring().per() == Round.Per.EVENT) {
            for (Category category : event.categories()) {
                SortedSet<Integer> lines = RankLines.of(event, ranked.round(), category.id());
                contests.add(of(all, category.label(), id -> groups.isIn(id, category.id()), lines));
            }
            for (Topic topic : event.topics()) {
                SortedSet<Integer> lines = RankLines.ofTopic(event, ranked.round(), topic.id());
                contests.add(of(all, topic.title(), id -> groups.isOn(id, topic.id()), lines));
            }
        }
        CutLine.of(event, ranked, groups)
                .forEach(line ->
                        contests.add(new Contest(line.among(), line.members(), new TreeSet<>(List.of(line.after())))));
        return together(contests).stream()
                .filter(contest -> !contest.lines.isEmpty())
                .toList();
    }

    private static Contest of(
            List<Id<Submission>> all, Text name, Predicate<Id<Submission>> isMember, SortedSet<Integer> lines) {
        return new Contest(Optional.of(name), all.stream().filter(isMember).toList(), lines);
    }

    /** The lines among the same members as one contest, in the order of the first of each. */
    private static List<Contest> together(List<Contest> contests) {
        Map<List<Object>, Contest> together = new LinkedHashMap<>();
        for (Contest contest : contests) {
            together.merge(List.of(contest.among, contest.members), contest, Contest::with);
        }
        return List.copyOf(together.values());
    }

    private Contest with(Contest other) {
        SortedSet<Integer> both = new TreeSet<>(lines);
        both.addAll(other.lines);
        return new Contest(among, members, both);
    }
}
