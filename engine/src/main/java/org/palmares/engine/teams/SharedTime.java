package org.palmares.engine.teams;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.palmares.engine.domain.TimeWindow;

/**
 * How long the members of a team are there all at once. Time is cut at every border of a window; each piece is a bit of
 * a person's row, so that a team is measured by few operations on words. One more piece stands for all time outside the
 * windows, as long as anybody asks: only those who are always there have it. Immutable.
 */
final class SharedTime {
    private final int words;
    private final long[] there;
    private final long[] seconds;
    private final long asked;

    private SharedTime(int words, long[] there, long[] seconds, long asked) {
        this.words = words;
        this.there = there;
        this.seconds = seconds;
        this.asked = asked;
    }

    /**
     * @param people for each person their timetables, all of which hold; none means always there
     * @param asked how many seconds are enough
     */
    static SharedTime of(List<List<List<TimeWindow>>> people, long asked) {
        List<Long> borders = people.stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .flatMap(window -> Stream.of(opens(window), closes(window)))
                .distinct()
                .sorted()
                .toList();
        int words = borders.size() / Long.SIZE + 1;
        long[] there = new long[words * people.size()];
        Arrays.fill(there, -1L);
        for (int person = 0; person < people.size(); person++) {
            for (List<TimeWindow> timetable : people.get(person)) {
                long[] row = row(timetable, borders, words);
                for (int word = 0; word < words; word++) {
                    there[words * person + word] &= row[word];
                }
            }
        }
        return new SharedTime(words, there, seconds(borders, words, asked), asked);
    }

    /** How many seconds all members are there at once, counted up to what is asked. */
    long of(TeamView team) {
        long sum = 0;
        for (int word = 0; word < words; word++) {
            long common = -1L;
            for (int at = 0; at < team.size(); at++) {
                common &= there[words * team.member(at) + word];
            }
            for (; common != 0 && sum < asked; common &= common - 1) {
                sum += seconds[word * Long.SIZE + Long.numberOfTrailingZeros(common)];
            }
        }
        return Math.min(sum, asked);
    }

    /** The pieces that these windows cover; piece 0 is the time outside, piece 1 begins at the first border. */
    private static long[] row(List<TimeWindow> timetable, List<Long> borders, int words) {
        long[] row = new long[words];
        for (TimeWindow window : timetable) {
            int last = Collections.binarySearch(borders, closes(window));
            for (int piece = Collections.binarySearch(borders, opens(window)) + 1; piece <= last; piece++) {
                row[piece / Long.SIZE] |= 1L << piece;
            }
        }
        return row;
    }

    private static long[] seconds(List<Long> borders, int words, long asked) {
        long[] seconds = new long[words * Long.SIZE];
        seconds[0] = asked;
        for (int piece = 1; piece < borders.size(); piece++) {
            seconds[piece] = borders.get(piece) - borders.get(piece - 1);
        }
        return seconds;
    }

    private static long opens(TimeWindow window) {
        return window.opens().getEpochSecond();
    }

    private static long closes(TimeWindow window) {
        return window.closes().getEpochSecond();
    }
}
