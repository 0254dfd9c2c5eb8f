package org.palmares.engine.teams;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.palmares.engine.domain.Attribute;
import org.palmares.engine.domain.AttributeValue;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Require;
import org.palmares.engine.domain.Text;

/**
 * A number is shared out evenly (years of experience…). The cost of a team is the distance between the sum of its
 * members' answers and what as many people would have on the event's average, rounded half up to a whole unit of the
 * attribute. Answers not given are left out on both sides.
 *
 * <p>Teams alike in the sum of their answers may still differ in how far these lie apart. As spread, the same is
 * measured of each person's distance to the event's average in place of their answer, rounded half up to the
 * thousandth: the idea of k-plus (Papenberg 2024, <i>K-plus anticlustering</i>), with distances in place
 * of their squares so that the cost keeps the unit of the attribute. Ask for both to balance both.
 */
public record Balance(Attribute attribute, Of of, Priority priority, int weight) implements TeamConstraint {
    /** Answers count to the thousandth. */
    private static final long THOUSANDTHS = 1_000;

    /** Beyond this an answer no longer weighs more, so that no sum can overflow. */
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000);

    /** What is balanced. */
    public enum Of {
        /** The answers. */
        MEAN,
        /** How far the answers are from the event's average. */
        SPREAD
    }

    public Balance {
        Require.that(attribute.type() instanceof Attribute.NumberType, "attribute must be a number", attribute.id());
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(priority, "priority");
        Require.atLeast(1, weight, "weight");
    }

    public Balance(Attribute attribute, Priority priority, int weight) {
        this(attribute, Of.MEAN, priority, weight);
    }

    @Override
    public TeamCost over(FormationRequest request) {
        List<Optional<Long>> answers =
                request.participants().stream().map(this::answer).toList();
        long people = Math.max(1, answers.stream().filter(Optional::isPresent).count());
        List<Optional<Long>> balanced = of == Of.MEAN ? answers : distances(answers, people);
        long total = total(balanced);
        long unit = people * THOUSANDTHS;
        long[] aboveAverage = balanced.stream()
                .mapToLong(answer -> answer.map(given -> given * people - total).orElse(0L))
                .toArray();
        return new TallyCost(
                1, aboveAverage, (slot, topic, size, tally, from) -> (2 * Math.abs(tally[from]) + unit) / (2 * unit));
    }

    @Override
    public Text sentence(Vocabulary vocabulary) {
        Text what = attribute.label();
        return of == Of.MEAN
                ? new Text(
                        "Équilibre entre les équipes : " + what.fr() + ".", "Balance between teams: " + what.en() + ".")
                : new Text(
                        "Même dispersion dans toutes les équipes : " + what.fr() + ".",
                        "Same spread in all teams: " + what.en() + ".");
    }

    /** How far each answer is from the average, rounded half up to the thousandth. */
    private static List<Optional<Long>> distances(List<Optional<Long>> answers, long people) {
        long total = total(answers);
        return answers.stream()
                .map(answer -> answer.map(given -> (2 * Math.abs(given * people - total) + people) / (2 * people)))
                .toList();
    }

    private static long total(List<Optional<Long>> answers) {
        return answers.stream().mapToLong(answer -> answer.orElse(0L)).sum();
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
