package org.palmares.engine.domain;

import java.util.Objects;

/**
 * Formations in a row within a workshop phase, in which people should keep meeting others.
 *
 * @param turns how many formations, at least 2
 * @param tables how many tables at each turn
 */
public record Rotation(Id<Phase> phase, int turns, int tables) {
    public Rotation {
        Objects.requireNonNull(phase, "phase");
        Require.atLeast(2, turns, "turns");
        Require.atLeast(1, tables, "tables");
    }
}
