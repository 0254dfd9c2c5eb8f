package org.palmares.engine.teams;

import java.util.Comparator;
import java.util.Objects;
import org.palmares.engine.domain.Attribute;
import org.palmares.engine.domain.Require;
import org.palmares.engine.domain.Text;

/**
 * Members of a team gave the same answer. The cost of a team is the number of members who answered something else than
 * most often answered in it; who gave no answer never counts. Which teams break it is for the organizer only when the
 * answers are.
 */
public record Gather(Attribute attribute, Priority priority, int weight) implements TeamConstraint, Counted {
    public Gather {
        CodeAnswers.require(attribute);
        Objects.requireNonNull(priority, "priority");
        Require.atLeast(1, weight, "weight");
    }

    @Override
    public TeamCost over(FormationRequest request) {
        CodeAnswers answers = CodeAnswers.of(attribute, request);
        int values = answers.values();
        return answers.counted((slot, topic, size, tally, from) -> others(tally, from, values));
    }

    /** Values are more than teams: those that the fewest people gave can be most frequent nowhere. */
    @Override
    public long bound(Census census) {
        long others = CodeAnswers.supplies(attribute, census).stream()
                .map(Supply::people)
                .sorted(Comparator.reverseOrder())
                .skip(census.teams())
                .mapToLong(Integer::longValue)
                .sum();
        return Math.max(0, others - census.waiting());
    }

    @Override
    public boolean organizerOnly() {
        return attribute.visibility() == Attribute.Visibility.ORGANIZER;
    }

    @Override
    public Text sentence(Vocabulary vocabulary) {
        return new Text(
                "Les membres d'une équipe ont la même réponse : "
                        + attribute.label().fr() + ".",
                "Members of a team gave the same answer: " + attribute.label().en() + ".");
    }

    private static long others(long[] tally, int from, int values) {
        long answered = 0;
        for (int value = 0; value < values; value++) {
            answered += Counters.read(tally, from, value);
        }
        return answered - Counters.highest(tally, from, values);
    }
}
