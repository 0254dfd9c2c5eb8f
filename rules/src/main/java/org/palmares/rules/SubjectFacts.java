package org.palmares.rules;

import java.util.Objects;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Subject;

/** What is known of one subject that rules are to judge. */
public record SubjectFacts(Subject subject, Facts facts) {
    public SubjectFacts {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(facts, "facts");
    }
}
