package org.palmares.engine.teams;

import java.util.Objects;
import org.palmares.engine.domain.Attribute;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Require;
import org.palmares.engine.domain.Text;

/**
 * At most so many people of a team gave the same answer. The cost of a team is the number of people in excess; who gave
 * no answer never counts. Which teams break it is for the organizer only when the answers are.
 *
 * @param attribute a code
 * @param atMost at least 1
 */
public record AtMostSame(Attribute attribute, int atMost, Priority priority, int weight)
        implements TeamConstraint, Counted {
    public AtMostSame {
        CodeAnswers.require(attribute);
        Require.atLeast(1, atMost, "atMost");
        Objects.requireNonNull(priority, "priority");
        Require.atLeast(1, weight, "weight");
    }

    @Override
    public TeamCost over(FormationRequest request) {
        return CodeAnswers.of(attribute, request).excess(atMost);
    }

    /** More people gave a value than the teams that they may join may take, or more of them are fixed in one team. */
    @Override
    public long bound(Census census) {
        return CodeAnswers.excessBound(atMost, attribute, census);
    }

    @Override
    public boolean organizerOnly() {
        return attribute.visibility() == Attribute.Visibility.ORGANIZER;
    }

    @Override
    public Text sentence(Vocabulary vocabulary) {
        return new Text(
                "Au plus " + Language.FR.count(atMost, "personne", "personnes") + " de même réponse par équipe : "
                        + attribute.label().fr() + ".",
                "At most " + Language.EN.count(atMost, "person", "people") + " of the same answer in a team: "
                        + attribute.label().en() + ".");
    }
}
