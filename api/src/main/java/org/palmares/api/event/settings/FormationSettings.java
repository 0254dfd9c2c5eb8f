package org.palmares.api.event.settings;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an event says of the way people come together.
 *
 * @param constraints of the formation, in the order of the file
 * @param rotations one for each rotation of the event, in its order
 * @param livePitches which pitched projects live; empty: all of them
 */
public record FormationSettings(
        TeamSettings teams,
        List<ConstraintSetting> constraints,
        List<RotationSetting> rotations,
        Optional<LivePitches> livePitches,
        SearchSettings search) {
    public FormationSettings {
        Objects.requireNonNull(teams, "teams");
        constraints = List.copyOf(constraints);
        rotations = List.copyOf(rotations);
        Objects.requireNonNull(livePitches, "livePitches");
        Objects.requireNonNull(search, "search");
    }

    FormationSettings withTeams(TeamSettings other) {
        return new FormationSettings(other, constraints, rotations, livePitches, search);
    }

    FormationSettings withConstraints(List<ConstraintSetting> others) {
        return new FormationSettings(teams, others, rotations, livePitches, search);
    }

    FormationSettings withSearch(SearchSettings other) {
        return new FormationSettings(teams, constraints, rotations, livePitches, other);
    }
}
