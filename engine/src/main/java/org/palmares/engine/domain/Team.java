package org.palmares.engine.domain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** People who work together, in the order of their ids. */
public record Team(
        Id<Team> id, Text name, Optional<Id<Topic>> topic, Optional<Id<Site>> site, List<Id<Participant>> members) {
    public Team {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(site, "site");
        Require.distinct(members, member -> member, "members of " + id);
        members = members.stream().sorted().toList();
    }

    public int size() {
        return members.size();
    }
}
