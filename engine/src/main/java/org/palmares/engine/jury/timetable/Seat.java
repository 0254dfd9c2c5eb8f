package org.palmares.engine.jury.timetable;

import java.util.ArrayList;
import java.util.List;
import org.palmares.engine.domain.Require;

/**
 * A place in the jury: the room in which it is at each stretch. A juror changes room at breaks only.
 *
 * @param rooms by stretch, from 1; {@link #NOWHERE} where the seat is in none; beyond the last, as at the last
 */
public record Seat(List<Integer> rooms) {
    /** In no room. */
    public static final int NOWHERE = 0;

    public Seat {
        rooms = List.copyOf(rooms);
        Require.that(!rooms.isEmpty(), "a seat must have a room", rooms);
    }

    /** The room of a stretch. */
    public int room(int stretch) {
        return rooms.get(Math.min(stretch, rooms.size() - 1));
    }

    /**
     * The seats of a round: each room gets as many, give or take one, and {@code bridgeJurors} of them go on to the next
     * room at each break, so that every room has been seen by jurors of another.
     *
     * @param most seats of one room at most
     * @param stretches how many there are, at least 1
     */
    static List<Seat> all(PitchFormat format, int jurors, int most, int stretches) {
        List<Seat> seats = new ArrayList<>();
        for (int seat = 0; seat < Math.min((long) jurors, (long) most * format.rooms()); seat++) {
            int home = seat % format.rooms();
            boolean bridge = seat / format.rooms() < format.bridgeJurors();
            List<Integer> rooms = new ArrayList<>();
            for (int stretch = 0; stretch < stretches; stretch++) {
                rooms.add((bridge ? (home + stretch) % format.rooms() : home) + 1);
            }
            seats.add(new Seat(rooms));
        }
        return seats;
    }
}
