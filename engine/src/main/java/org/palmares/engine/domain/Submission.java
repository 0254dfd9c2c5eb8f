package org.palmares.engine.domain;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One version of the work that an entrant handed in. A later version of the same id replaces the earlier ones; all are
 * kept.
 *
 * @param topics those it answers; by the first the entrant is known before teams are
 * @param team the team that entered it, once known
 * @param categories those in which it competes, the main one first
 * @param submittedAt when this version was handed in
 * @param facts what submission rules read
 * @param language in which it is written; empty: one that every juror reads
 */
public record Submission(
        Id<Submission> id,
        Text title,
        List<Id<Topic>> topics,
        Optional<Id<Team>> team,
        List<Id<Category>> categories,
        Instant submittedAt,
        Facts facts,
        Optional<Language> language) {
    public Submission {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        topics = List.copyOf(topics);
        Require.distinct(topics, topic -> topic, "topics of " + id);
        Objects.requireNonNull(team, "team");
        categories = List.copyOf(categories);
        Require.distinct(categories, category -> category, "categories of " + id);
        Objects.requireNonNull(submittedAt, "submittedAt");
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(language, "language");
    }

    /** One of at most one topic and one category, which every juror can read. */
    public Submission(
            Id<Submission> id,
            Text title,
            Optional<Id<Topic>> topic,
            Optional<Id<Team>> team,
            Optional<Id<Category>> category,
            Instant submittedAt,
            Facts facts) {
        this(
                id,
                title,
                topic.stream().toList(),
                team,
                category.stream().toList(),
                submittedAt,
                facts,
                Optional.empty());
    }

    /** The same in these categories. */
    public Submission in(List<Id<Category>> others) {
        return new Submission(id, title, topics, team, others, submittedAt, facts, language);
    }

    /** The first of its topics. */
    public Optional<Id<Topic>> topic() {
        return topics.stream().findFirst();
    }

    /** The first of its categories. */
    public Optional<Id<Category>> category() {
        return categories.stream().findFirst();
    }
}
