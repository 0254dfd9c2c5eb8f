package org.palmares.api.event.folder;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.palmares.engine.domain.Category;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Organisation;
import org.palmares.engine.jury.Mentor;

/**
 * A mentor as declared.
 *
 * @param name as people say it
 * @param employer empty for independent or retired people
 * @param hours how long there is time for teams; empty: for every team
 */
public record MentorLine(
        Id<Mentor> id,
        String name,
        Optional<String> email,
        Optional<Id<Organisation>> employer,
        List<Id<Category>> expertise,
        Optional<BigDecimal> hours,
        boolean present) {
    public MentorLine {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(employer, "employer");
        expertise = List.copyOf(expertise);
        Objects.requireNonNull(hours, "hours");
    }
}
