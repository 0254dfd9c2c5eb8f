package org.palmares.engine.jury;

import java.util.Objects;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Text;

/** A juror who judges nothing, and why. */
public record LeftOut(Id<Juror> juror, Text reason) {
    public LeftOut {
        Objects.requireNonNull(juror, "juror");
        Objects.requireNonNull(reason, "reason");
    }
}
