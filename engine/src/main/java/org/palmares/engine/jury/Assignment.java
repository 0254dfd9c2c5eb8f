package org.palmares.engine.jury;

import java.util.Objects;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Submission;

/**
 * One juror judges one submission. Ordered by submission, then juror.
 *
 * @param expert whether the submission's category is among the juror's fields, or the submission has none
 * @param inLanguage whether the juror reads the language of the submission
 * @param done whether the sheet is handed in
 */
public record Assignment(Reading reading, boolean expert, boolean inLanguage, boolean done)
        implements Comparable<Assignment> {
    public Assignment {
        Objects.requireNonNull(reading, "reading");
    }

    public Id<Juror> juror() {
        return reading.juror();
    }

    public Id<Submission> submission() {
        return reading.submission();
    }

    @Override
    public int compareTo(Assignment other) {
        return reading.compareTo(other.reading);
    }
}
