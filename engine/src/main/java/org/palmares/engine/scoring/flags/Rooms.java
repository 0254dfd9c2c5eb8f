package org.palmares.engine.scoring.flags;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jgrapht.alg.util.UnionFind;
import org.palmares.engine.scoring.mixed.CrossedMarks;
import org.palmares.engine.scoring.mixed.TrackLevels;

/**
 * The effects of rooms: points = room + entry + juror + rest, entries and jurors drawn at random, as
 * {@link TrackLevels} has them; Student's t with as many degrees of freedom as there are entries beyond the rooms, since
 * rooms are held against how much entries of one room differ [1].
 *
 * <p>[1] D. R. Cox, "Planning of experiments", 1958, 3.3: treatments on whole plots are judged by the variation of whole
 * plots.
 */
final class Rooms {
    private final MarkedSheets sheets;
    private final List<Integer> numbers;

    /** For each entry the position of its room. */
    private final List<Integer> roomOf;

    private Rooms(MarkedSheets sheets, ReadingOrder order) {
        this.sheets = sheets;
        List<Integer> rooms = sheets.entries.stream().map(order.rooms()::get).toList();
        this.numbers = rooms.stream().distinct().sorted().toList();
        this.roomOf = rooms.stream().map(numbers::indexOf).toList();
    }

    /** Empty where not every entry has a room, or all have the same. */
    static Optional<RoomEffects> of(MarkedSheets sheets, ReadingOrder order) {
        if (sheets.entries.isEmpty() || !order.rooms().keySet().containsAll(sheets.entries)) {
            return Optional.empty();
        }
        Rooms rooms = new Rooms(sheets, order);
        return rooms.numbers.size() < 2 ? Optional.empty() : Optional.of(rooms.effects());
    }

    private RoomEffects effects() {
        boolean linked = linked();
        boolean differ = IntStream.range(1, sheets.size())
                .anyMatch(cell -> sheets.points.values[cell] != sheets.points.values[0]);
        boolean tells = linked && differ && roomOf.size() > numbers.size();
        return new RoomEffects(linked, tells ? levels() : List.of());
    }

    private boolean linked() {
        UnionFind<Integer> linked = new UnionFind<>(Set.copyOf(roomOf));
        for (int juror = 0; juror < sheets.jurors.size(); juror++) {
            int[] cells = sheets.of(juror);
            for (int cell : cells) {
                linked.union(roomOf.get(sheets.entryOf[cells[0]]), roomOf.get(sheets.entryOf[cell]));
            }
        }
        return linked.numberOfSets() == 1;
    }

    private List<RoomEffects.OfRoom> levels() {
        TrackLevels levels = TrackLevels.of(marks());
        double freedom = roomOf.size() - (double) numbers.size();
        double beyond = Student.standsOutBeyond(freedom, numbers.size());
        List<RoomEffects.OfRoom> rooms = new ArrayList<>();
        for (int room = 0; room < numbers.size(); room++) {
            List<Double> times = times(room);
            double above = levels.combined(times);
            double error = levels.error(times);
            rooms.add(new RoomEffects.OfRoom(
                    numbers.get(room),
                    entries(room),
                    Interval.ofStudent(above, error, freedom),
                    Math.abs(above) > beyond * error));
        }
        return rooms;
    }

    /** The level of a room less that of all entries. */
    private List<Double> times(int room) {
        return IntStream.range(0, numbers.size())
                .mapToObj(other -> (other == room ? 1.0 : 0.0) - (double) entries(other) / roomOf.size())
                .toList();
    }

    private int entries(int room) {
        return (int) roomOf.stream().filter(each -> each == room).count();
    }

    private CrossedMarks marks() {
        List<CrossedMarks.Mark> marks = new ArrayList<>();
        for (int cell = 0; cell < sheets.size(); cell++) {
            marks.add(new CrossedMarks.Mark(sheets.entryOf[cell], sheets.jurorOf[cell], sheets.points.values[cell]));
        }
        return CrossedMarks.ofTracks(roomOf, sheets.jurors.size(), marks);
    }
}
