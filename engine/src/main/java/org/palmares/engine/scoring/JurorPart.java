package org.palmares.engine.scoring;

import java.util.Objects;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;

/**
 * What one juror gave an entry.
 *
 * @param points the sheet's points
 * @param effect how far above the jury this juror marks, which the method takes off; zero where nobody is levelled
 */
public record JurorPart(Id<Juror> juror, Points points, Points effect) {
    public JurorPart {
        Objects.requireNonNull(juror, "juror");
        Objects.requireNonNull(points, "points");
        Objects.requireNonNull(effect, "effect");
    }
}
