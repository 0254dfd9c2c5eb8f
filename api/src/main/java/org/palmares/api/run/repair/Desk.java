package org.palmares.api.run.repair;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palmares.api.event.folder.Presence;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Phase;

/**
 * Who counts as being there. Until the hour to which seats are held, people who are expected or announced late count;
 * after it only who has come. Without any word of an hour it is before; where the desk has marked nobody as arrived,
 * those who are expected count all the same.
 *
 * @param there people who may sit in a team, whose seat is held included
 * @param held those of them who have announced that they come later
 * @param hourPassed whether seats are held no longer
 */
record Desk(List<Participant> there, List<Id<Participant>> held, boolean hourPassed) {
    Desk {
        there = List.copyOf(there);
        held = List.copyOf(held);
    }

    static Desk of(List<Participant> people, Attendance attendance, Optional<Instant> now, Optional<Instant> hour) {
        boolean passed = now.isPresent() && hour.isPresent() && !now.get().isBefore(hour.get());
        boolean kept = attendance.states().containsValue(Presence.ARRIVED);
        List<Participant> there = new ArrayList<>();
        List<Id<Participant>> held = new ArrayList<>();
        for (Participant person : people) {
            Presence state = attendance.states().getOrDefault(person.id(), Presence.EXPECTED);
            if (isThere(state, passed, kept)) {
                there.add(person);
                if (state == Presence.LATE) {
                    held.add(person.id());
                }
            }
        }
        return new Desk(there, held, passed);
    }

    private static boolean isThere(Presence state, boolean passed, boolean kept) {
        return switch (state) {
            case ARRIVED, ON_SITE -> true;
            case LATE -> !passed;
            case EXPECTED -> !passed || !kept;
            case WITHDRAWN, LEFT -> false;
        };
    }

    /** When the work begins. */
    static Optional<Instant> kickOff(Event event) {
        return event.findPhase(Phase.Kind.WORK).map(phase -> phase.window().opens());
    }
}
