package org.palmares.engine.jury;

import java.util.Objects;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;

/** A submission that fewer jurors may judge than asked: a person has to find {@code missing()} more. */
public record Shortage(Id<Submission> submission, int asked, int found) {
    public Shortage {
        Objects.requireNonNull(submission, "submission");
        if (found >= asked) {
            throw new IllegalArgumentException("found must be below asked, " + asked + ", found: " + found);
        }
    }

    public int missing() {
        return asked - found;
    }

    public Text text() {
        return new Text(
                submission + " : " + found + " membre(s) du jury sans déport pour " + asked
                        + " demandé(s) ; il en manque " + missing(),
                submission + ": " + found + " juror(s) without recusal for " + asked + " asked; " + missing()
                        + " missing");
    }
}
