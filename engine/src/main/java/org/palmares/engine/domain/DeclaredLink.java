package org.palmares.engine.domain;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A link that a juror declared.
 *
 * @param with whom or what it is with
 * @param lastOn the last day on which it held; empty while it holds
 */
public record DeclaredLink(Kind kind, Target with, Optional<LocalDate> lastOn) {
    /** The closed list of links that rules tell apart. */
    public enum Kind {
        MENTOR,
        HOUSEHOLD,
        SHARES,
        CO_AUTHOR,
        SUPERVISOR,
        OTHER
    }

    /** What a link can be with. */
    public sealed interface Target {}

    public record ToTeam(Id<Team> team) implements Target {}

    public record ToParticipant(Id<Participant> participant) implements Target {}

    public record ToOrganisation(Id<Organisation> organisation) implements Target {}

    public record ToSubmission(Id<Submission> submission) implements Target {}

    public DeclaredLink {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(with, "with");
        Objects.requireNonNull(lastOn, "lastOn");
    }
}
