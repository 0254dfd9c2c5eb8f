package org.palmares.api.run.rankings;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.palmares.engine.domain.Cut;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Prize;
import org.palmares.engine.domain.Round;

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
        event.prizes().stream()
                .filter(prize ->
                        PrizeOrders.ranked(prize).filter(round.id()::equals).isPresent())
                .filter(prize -> isOfAll(prize, round))
                .map(Prize::laureates)
                .forEach(lines::add);
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
