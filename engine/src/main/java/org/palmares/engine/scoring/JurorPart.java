package org.palmares.engine.scoring;

import java.util.Objects;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;

/**
 * What one juror gave an entry.
 *
 * @param points the sheet's points
 * @param effect how far above the jury this juror marks, which the method takes off; zero where nobody is levelled
 * @param counted what the sheet counts for under the method: its points less the effect, or what its place in the
 *     juror's pile is worth; empty when the method leaves it out
 * @param weight by how much the entry moves when the sheet counts for one point more; zero when the method leaves it out
 */
public record JurorPart(Id<Juror> juror, Points points, Points effect, Optional<Points> counted, BigFraction weight) {
    public JurorPart {
        Objects.requireNonNull(juror, "juror");
        Objects.requireNonNull(points, "points");
        Objects.requireNonNull(effect, "effect");
        Objects.requireNonNull(counted, "counted");
        Objects.requireNonNull(weight, "weight");
    }

    /** What counting the sheet otherwise than for its points brings to the entry: levelling, or places instead of points. */
    Points correction() {
        return counted.map(points -> points.minus(this.points).times(weight)).orElse(Points.ZERO);
    }
}
