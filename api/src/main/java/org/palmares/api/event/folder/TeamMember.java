package org.palmares.api.event.folder;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.Topic;

/**
 * One line of {@code teams.csv}; whether the person exists is known only with the roster.
 *
 * @param topic what the team works on, where the line says so
 * @param teamName what the team is called, where the line says so
 * @param joinedAt when the person joined, where the line says so
 * @param helps whether the person has a team of their own elsewhere and helps this one
 */
public record TeamMember(
        Id<Team> team,
        Id<Participant> participant,
        Optional<Id<Topic>> topic,
        Optional<String> teamName,
        Optional<Instant> joinedAt,
        boolean helps,
        Place place) {
    public TeamMember {
        Objects.requireNonNull(team, "team");
        Objects.requireNonNull(participant, "participant");
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(teamName, "teamName");
        Objects.requireNonNull(joinedAt, "joinedAt");
        Objects.requireNonNull(place, "place");
    }

    /** A line that says nothing more. */
    public TeamMember(Id<Team> team, Id<Participant> participant, Place place) {
        this(team, participant, Optional.empty(), Optional.empty(), Optional.empty(), false, place);
    }

    TeamMember helping() {
        return new TeamMember(team, participant, topic, teamName, joinedAt, true, place);
    }
}
