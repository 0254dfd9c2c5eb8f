package org.palmares.api.event.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Topic;

/** Finds decisions that name a person, a role or a topic that does not exist. */
record DecisionCheck(DecisionFile file, RosterContext context) {

    List<Problem> problems(Set<Id<Participant>> known) {
        List<Problem> problems = new ArrayList<>();
        for (Decision decision : file.decisions()) {
            Place place = Place.of(file.file(), decision.line());
            decision.participants().stream()
                    .filter(id -> !known.contains(id))
                    .forEach(id -> problems.add(Problem.asked(
                            place, "DECISION_UNKNOWN_PERSON", RosterTexts.unknownDecisionId(id.value()))));
            unknownValue(decision)
                    .ifPresent(value -> problems.add(
                            Problem.asked(place, "DECISION_UNKNOWN_VALUE", RosterTexts.unknownDecisionValue(value))));
        }
        return problems;
    }

    private Optional<String> unknownValue(Decision decision) {
        if (decision instanceof Decision.RoleIs role) {
            return role.roles().stream()
                    .filter(id -> context.roles().stream()
                            .noneMatch(known -> known.id().equals(id)))
                    .map(Id::value)
                    .findFirst();
        }
        if (decision instanceof Decision.Live live) {
            return unknown(live.topic());
        }
        return decision instanceof Decision.PlaceOn place ? unknown(place.topic()) : Optional.empty();
    }

    private Optional<String> unknown(Id<Topic> topic) {
        return context.topics().stream().anyMatch(known -> known.id().equals(topic))
                ? Optional.empty()
                : Optional.of(topic.value());
    }
}
