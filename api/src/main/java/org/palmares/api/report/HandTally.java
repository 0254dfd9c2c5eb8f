package org.palmares.api.report;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.palmares.engine.domain.Criterion;
import org.palmares.engine.domain.Rubric;
import org.palmares.engine.domain.Text;

/** How a person adds marks up to the points that the program gives: by what each mark is to be multiplied. */
public final class HandTally {
    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    private HandTally() {}

    /**
     * What one criterion brings: {@code (mark − foot) × times ÷ by}.
     *
     * @param foot what the mark is counted from: 0, or the least mark of a scale that goes below
     * @param by 1 where the factor can be written as a decimal
     */
    public record Factor(Text criterion, BigDecimal foot, BigDecimal times, BigDecimal by) {
        /** {@code (note + 5) × 100 ÷ 9}. */
        public String formula(Typography say) {
            String mark = say.say("note", "mark");
            String counted = foot.signum() == 0 ? mark : "(" + mark + " + " + say.number(foot.negate()) + ")";
            String product = counted + " × " + say.number(times);
            return by.compareTo(BigDecimal.ONE) == 0 ? product : product + " ÷ " + say.number(by);
        }
    }

    /** One per criterion that counts; the sum of what they bring is on 100. */
    public static List<Factor> of(Rubric rubric) {
        return rubric.counting().stream()
                .map(criterion -> factor(criterion, rubric.totalWeight()))
                .toList();
    }

    private static Factor factor(Criterion criterion, int totalWeight) {
        BigDecimal foot = criterion.scale().min().min(BigDecimal.ZERO);
        BigDecimal span = criterion.scale().max().subtract(foot);
        BigDecimal top = FULL.multiply(BigDecimal.valueOf(criterion.weight()));
        BigDecimal bottom = span.multiply(BigDecimal.valueOf(totalWeight));
        int decimals = Math.max(0, bottom.scale());
        BigInteger times = top.movePointRight(decimals).toBigIntegerExact();
        BigInteger by = bottom.movePointRight(decimals).toBigIntegerExact();
        BigInteger common = times.gcd(by);
        return factor(criterion.label(), foot, times.divide(common), by.divide(common));
    }

    private static Factor factor(Text criterion, BigDecimal foot, BigInteger times, BigInteger by) {
        BigDecimal top = new BigDecimal(times);
        BigDecimal bottom = new BigDecimal(by);
        return isDecimal(by)
                ? new Factor(criterion, foot, top.divide(bottom), BigDecimal.ONE)
                : new Factor(criterion, foot, top, bottom);
    }

    /** Whether nothing but 2 and 5 divides it. */
    private static boolean isDecimal(BigInteger by) {
        BigInteger rest = by;
        for (BigInteger prime : List.of(BigInteger.TWO, BigInteger.valueOf(5))) {
            while (rest.mod(prime).signum() == 0) {
                rest = rest.divide(prime);
            }
        }
        return rest.equals(BigInteger.ONE);
    }
}
