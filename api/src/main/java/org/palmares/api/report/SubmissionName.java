package org.palmares.api.report;

import java.util.Objects;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;

/** A submission as a document names it: its id and its title. */
public record SubmissionName(Id<Submission> id, Text title) {
    public SubmissionName {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
    }
}
