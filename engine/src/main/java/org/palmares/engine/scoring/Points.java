package org.palmares.engine.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.palmares.engine.domain.Text;

/**
 * Points on a scale of 100, or a difference of points; an exact fraction, compared exactly. Immutable, thread-safe.
 *
 * @param exact may be negative for differences, and leave 0 to 100 under methods that level jurors
 */
public record Points(BigFraction exact) implements Comparable<Points> {
    private static final int UNROUNDED_DECIMALS = 6;

    public static final Points ZERO = new Points(BigFraction.ZERO);

    public Points {
        Objects.requireNonNull(exact, "exact");
    }

    public static Points of(BigDecimal points) {
        return new Points(Fractions.of(points));
    }

    /**
     * Points that come out of a fit, rounded to a millionth: far above its error and far below anything a jury can mean,
     * so that equal values compare equal.
     */
    static Points estimated(double points) {
        return of(new BigDecimal(points).setScale(6, RoundingMode.HALF_UP));
    }

    public Points plus(Points other) {
        return new Points(exact.add(other.exact));
    }

    public Points minus(Points other) {
        return new Points(exact.subtract(other.exact));
    }

    public Points times(BigDecimal factor) {
        return times(Fractions.of(factor));
    }

    Points times(BigFraction factor) {
        return new Points(exact.multiply(factor));
    }

    /** Two decimals, a half rounded away from zero: for print only, never compared. */
    public BigDecimal rounded() {
        return Fractions.rounded(exact);
    }

    /** {@link #rounded} with a comma in French and a point in English. */
    public Text text() {
        String digits = rounded().toPlainString();
        return new Text(digits.replace('.', ','), digits);
    }

    /**
     * Why these points do not reach others, in words: " de 66,67 points", and the points before rounding where as they are
     * printed they would reach them.
     */
    public Text below(Points line) {
        Text least = line.text();
        if (rounded().compareTo(line.rounded()) < 0) {
            return new Text(" de " + least.fr() + " points", " of " + least.en() + " points");
        }
        String digits =
                exact.bigDecimalValue(UNROUNDED_DECIMALS, RoundingMode.FLOOR).toPlainString();
        return new Text(
                " de " + least.fr() + " points (" + digits.replace('.', ',') + "… avant arrondi)",
                " of " + least.en() + " points (" + digits + "… before rounding)");
    }

    @Override
    public int compareTo(Points other) {
        return Fractions.compare(exact, other.exact);
    }

    @Override
    public String toString() {
        return exact.toString();
    }
}
