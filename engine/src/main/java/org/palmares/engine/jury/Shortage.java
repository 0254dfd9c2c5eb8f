package org.palmares.engine.jury;

import java.util.Objects;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Language;
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

    /** What is said of the submission, after its title. */
    public Text text() {
        return new Text(
                Language.FR.count(found, "membre du jury sans déport", "membres du jury sans déport") + " pour " + asked
                        + Language.FR.agree(asked, " demandé", " demandés") + " ; il en manque " + missing(),
                Language.EN.count(found, "juror", "jurors") + " without recusal for " + asked + " asked; " + missing()
                        + " missing");
    }
}
