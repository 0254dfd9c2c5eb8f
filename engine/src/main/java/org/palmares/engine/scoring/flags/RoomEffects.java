package org.palmares.engine.scoring.flags;

import java.util.List;

/**
 * How far the entries of each room stand above those of all rooms, jurors levelled. A room drawn by lot is neither better
 * nor worse; where it stands out, it is the room, the hour, or chance.
 *
 * @param linked whether jurors link every room to every other; without that, a room cannot be told from its jury
 * @param rooms by number; empty where they are not linked, or where too few entries tell nothing
 */
public record RoomEffects(boolean linked, List<OfRoom> rooms) {
    /**
     * One room.
     *
     * @param entries pitched there
     * @param above points above the mean of all entries
     * @param stands whether it is a flag: too far from none to be one of so many rooms by chance
     */
    public record OfRoom(int room, int entries, Interval above, boolean stands) {}

    public RoomEffects {
        rooms = List.copyOf(rooms);
    }
}
