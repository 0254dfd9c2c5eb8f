package org.palmares.engine.domain;

import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The marks of one juror for one submission in one round, checked against the round's rubric (see
 * {@link ScoreSheetDraft#check}). A criterion left blank is absent.
 */
public record ScoreSheet(
        Id<Round> round, Id<Juror> juror, Id<Submission> submission, SortedMap<Id<Criterion>, Mark> marks) {
    public ScoreSheet {
        Objects.requireNonNull(round, "round");
        Objects.requireNonNull(juror, "juror");
        Objects.requireNonNull(submission, "submission");
        marks = Collections.unmodifiableSortedMap(new TreeMap<>(marks));
    }

    public Optional<Mark> mark(Id<Criterion> criterion) {
        return Optional.ofNullable(marks.get(criterion));
    }
}
