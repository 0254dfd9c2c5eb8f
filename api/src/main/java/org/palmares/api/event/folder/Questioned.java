package org.palmares.api.event.folder;

import java.util.List;
import java.util.Objects;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Submission;

/**
 * A line of {@code answers.csv}: how an entrant answered the questionnaire.
 *
 * @param yes the questions answered yes
 * @param unanswered the questions without an answer
 */
public record Questioned(Id<Submission> submission, List<String> yes, List<String> unanswered, Place place) {
    public Questioned {
        Objects.requireNonNull(submission, "submission");
        yes = List.copyOf(yes);
        unanswered = List.copyOf(unanswered);
        Objects.requireNonNull(place, "place");
    }
}
