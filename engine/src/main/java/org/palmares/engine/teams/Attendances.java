package org.palmares.engine.teams;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.TimeWindow;

/**
 * Who is present when, within a span of time, to the second. People become fewer only where a stay ends, so that the
 * worst moment is the first one or the end of some stay. Immutable.
 */
final class Attendances {
    private final long opens;
    private final long closes;

    /** For each person the begin and the end of each stay within the span, in order and apart from one another. */
    private final long[][] stays;

    /** The very row of all who are there throughout. */
    private final long[] throughout;

    private Attendances(List<Participant> people, TimeWindow during) {
        opens = during.opens().getEpochSecond();
        closes = during.closes().getEpochSecond();
        throughout = new long[] {opens, closes};
        stays = people.stream().map(person -> stays(person.attendance())).toArray(long[][]::new);
    }

    static Attendances of(List<Participant> people, TimeWindow during) {
        return new Attendances(people, during);
    }

    /** How many members are present when fewest are; any number from {@code enough} on when so many always are. */
    int fewest(TeamView team, int enough) {
        int always = 0;
        for (int at = 0; at < team.size(); at++) {
            always += stays[team.member(at)] == throughout ? 1 : 0;
        }
        return always >= enough || always == team.size() ? always : Math.min(present(team, opens), fewestAtEnds(team));
    }

    /** How many of all people are present when fewest are. */
    long fewest() {
        long[] begins = borders(0);
        long[] ends = borders(1);
        long fewest = Arrays.stream(begins).filter(begin -> begin == opens).count();
        int begun = 0;
        for (int ended = 0; ended < ends.length && ends[ended] < closes; ended++) {
            while (begun < begins.length && begins[begun] <= ends[ended]) {
                begun++;
            }
            fewest = Math.min(fewest, begun - (ended + 1));
        }
        return fewest;
    }

    private long[] borders(int which) {
        return Arrays.stream(stays)
                .flatMapToLong(row -> LongStream.range(0, row.length / 2).map(stay -> row[2 * (int) stay + which]))
                .sorted()
                .toArray();
    }

    private int fewestAtEnds(TeamView team) {
        int fewest = team.size();
        for (int at = 0; at < team.size(); at++) {
            long[] row = stays[team.member(at)];
            for (int end = 1; end < row.length; end += 2) {
                fewest = row[end] < closes ? Math.min(fewest, present(team, row[end])) : fewest;
            }
        }
        return fewest;
    }

    private int present(TeamView team, long moment) {
        int present = 0;
        for (int at = 0; at < team.size(); at++) {
            long[] row = stays[team.member(at)];
            for (int begin = 0; begin < row.length; begin += 2) {
                present += row[begin] <= moment && moment < row[begin + 1] ? 1 : 0;
            }
        }
        return present;
    }

    private long[] stays(List<TimeWindow> windows) {
        List<Long> borders = new ArrayList<>();
        for (TimeWindow window : windows) {
            long begin = Math.max(opens, window.opens().getEpochSecond());
            long end = Math.min(closes, window.closes().getEpochSecond());
            int last = borders.size() - 1;
            if (begin < end && last >= 0 && begin <= borders.get(last)) {
                borders.set(last, Math.max(end, borders.get(last)));
            } else if (begin < end) {
                borders.addAll(List.of(begin, end));
            }
        }
        long[] row = borders.stream().mapToLong(Long::longValue).toArray();
        return windows.isEmpty() || Arrays.equals(row, throughout) ? throughout : row;
    }
}
