package org.palmares.engine.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which rules judge the event.
 *
 * @param packs names of the packs switched on, in the order of the event file
 * @param only where present, the only rules of these packs that are in force
 * @param off rules switched off, each with its reason and author
 * @param parameters what rules read of the event; a rule whose parameter is unset is not in force
 * @param employerLevel the level at which two employers are the same
 * @param completeBy until when an unknown fact bars nothing; after it, it goes to the committee
 * @param grace how long after a deadline a late submission is still for the committee to accept
 */
public record RuleSettings(
        List<String> packs,
        Optional<List<Id<Rule>>> only,
        List<SwitchedOff> off,
        Facts parameters,
        Organisation.Level employerLevel,
        Optional<Instant> completeBy,
        Duration grace) {
    /** A rule that the event does not apply, printed in the minutes. */
    public record SwitchedOff(Id<Rule> rule, String reason, String by) {
        public SwitchedOff {
            Objects.requireNonNull(rule, "rule");
            Require.notBlank(reason, "reason");
            Require.notBlank(by, "by");
        }
    }

    public RuleSettings {
        packs = List.copyOf(packs);
        only = only.map(List::copyOf);
        off = List.copyOf(off);
        Objects.requireNonNull(parameters, "parameters");
        Objects.requireNonNull(employerLevel, "employerLevel");
        Objects.requireNonNull(completeBy, "completeBy");
        Require.that(!grace.isNegative(), "grace must not be negative", grace);
    }
}
