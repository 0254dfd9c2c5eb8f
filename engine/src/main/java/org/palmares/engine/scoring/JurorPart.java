package org.palmares.engine.scoring;

import java.util.Objects;
import java.util.Optional;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;

/**
 * What one juror gave an entry.
 *
 * @param points the sheet's points
 * @param effect how far above the jury this juror marks, which the method takes off; zero where nobody is levelled
 * @param counted what the sheet counts for under the method: its points less the effect, or what its place in the
 *     juror's pile is worth; empty when the method leaves it out
 */
public record JurorPart(Id<Juror> juror, Points points, Points effect, Optional<Points> counted) {
    public JurorPart {
        Objects.requireNonNull(juror, "juror");
        Objects.requireNonNull(points, "points");
        Objects.requireNonNull(effect, "effect");
        Objects.requireNonNull(counted, "counted");
    }
}
