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
 * @param languages those in which the juror reads; empty: all
 * @param availability when the juror is there; empty: throughout
 */
public record Juror(
        Id<Juror> id,
        Seat seat,
        Optional<Id<Organisation>> employer,
        List<DeclaredLink> links,
        Optional<LocalDate> declaredOn,
        List<Id<Category>> expertise,
        boolean present,
        Facts facts,
        List<Language> languages,
        List<TimeWindow> availability)
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
        languages = List.copyOf(languages);
        availability = availability.stream().distinct().sorted().toList();
    }

    /** A juror who reads every language and is there throughout. */
    public Juror(
            Id<Juror> id,
            Seat seat,
            Optional<Id<Organisation>> employer,
            List<DeclaredLink> links,
            Optional<LocalDate> declaredOn,
            List<Id<Category>> expertise,
            boolean present,
            Facts facts) {
        this(id, seat, employer, links, declaredOn, expertise, present, facts, List.of(), List.of());
    }

    public boolean reads(Language language) {
        return languages.isEmpty() || languages.contains(language);
    }

    /** The same juror in another seat, present or not. */
    public Juror seated(Seat other, boolean nowPresent) {
        return new Juror(id, other, employer, links, declaredOn, expertise, nowPresent, facts, languages, availability);
    }

    /** The same juror with links besides those declared. */
    public Juror linked(List<DeclaredLink> all) {
        return new Juror(id, seat, employer, all, declaredOn, expertise, present, facts, languages, availability);
    }
}
