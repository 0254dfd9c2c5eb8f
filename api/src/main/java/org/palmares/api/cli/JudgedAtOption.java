package org.palmares.api.cli;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.palmares.api.run.RunOrder;
import picocli.CommandLine.Option;

/** When subjects are judged, where nothing is written. */
final class JudgedAtOption {
    @Option(
            names = "--at",
            paramLabel = "MOMENT",
            converter = Moment.class,
            description = {
                "heure du jugement (sinon celle de chaque phase)",
                "hour of the judgement (otherwise that of each phase)"
            })
    private Optional<Instant> at = Optional.empty();

    Optional<Instant> moment() {
        return at;
    }

    RunOrder order() {
        return new RunOrder(OptionalLong.empty(), at, OptionalLong.empty());
    }
}
