package org.palmares.api.event.settings;

import org.palmares.api.event.yaml.At;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Rotation;

/** The rotations of workshops. */
final class RotationParts {
    private RotationParts() {}

    static Rotation rotation(At at) {
        return new Rotation(Id.of(at.text("phase")), at.integer("turns"), at.integer("tables"));
    }

    static RotationSetting setting(At at) {
        return new RotationSetting(
                rotation(at),
                at.findInteger("seats"),
                at.findInteger("facilitators").orElse(0),
                Texts.ids(at, "facilitated-by"),
                at.findText("attends").map(Id::of),
                ConstraintParts.of(at.at("constraints")).stream()
                        .filter(constraint -> !(constraint instanceof ConstraintSetting.MetBefore))
                        .toList(),
                meeting(at.at("constraints")));
    }

    /** The first one said. */
    private static RotationSetting.Meeting meeting(At constraints) {
        return constraints.items().stream()
                .filter(at -> at.text("constraint").equals("met-before"))
                .map(at -> new RotationSetting.Meeting(
                        ConstraintParts.strength(at),
                        at.findText("across").filter("event"::equals).isPresent()))
                .findFirst()
                .orElse(RotationSetting.Meeting.UNSAID);
    }
}
