package org.palmares.engine.domain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An employer or institution at one level; a service belongs to an establishment, an establishment to a group.
 *
 * @param parent the organisation one or more levels above, if any
 * @param aliases other ways in which people write the name
 */
public record Organisation(
        Id<Organisation> id, String name, Level level, Optional<Id<Organisation>> parent, List<String> aliases) {
    /** From the widest to the narrowest. */
    public enum Level {
        GROUP,
        ESTABLISHMENT,
        SERVICE
    }

    public Organisation {
        Objects.requireNonNull(id, "id");
        Require.notBlank(name, "name");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(parent, "parent");
        aliases = List.copyOf(aliases);
    }
}
