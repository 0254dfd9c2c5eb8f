package org.palmares.engine.teams.solver;

import java.util.OptionalInt;
import org.optaplanner.core.api.score.stream.ConstraintJustification;

/**
 * What one constraint costs in one team or, without a slot, in the whole plan.
 *
 * @param constraint its position in the request
 * @param cost before weighting
 */
record Match(int constraint, OptionalInt slot, long cost, int weight) implements ConstraintJustification {
    long weighted() {
        return cost * weight;
    }
}
