package org.palmares.api.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import picocli.CommandLine.Option;

/** When an act is done: unlike a run, an act has a real date. */
final class ActOptions {
    @Option(
            names = "--at",
            paramLabel = "MOMENT",
            converter = Moment.class,
            description = {
                "moment de l'acte, comme 2026-10-11T15:00+02:00 (sinon maintenant)",
                "moment of the act, such as 2026-10-11T15:00+02:00 (otherwise now)"
            })
    private Optional<Instant> at = Optional.empty();

    boolean isGiven() {
        return at.isPresent();
    }

    /** To the second. */
    Instant moment() {
        return at.orElseGet(() -> Clock.systemUTC().instant()).truncatedTo(ChronoUnit.SECONDS);
    }
}
