package org.palmares.engine.scoring;

import java.math.BigDecimal;
import java.util.Objects;
import org.palmares.engine.domain.Require;

/**
 * What an entry brings from the round before.
 *
 * @param points as they were published
 * @param deviation the standard deviation of what the marks of that round leave open about them; zero where they leave
 *     nothing open, or say nothing of it
 */
public record EarlierPoints(Points points, BigDecimal deviation) {
    public EarlierPoints {
        Objects.requireNonNull(points, "points");
        Require.that(deviation.signum() >= 0, "deviation must not be negative", deviation);
    }
}
