package org.palmares.engine.domain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A challenge on which teams work.
 *
 * @param teams how many teams may take it, at least 1
 * @param skills codes of the skills that it needs, in the order of the event file
 */
public record Topic(
        Id<Topic> id,
        Text title,
        int teams,
        Optional<Id<Category>> category,
        Optional<Id<Site>> site,
        List<String> skills) {
    public Topic {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Require.atLeast(1, teams, "teams");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(site, "site");
        skills = List.copyOf(skills);
    }
}
