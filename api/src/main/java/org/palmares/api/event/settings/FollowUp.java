package org.palmares.api.event.settings;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.palmares.engine.domain.Committee;
import org.palmares.engine.domain.Id;

/**
 * What is asked of projects after the event.
 *
 * @param projects how many are followed; empty: every laureate
 * @param committee who follows them; empty: the organizer
 * @param months after the end of the event, in growing order
 */
public record FollowUp(OptionalInt projects, Optional<Id<Committee>> committee, List<Integer> months) {
    public FollowUp {
        Objects.requireNonNull(projects, "projects");
        Objects.requireNonNull(committee, "committee");
        months = months.stream().sorted().toList();
    }
}
