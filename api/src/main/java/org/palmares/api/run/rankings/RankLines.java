package org.palmares.api.run.rankings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.palmares.engine.domain.Category;
import org.palmares.engine.domain.Cut;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Prize;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Topic;

/** The ranks of a round at which something is decided: who is first, who goes on, who wins a prize. */
public final class RankLines {
    private static final List<Integer> USUAL = List.of(1, 3);

    private RankLines() {}

    static SortedSet<Integer> of(Event event, Round round) {
        SortedSet<Integer> lines = decided(event, round);
        lines.addAll(USUAL);
        return lines;
    }

    /** The ranks after which a cut or a prize of the event draws a line; none where nothing hangs on the round's ranks. */
    public static SortedSet<Integer> decided(Event event, Round round) {
        SortedSet<Integer> lines = new TreeSet<>();
        round.cut().ifPresent(cut -> {
            if (cut instanceof Cut.TopN top) {
                lines.add(top.count());
            }
        });
        lines.addAll(places(event, round, prize -> isOfAll(prize, round)));
        return lines;
    }

    /** The ranks among the entries of a category after which its own prizes draw a line. */
    public static SortedSet<Integer> of(Event event, Round round, Id<Category> category) {
        return places(
                event,
                round,
                prize -> prize.openTo().category().equals(Optional.of(category))
                        && prize.openTo().topic().isEmpty());
    }

    /** The same of a topic. */
    public static SortedSet<Integer> ofTopic(Event event, Round round, Id<Topic> topic) {
        return places(
                event,
                round,
                prize -> prize.openTo().topic().equals(Optional.of(topic))
                        && prize.openTo().category().isEmpty());
    }

    /** Prizes of one ranking that are open to the same entries are one series of places. */
    private static SortedSet<Integer> places(Event event, Round round, Predicate<Prize> open) {
        SortedSet<Integer> lines = new TreeSet<>();
        Map<Prize.OpenTo, Integer> places = new HashMap<>();
        for (Prize prize : event.prizes()) {
            if (PrizeOrders.ranked(prize).filter(round.id()::equals).isPresent() && open.test(prize)) {
                lines.add(places.merge(prize.openTo(), prize.laureates(), Integer::sum));
            }
        }
        return lines;
    }

    /** Whether everybody in a ranking of the round may win it; of a part of them, a rank says nothing. */
    private static boolean isOfAll(Prize prize, Round round) {
        return switch (round.scoring().per()) {
            case EVENT ->
                prize.openTo().category().isEmpty() && prize.openTo().topic().isEmpty();
            case TOPIC -> prize.openTo().category().isEmpty();
            case CATEGORY -> prize.openTo().topic().isEmpty();
        };
    }
}
