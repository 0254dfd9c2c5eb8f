package org.palmares.engine.domain;

import java.util.Objects;
import java.util.Optional;

/**
 * What a participant can do for a team.
 *
 * @param group the group in which it counts, if any
 * @param publicLabel what documents that others read say (a patient's role appears as "usagers et aidants")
 * @param fallback whether this role stands in for an answer left blank; at most one role of an event does
 */
public record Role(Id<Role> id, Optional<Id<RoleGroup>> group, Text label, Text publicLabel, boolean fallback) {
    public Role {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(publicLabel, "publicLabel");
    }
}
