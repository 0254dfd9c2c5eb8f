package org.palmares.engine.jury;

import java.math.BigInteger;
import java.time.Duration;
import org.palmares.engine.domain.Require;

/** How many jurors a judging session needs. */
public final class JurorsNeeded {
    private JurorsNeeded() {}

    /**
     * Jurors by volume of work: ⌈submissions × perSubmission × each / window⌉, the
     * rule of thumb of student hackathons (Major League Hacking's organizer guide).
     *
     * @param submissions at least 0
     * @param perSubmission jurors who see each submission, at least 1; nobody sees one twice, so the answer is no less
     * @param each time of one juror for one submission, change-over included; positive
     * @param window time of the whole session; at least {@code each}
     */
    public static int count(int submissions, int perSubmission, Duration each, Duration window) {
        Require.that(submissions >= 0, "submissions must not be negative", submissions);
        Require.that(perSubmission >= 1, "perSubmission must be at least 1", perSubmission);
        Require.that(!each.isNegative() && !each.isZero(), "each must be positive", each);
        Require.that(window.compareTo(each) >= 0, "window must be at least " + each, window);
        if (submissions == 0) {
            return 0;
        }
        BigInteger work = nanos(each).multiply(BigInteger.valueOf((long) submissions * perSubmission));
        BigInteger[] whole = work.divideAndRemainder(nanos(window));
        int jurors = whole[0].add(BigInteger.valueOf(whole[1].signum())).intValueExact();
        return Math.max(jurors, perSubmission);
    }

    private static BigInteger nanos(Duration duration) {
        return BigInteger.valueOf(duration.getSeconds())
                .multiply(BigInteger.valueOf(1_000_000_000))
                .add(BigInteger.valueOf(duration.getNano()));
    }
}
