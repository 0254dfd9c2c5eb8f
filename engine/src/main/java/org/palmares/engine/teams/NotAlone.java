package org.palmares.engine.teams;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.palmares.engine.domain.Attribute;
import org.palmares.engine.domain.AttributeValue;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Text;

/**
 * Nobody is the only one of their answer in a team, among those who answered; somebody who alone answered is not
 * counted. The cost of a team is the number of people alone. Only for an attribute that people gave freely for this,
 * and what it says of a team is for the organizer only.
 */
public record NotAlone(Attribute attribute, Priority priority, int weight) implements TeamConstraint {
    private static final int UNKNOWN = -1;

    public NotAlone {
        Check.that(attribute.volunteered(), "attribute must be volunteered", attribute.id());
        Check.that(attribute.type() instanceof Attribute.CodeType, "attribute must be a code", attribute.id());
        Objects.requireNonNull(priority, "priority");
        Check.atLeast(1, weight, "weight");
    }

    @Override
    public TeamCost over(FormationRequest request) {
        List<String> codes = ((Attribute.CodeType) attribute.type()).codes();
        int[] answer = request.participants().stream()
                .mapToInt(person -> answer(person).map(codes::indexOf).orElse(UNKNOWN))
                .toArray();
        int width = Counters.width(codes.size());
        long[] terms = new long[width * answer.length];
        for (int person = 0; person < answer.length; person++) {
            if (answer[person] != UNKNOWN) {
                Counters.count(terms, width * person, answer[person]);
            }
        }
        return new TallyCost(width, terms, (slot, topic, size, tally, from) -> alone(tally, from, codes.size()));
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

    private Optional<String> answer(Participant person) {
        return person.attribute(attribute.id())
                .filter(AttributeValue.CodeValue.class::isInstance)
                .map(value -> ((AttributeValue.CodeValue) value).code());
    }

    private static long alone(long[] tally, int from, int codes) {
        long alone = 0;
        long answered = 0;
        for (int code = 0; code < codes; code++) {
            int count = Counters.read(tally, from, code);
            answered += count;
            alone += count == 1 ? 1 : 0;
        }
        return answered > 1 ? alone : 0;
    }
}
