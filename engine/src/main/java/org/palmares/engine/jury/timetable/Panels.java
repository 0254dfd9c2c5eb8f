package org.palmares.engine.jury.timetable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;

/**
 * Where the lot leaves it open, jurors exchange seats until no exchange of two is better: first more pitches before a
 * president or vice-president, then more of them before jurors who suit them. No pitch moves, and nothing that is wrong
 * with the arrangement becomes worse.
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
        Arrangement best = drawn;
        Worth worth = worth(drawn);
        int jurors = request.jurors().size();
        int pairs = jurors * (jurors - 1) / 2;
        int unchanged = 0;
        long left = evaluations;
        while (unchanged < pairs && left > 0) {
            for (int one = 0; one < jurors; one++) {
                for (int other = one + 1; other < jurors && left > 0; other++) {
                    unchanged++;
                    if (room(best, one).equals(room(best, other))) {
                        continue;
                    }
                    left--;
                    Arrangement exchanged = exchanged(best, one, other);
                    Worth found = worth(exchanged);
                    if (found.compareTo(worth) < 0) {
                        best = exchanged;
                        worth = found;
                        unchanged = 0;
                    }
                }
            }
        }
        return best;
    }

    /** Where a juror sits; in no room where there is no seat for them. */
    private List<Integer> room(Arrangement arrangement, int juror) {
        int seat = arrangement.seats().get(juror);
        return seat < request.seats().size() ? request.seats().get(seat).rooms() : List.of();
    }

    private static Arrangement exchanged(Arrangement from, int one, int other) {
        List<Integer> seats = new ArrayList<>(from.seats());
        Collections.swap(seats, one, other);
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
