package org.palmares.api.run.teams;

import java.util.List;
import java.util.Optional;
import org.palmares.api.event.settings.EventSettings;
import org.palmares.api.event.settings.RotationSetting;
import org.palmares.engine.domain.AttributeValue;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Phase;

/** Who comes to which workshop phase: by the answer that names the phases, else by the hours, else everyone. */
public final class Attending {
    private Attending() {}

    static boolean comes(Participant person, RotationSetting setting, Phase phase) {
        Optional<List<String>> phases =
                setting.attends().flatMap(person::attribute).flatMap(Attending::codes);
        return phases.map(codes -> codes.contains(phase.id().value()))
                .orElseGet(() -> person.attendance().isEmpty()
                        || person.attendance().stream().anyMatch(hours -> hours.overlaps(phase.window())));
    }

    /** Whether teams are formed: an event of workshops that has no phase for it has none. */
    public static boolean formsTeams(EventSettings settings) {
        return settings.formation().rotations().isEmpty()
                || settings.event().findPhase(Phase.Kind.FORMATION).isPresent();
    }

    /** Whether somebody said to come to workshops with rotations and to nothing else: no team is formed with them. */
    public static boolean onlyToRotations(Participant person, EventSettings settings) {
        List<String> rotating = settings.formation().rotations().stream()
                .map(setting -> setting.rotation().phase())
                .map(Id::value)
                .toList();
        return settings.formation().rotations().stream()
                .flatMap(setting -> setting.attends().flatMap(person::attribute).flatMap(Attending::codes).stream())
                .findFirst()
                .filter(phases -> !phases.isEmpty() && rotating.containsAll(phases))
                .isPresent();
    }

    private static Optional<List<String>> codes(AttributeValue value) {
        if (value instanceof AttributeValue.SetValue set) {
            return Optional.of(set.codes());
        }
        return value instanceof AttributeValue.CodeValue one ? Optional.of(List.of(one.code())) : Optional.empty();
    }
}
