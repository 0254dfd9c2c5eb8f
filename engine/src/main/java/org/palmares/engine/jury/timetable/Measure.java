package org.palmares.engine.jury.timetable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;

/** What the arrangements of one request cost. Thread-safe. */
public final class Measure {
    private final TimetableRequest request;

    /** Positions of the jurors who may judge each pitch. */
    private final List<List<Integer>> judges;

    /** Pairs of pitches that have people in common, and how many. */
    private final List<Shared> shared;

    /** For each juror the cells at whose time they are there. */
    private final List<Set<Integer>> there;

    /** For each cell how many slots later than the last announced one it is; 0 for none. */
    private final List<Integer> later;

    private record Shared(int one, int other, long people) {}

    public Measure(TimetableRequest request) {
        this.request = request;
        this.judges = judges(request);
        this.shared = shared(request.pitches());
        this.there = request.jurors().stream()
                .map(hours -> cellsDuring(hours, request.cells()))
                .toList();
        this.later = later(request);
    }

    private static List<List<Integer>> judges(TimetableRequest request) {
        Map<Id<Juror>, Integer> at = new HashMap<>();
        request.jurors().forEach(hours -> at.put(hours.juror(), at.size()));
        return request.pitches().stream()
                .map(pitch -> pitch.jurors().stream()
                        .filter(at::containsKey)
                        .map(at::get)
                        .toList())
                .toList();
    }

    private static List<Shared> shared(List<Pitch> pitches) {
        List<Shared> pairs = new ArrayList<>();
        for (int one = 0; one < pitches.size(); one++) {
            Set<?> people = new HashSet<>(pitches.get(one).people());
            for (int other = one + 1; other < pitches.size(); other++) {
                long both = pitches.get(other).people().stream()
                        .filter(people::contains)
                        .count();
                if (both > 0) {
                    pairs.add(new Shared(one, other, both));
                }
            }
        }
        return pairs;
    }

    private static Set<Integer> cellsDuring(JurorHours hours, List<Cell> cells) {
        return IntStream.range(0, cells.size())
                .filter(cell -> hours.covers(cells.get(cell).slot().time()))
                .boxed()
                .collect(Collectors.toSet());
    }

    private static List<Integer> later(TimetableRequest request) {
        List<Slot> slots = request.cells().stream()
                .map(Cell::slot)
                .distinct()
                .sorted(Comparator.comparing(Slot::time))
                .toList();
        int last = request.cells().stream()
                .limit(request.pitches().size())
                .mapToInt(cell -> slots.indexOf(cell.slot()))
                .max()
                .orElse(0);
        return request.cells().stream()
                .map(cell -> Math.max(0, slots.indexOf(cell.slot()) - last))
                .toList();
    }

    /** The cost of an arrangement. */
    public TimetableScore of(Arrangement arrangement) {
        long hard = 0;
        long strong = 0;
        long soft = 0;
        int latest = 0;
        for (int pitch = 0; pitch < judges.size(); pitch++) {
            int cell = arrangement.cells().get(pitch);
            int present = present(arrangement, pitch);
            int awaited = request.pitches().get(pitch).awaited();
            hard += Math.max(0, Math.min(request.quorum(), awaited) - present);
            strong += Math.max(0, awaited - present);
            soft += cell == pitch ? 0 : 1;
            latest = Math.max(latest, later.get(cell));
        }
        return new TimetableScore(hard + atOnce(arrangement), strong, soft + latest * TimetableScore.LATER);
    }

    private long atOnce(Arrangement arrangement) {
        long people = 0;
        for (Shared pair : shared) {
            Slot one = slot(arrangement, pair.one());
            people += one.overlaps(slot(arrangement, pair.other())) ? pair.people() : 0;
        }
        return people;
    }

    private Slot slot(Arrangement arrangement, int pitch) {
        return request.cells().get(arrangement.cells().get(pitch)).slot();
    }

    private int present(Arrangement arrangement, int pitch) {
        int present = 0;
        for (int juror : judges.get(pitch)) {
            present += isThere(arrangement, pitch, juror) ? 1 : 0;
        }
        return present;
    }

    private boolean isThere(Arrangement arrangement, int pitch, int juror) {
        int seat = arrangement.seats().get(juror);
        int at = arrangement.cells().get(pitch);
        Cell cell = request.cells().get(at);
        return seat < request.seats().size()
                && request.seats().get(seat).room(cell.slot().stretch()) == cell.room()
                && there.get(juror).contains(at);
    }

    /** The jurors before whom a pitch is held, in the order of their ids. */
    List<Id<Juror>> jurors(Arrangement arrangement, int pitch) {
        return judges.get(pitch).stream()
                .filter(juror -> isThere(arrangement, pitch, juror))
                .map(juror -> request.jurors().get(juror).juror())
                .sorted()
                .toList();
    }
}
