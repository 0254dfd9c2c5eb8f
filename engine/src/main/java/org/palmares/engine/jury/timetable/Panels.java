package org.palmares.engine.jury.timetable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;

/**
 * Where the lot leaves it open, jurors exchange seats until no exchange of two, or in a small jury of three, is better:
 * first more pitches before a president or vice-president, then more of them before jurors who suit them. No pitch
 * moves, and nothing that is wrong with the arrangement becomes worse.
 */
final class Panels {
    private final TimetableRequest request;
    private final Measure measure;
    private final Set<Id<Juror>> presiding;

    private Panels(TimetableRequest request) {
        this.request = request;
        this.measure = new Measure(request);
        this.presiding = request.jurors().stream()
                .filter(JurorHours::presides)
                .map(JurorHours::juror)
                .collect(Collectors.toSet());
    }

    /** How good an arrangement is; the smaller comes first. */
    private record Worth(TimetableScore wrong, long presided, long suited) implements Comparable<Worth> {
        private static final Comparator<Worth> ORDER = Comparator.comparing(Worth::wrong)
                .thenComparing(Worth::presided, Comparator.reverseOrder())
                .thenComparing(Worth::suited, Comparator.reverseOrder());

        @Override
        public int compareTo(Worth other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * The arrangement with other panels.
     *
     * @param evaluations how many exchanges may be measured at most
     */
    static Arrangement seated(TimetableRequest request, Arrangement drawn, long evaluations) {
        return request.seatsFixed() ? drawn : new Panels(request).seated(drawn, evaluations);
    }

    /** In the order of the lot, each exchange that is better being made at once. */
    private Arrangement seated(Arrangement drawn, long evaluations) {
        List<List<Integer>> exchanges = exchanges(request.jurors().size(), evaluations);
        Arrangement best = drawn;
        Worth worth = worth(drawn);
        long left = evaluations;
        boolean better = true;
        while (better) {
            better = false;
            for (List<Integer> exchange : exchanges) {
                if (left > 0 && changesRooms(best, exchange)) {
                    left--;
                    Arrangement exchanged = exchanged(best, exchange);
                    Worth found = worth(exchanged);
                    if (found.compareTo(worth) < 0) {
                        best = exchanged;
                        worth = found;
                        better = true;
                    }
                }
            }
        }
        return best;
    }

    /** Each juror on the seat of the next one: all pairs, then all threes where there is time for every one of them. */
    private static List<List<Integer>> exchanges(int jurors, long evaluations) {
        List<List<Integer>> pairs = new ArrayList<>();
        List<List<Integer>> threes = new ArrayList<>();
        boolean inThrees = (long) jurors * jurors * jurors / 3 <= evaluations;
        for (int one = 0; one < jurors; one++) {
            for (int other = one + 1; other < jurors; other++) {
                pairs.add(List.of(one, other));
                for (int third = other + 1; inThrees && third < jurors; third++) {
                    threes.add(List.of(one, other, third));
                    threes.add(List.of(one, third, other));
                }
            }
        }
        return Stream.concat(pairs.stream(), threes.stream()).toList();
    }

    /** Whether everybody in it comes to sit elsewhere; otherwise a smaller exchange does the same. */
    private boolean changesRooms(Arrangement arrangement, List<Integer> exchange) {
        return exchange.stream()
                        .map(juror -> rooms(arrangement, juror))
                        .distinct()
                        .count()
                == exchange.size();
    }

    /** Where a juror sits; in no room where there is no seat for them. */
    private List<Integer> rooms(Arrangement arrangement, int juror) {
        int seat = arrangement.seats().get(juror);
        return seat < request.seats().size() ? request.seats().get(seat).rooms() : List.of();
    }

    private static Arrangement exchanged(Arrangement from, List<Integer> exchange) {
        List<Integer> seats = new ArrayList<>(from.seats());
        for (int at = 0; at < exchange.size(); at++) {
            seats.set(exchange.get(at), from.seats().get(exchange.get((at + 1) % exchange.size())));
        }
        return new Arrangement(from.cells(), seats);
    }

    private Worth worth(Arrangement arrangement) {
        long presided = 0;
        long suited = 0;
        for (int pitch = 0; pitch < request.pitches().size(); pitch++) {
            List<Id<Juror>> panel = measure.jurors(arrangement, pitch);
            presided += panel.stream().anyMatch(presiding::contains) ? 1 : 0;
            suited += panel.stream()
                    .filter(request.pitches().get(pitch).suited()::contains)
                    .count();
        }
        return new Worth(measure.of(arrangement), presided, suited);
    }
}
