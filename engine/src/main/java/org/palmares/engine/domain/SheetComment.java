package org.palmares.engine.domain;

import java.util.Objects;

/**
 * What a juror wrote beside the marks of one submission. Whoever is concerned may ask for either text.
 *
 * @param forTeam what the team is told, without the juror's name; may be blank
 * @param note for the jury's own use; may be blank
 * @param place where it was read
 */
public record SheetComment(
        Id<Round> round, Id<Juror> juror, Id<Submission> submission, String forTeam, String note, Place place) {
    public SheetComment {
        Objects.requireNonNull(round, "round");
        Objects.requireNonNull(juror, "juror");
        Objects.requireNonNull(submission, "submission");
        Objects.requireNonNull(forTeam, "forTeam");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(place, "place");
    }
}
