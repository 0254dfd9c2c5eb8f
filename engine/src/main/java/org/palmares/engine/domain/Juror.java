package org.palmares.engine.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A member of the jury, without name (see {@link Identity}).
 *
 * @param employer empty for independent, retired or student jurors
 * @param declaredOn the day of the declaration of interests; empty when there is none
 * @param facts what juror rules read besides (confidentiality signed…)
 */
public record Juror(
        Id<Juror> id,
        Seat seat,
        Optional<Id<Organisation>> employer,
        List<DeclaredLink> links,
        Optional<LocalDate> declaredOn,
        List<Id<Category>> expertise,
        boolean present,
        Facts facts)
        implements Person {
    /** The juror's place in the jury. */
    public enum Seat {
        PRESIDENT,
        VICE_PRESIDENT,
        MEMBER,
        SUBSTITUTE
    }

    public Juror {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(seat, "seat");
        Objects.requireNonNull(employer, "employer");
        links = List.copyOf(links);
        Objects.requireNonNull(declaredOn, "declaredOn");
        expertise = List.copyOf(expertise);
        Objects.requireNonNull(facts, "facts");
    }
}
