package org.palmares.engine.domain;

import java.util.Objects;

/** Roles that may stand for one another when a team is balanced (care, technology…). */
public record RoleGroup(Id<RoleGroup> id, Text label) {
    public RoleGroup {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
    }
}
