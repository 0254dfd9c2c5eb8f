package org.palmares.engine.domain;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One version of the work that an entrant handed in. A later version of the same id replaces the earlier ones; all are
 * kept.
 *
 * @param topic the topic by which the entrant is known before teams are, if any
 * @param team the team that entered it, once known
 * @param submittedAt when this version was handed in
 * @param facts what submission rules read
 * @param language in which it is written; empty: one that every juror reads
 */
public record Submission(
        Id<Submission> id,
        Text title,
        Optional<Id<Topic>> topic,
        Optional<Id<Team>> team,
        Optional<Id<Category>> category,
        Instant submittedAt,
        Facts facts,
        Optional<Language> language) {
    public Submission {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(team, "team");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(submittedAt, "submittedAt");
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(language, "language");
    }

    /** A submission that every juror can read. */
    public Submission(
            Id<Submission> id,
            Text title,
            Optional<Id<Topic>> topic,
            Optional<Id<Team>> team,
            Optional<Id<Category>> category,
            Instant submittedAt,
            Facts facts) {
        this(id, title, topic, team, category, submittedAt, facts, Optional.empty());
    }
}
