package org.palmares.engine.teams;

import java.util.Objects;
import org.palmares.engine.domain.Attribute;
import org.palmares.engine.domain.Require;
import org.palmares.engine.domain.Text;

/**
 * Each value of an attribute stands in as many teams as possible: members of a team gave different answers. The cost of
 * a team is the number of members beyond the first of each value; who gave no answer never counts. Which teams break it
 * is for the organizer only when the answers are.
 */
public record Spread(Attribute attribute, Priority priority, int weight) implements TeamConstraint, Counted {
    public Spread {
        CodeAnswers.require(attribute);
        Objects.requireNonNull(priority, "priority");
        Require.atLeast(1, weight, "weight");
    }

    @Override
    public TeamCost over(FormationRequest request) {
        return CodeAnswers.of(attribute, request).excess(1);
    }

    /** More people gave a value than there are teams that they may join, or more of them are fixed in one team. */
    @Override
    public long bound(Census census) {
        return CodeAnswers.excessBound(1, attribute, census);
    }

    @Override
    public boolean organizerOnly() {
        return attribute.visibility() == Attribute.Visibility.ORGANIZER;
    }

    @Override
    public Text sentence(Vocabulary vocabulary) {
        return new Text(
                "Les réponses sont réparties entre les équipes : "
                        + attribute.label().fr() + ".",
                "Answers are spread over teams: " + attribute.label().en() + ".");
    }
}
