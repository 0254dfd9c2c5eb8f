package org.palmares.engine.teams;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.LongUnaryOperator;
import java.util.stream.LongStream;
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

    /** How long each piece lasts that anybody is there for, where all last the same and are in one word; else 0. */
    private final long even;

    private final long used;

    private SharedTime(int words, long[] there, long[] seconds, long asked) {
        this.words = words;
        this.there = there;
        this.seconds = seconds;
        this.asked = asked;
        this.used = Arrays.stream(there).reduce(0, (one, other) -> one | (other == -1L ? 0 : other)) & ~1L;
        this.even = words == 1 ? even(seconds, used) : 0;
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

    /** A cost of the seconds that all members are there at once, counted up to what is asked. */
    TeamCost cost(LongUnaryOperator price) {
        return words == 1
                ? new TraitCost(absent(), (away, topic) -> price.applyAsLong(Math.min(asked, seconds(0, ~away))))
                : (ScanCost) team -> price.applyAsLong(of(team));
    }

    /** For each person the pieces at which they are not there. */
    private long[] absent() {
        return Arrays.stream(there).map(row -> ~row).toArray();
    }

    /** How many seconds all members are there at once, counted up to what is asked. */
    private long of(TeamView team) {
        long sum = 0;
        for (int word = 0; word < words; word++) {
            long common = -1L;
            for (int at = 0; at < team.size(); at++) {
                common &= there[words * team.member(at) + word];
            }
            sum += seconds(word, common);
        }
        return Math.min(sum, asked);
    }

    /** How long these pieces of one word last, or at least what is asked. */
    private long seconds(int word, long pieces) {
        if (even > 0 && (pieces & 1) == 0) {
            return even * Long.bitCount(pieces & used);
        }
        long sum = 0;
        for (long left = pieces; left != 0 && sum < asked; left &= left - 1) {
            sum += seconds[word * Long.SIZE + Long.numberOfTrailingZeros(left)];
        }
        return sum;
    }

    private static long even(long[] seconds, long used) {
        long[] lengths = LongStream.range(1, seconds.length)
                .filter(piece -> (used >>> piece & 1) == 1)
                .map(piece -> seconds[(int) piece])
                .distinct()
                .toArray();
        return lengths.length == 1 ? lengths[0] : 0;
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
