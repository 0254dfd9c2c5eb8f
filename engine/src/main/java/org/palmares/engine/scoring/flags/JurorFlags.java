package org.palmares.engine.scoring.flags;

import java.util.Objects;
import java.util.Optional;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;

/**
 * How one juror marked beside the others.
 *
 * @param scatter the standard deviation, in points, of what entries and leniency do not explain; empty where too few sheets
 *     tell it
 * @param drift empty where the order of reading is not known, or too short
 * @param halo empty where too few sheets, or a single criterion, tell nothing
 */
public record JurorFlags(Id<Juror> juror, Optional<Interval> scatter, Optional<Drift> drift, Optional<Halo> halo) {
    public JurorFlags {
        Objects.requireNonNull(juror, "juror");
        Objects.requireNonNull(scatter, "scatter");
        Objects.requireNonNull(drift, "drift");
        Objects.requireNonNull(halo, "halo");
    }
}
