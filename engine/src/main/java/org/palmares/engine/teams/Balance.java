package org.palmares.engine.teams;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.palmares.engine.domain.Attribute;
import org.palmares.engine.domain.AttributeValue;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Text;

/**
 * A number is shared out evenly (years of experience…). The cost of a team is the distance between the sum of its
 * members' answers and what as many people would have on the event's average, rounded half up to a whole unit of the
 * attribute. Answers not given are left out on both sides.
 */
public record Balance(Attribute attribute, Priority priority, int weight) implements TeamConstraint {
    /** Answers count to the thousandth. */
    private static final long THOUSANDTHS = 1_000;

    /** Beyond this an answer no longer weighs more, so that no sum can overflow. */
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000);

    public Balance {
        Check.that(attribute.type() instanceof Attribute.NumberType, "attribute must be a number", attribute.id());
        Objects.requireNonNull(priority, "priority");
        Check.atLeast(1, weight, "weight");
    }

    @Override
    public TeamCost over(FormationRequest request) {
        List<Optional<Long>> answers =
                request.participants().stream().map(this::answer).toList();
        long total = answers.stream().mapToLong(answer -> answer.orElse(0L)).sum();
        long people = Math.max(1, answers.stream().filter(Optional::isPresent).count());
        long unit = people * THOUSANDTHS;
        long[] aboveAverage = answers.stream()
                .mapToLong(answer -> answer.map(given -> given * people - total).orElse(0L))
                .toArray();
        return new TallyCost(
                1, aboveAverage, (slot, topic, size, tally, from) -> (2 * Math.abs(tally[from]) + unit) / (2 * unit));
    }

    @Override
    public Text sentence(Vocabulary vocabulary) {
        return new Text(
                "Équilibre entre les équipes : " + attribute.label().fr() + ".",
                "Balance between teams: " + attribute.label().en() + ".");
    }

    /** The answer in thousandths. */
    private Optional<Long> answer(Participant person) {
        return person.attribute(attribute.id())
                .filter(AttributeValue.NumberValue.class::isInstance)
                .map(AttributeValue.NumberValue.class::cast)
                .map(AttributeValue.NumberValue::value)
                .map(Balance::thousandths);
    }

    private static long thousandths(BigDecimal number) {
        BigDecimal bounded = number.min(LARGEST).max(LARGEST.negate());
        return bounded.multiply(BigDecimal.valueOf(THOUSANDTHS))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
