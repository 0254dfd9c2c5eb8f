package org.palmares.api.cli;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import picocli.CommandLine.Option;

/** What a search for teams, and the clock of a run, may be told. */
final class SearchOptions {
    @Option(
            names = "--seed",
            paramLabel = "N",
            converter = Whole.Seed.class,
            description = {"graine : la même donne les mêmes équipes", "seed: the same one gives the same teams"})
    private Optional<Long> seed = Optional.empty();

    @Option(
            names = "--evaluations",
            paramLabel = "N",
            converter = Whole.Evaluations.class,
            description = {"budget de recherche, en évaluations", "search budget, in evaluations"})
    private Optional<Long> evaluations = Optional.empty();

    @Option(
            names = "--at",
            paramLabel = "TIME",
            converter = Moment.class,
            description = {
                "horloge de toutes les étapes, comme 2026-10-11T13:00:00Z (sinon l'échéance de chaque phase)",
                "clock of every stage, such as 2026-10-11T13:00:00Z (otherwise the deadline of each phase)"
            })
    private Optional<Instant> at = Optional.empty();

    OptionalLong seed() {
        return toLong(seed);
    }

    OptionalLong evaluations() {
        return toLong(evaluations);
    }

    Optional<Instant> clock() {
        return at;
    }

    private static OptionalLong toLong(Optional<Long> value) {
        return value.isPresent() ? OptionalLong.of(value.get()) : OptionalLong.empty();
    }
}
