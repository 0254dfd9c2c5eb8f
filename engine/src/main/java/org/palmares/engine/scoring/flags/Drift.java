package org.palmares.engine.scoring.flags;

import java.util.Objects;

/**
 * How a juror's points move, beside those of the other jurors, as the juror reads on.
 *
 * @param readings how many
 * @param change points from the first of them to the last, above 0 where the juror grows more lenient
 * @param stands whether it is a flag: too far from none to be one of so many jurors by chance
 */
public record Drift(int readings, Interval change, boolean stands) {
    public Drift {
        Objects.requireNonNull(change, "change");
    }
}
