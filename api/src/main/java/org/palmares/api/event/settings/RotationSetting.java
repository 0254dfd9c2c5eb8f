package org.palmares.api.event.settings;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.palmares.engine.domain.Attribute;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Role;
import org.palmares.engine.domain.Rotation;

/**
 * How the tables of one workshop phase change, as the event file asks for it.
 *
 * @param seats the most people at a table; empty: as many as people and tables give
 * @param facilitators how many people stay at their table, one at each of the first tables
 * @param facilitatedBy the roles of those who stay
 * @param attends the attribute whose codes name the phases to which a person comes; empty: everyone comes to all
 * @param constraints at each table, in the order of the file; without that of not meeting again
 * @param meeting how much not meeting again matters
 */
public record RotationSetting(
        Rotation rotation,
        OptionalInt seats,
        int facilitators,
        List<Id<Role>> facilitatedBy,
        Optional<Id<Attribute>> attends,
        List<ConstraintSetting> constraints,
        Meeting meeting) {
    /**
     * Not meeting again.
     *
     * @param acrossPhases whether people whom one met in an earlier workshop phase, or before the event, count as met
     */
    public record Meeting(ConstraintSetting.Strength strength, boolean acrossPhases) {
        /** What holds where the file does not say: strong, within one phase. */
        public static final Meeting UNSAID =
                new Meeting(new ConstraintSetting.Strength(ConstraintSetting.Priority.STRONG, 1), false);

        public Meeting {
            Objects.requireNonNull(strength, "strength");
        }
    }

    public RotationSetting {
        Objects.requireNonNull(rotation, "rotation");
        Objects.requireNonNull(seats, "seats");
        facilitatedBy = List.copyOf(facilitatedBy);
        Objects.requireNonNull(attends, "attends");
        constraints = List.copyOf(constraints);
        Objects.requireNonNull(meeting, "meeting");
        if (facilitators < 0) {
            throw new IllegalArgumentException("facilitators must be at least 0, found: " + facilitators);
        }
    }
}
