package org.palmares.engine.teams;

import java.util.Objects;
import org.palmares.engine.domain.Attribute;
import org.palmares.engine.domain.Require;
import org.palmares.engine.domain.Text;

/**
 * Nobody is the only one of their answer in a team, among those who answered; somebody who alone answered is not
 * counted. The cost of a team is the number of people alone. Only for an attribute that people gave freely for this,
 * and what it says of a team is for the organizer only.
 */
public record NotAlone(Attribute attribute, Priority priority, int weight) implements TeamConstraint {
    public NotAlone {
        Require.that(attribute.volunteered(), "attribute must be volunteered", attribute.id());
        CodeAnswers.require(attribute);
        Objects.requireNonNull(priority, "priority");
        Require.atLeast(1, weight, "weight");
    }

    @Override
    public TeamCost over(FormationRequest request) {
        CodeAnswers answers = CodeAnswers.of(attribute, request);
        int values = answers.values();
        return answers.counted((slot, topic, size, tally, from) -> alone(tally, from, values));
    }

    @Override
    public boolean organizerOnly() {
        return true;
    }

    @Override
    public Text sentence(Vocabulary vocabulary) {
        return new Text(
                "Personne n'est seul de sa réponse dans son équipe : "
                        + attribute.label().fr() + ".",
                "Nobody is alone with their answer in a team: "
                        + attribute.label().en() + ".");
    }

    private static long alone(long[] tally, int from, int values) {
        long alone = 0;
        long answered = 0;
        for (int value = 0; value < values; value++) {
            int count = Counters.read(tally, from, value);
            answered += count;
            alone += count == 1 ? 1 : 0;
        }
        return answered > 1 ? alone : 0;
    }
}
