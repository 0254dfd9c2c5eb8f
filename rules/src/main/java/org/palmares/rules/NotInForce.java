package org.palmares.rules;

import java.util.Objects;
import org.palmares.engine.domain.Text;

/** A rule of the event's packs that does not judge, and why, as printed in the minutes. */
public record NotInForce(RuleDef rule, Text reason) {
    public NotInForce {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(reason, "reason");
    }
}
