package org.palmares.engine.domain;

import java.time.Instant;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What makes a run repeatable: same input, seed, clock, budget and versions, same bytes.
 *
 * @param inputHash SHA-256 of the event folder, in lower-case hexadecimal
 * @param clock the clock given for every stage; empty: each stage takes its phase's deadline
 * @param budget how many evaluations the formation may spend
 * @param versions of engine, lexicon and packs, by name
 */
public record Run(
        Id<Event> event,
        String inputHash,
        long seed,
        Optional<Instant> clock,
        long budget,
        SortedMap<String, String> versions) {
    public Run {
        Objects.requireNonNull(event, "event");
        Require.that(inputHash.matches("[0-9a-f]{64}"), "inputHash must be a SHA-256", inputHash);
        Objects.requireNonNull(clock, "clock");
        Require.that(budget > 0, "budget must be positive", budget);
        versions = Collections.unmodifiableSortedMap(new TreeMap<>(versions));
    }
}
