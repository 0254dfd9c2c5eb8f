package org.palmares.api.event.roster;

import java.util.List;
import java.util.Objects;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;

/**
 * Something that only a person can settle; until then everybody concerned is kept.
 *
 * @param code stable upper-case code, {@code ROSTER_ROLE_ASKED}…
 * @param subjects the participants concerned, one, or two that may be the same
 * @param lines their lines, in the same order
 * @param message what was found
 * @param answers lines for {@code decisions.csv} that would answer it, as far as they can be foreseen
 */
public record Question(
        String code, List<Id<Participant>> subjects, List<Integer> lines, Text message, List<String> answers) {

    public Question {
        Objects.requireNonNull(code, "code");
        subjects = List.copyOf(subjects);
        lines = List.copyOf(lines);
        Objects.requireNonNull(message, "message");
        answers = List.copyOf(answers);
    }

    Problem toProblem(String file) {
        return Problem.asked(Place.of(file, lines.get(0)), code, message);
    }
}
