package org.palmares.api.event.settings;

import java.util.List;
import java.util.Objects;
import org.palmares.engine.domain.Text;

/**
 * Questions that entrants answer by yes or no before anything is judged.
 *
 * @param pass how many must be yes
 */
public record Questionnaire(List<Question> questions, int pass) {
    /** One question. */
    public record Question(String id, Text label) {
        public Question {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(label, "label");
        }
    }

    public Questionnaire {
        questions = List.copyOf(questions);
    }
}
