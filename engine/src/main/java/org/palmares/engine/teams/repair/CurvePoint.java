package org.palmares.engine.teams.repair;

import java.util.List;
import java.util.Objects;
import org.palmares.engine.teams.PlanScore;

/**
 * The best plan found that moves at most so many people who have a team.
 *
 * @param atMost how many may move
 * @param moved how many do
 * @param costs what each constraint costs, before weighting, in the order of the request
 * @param gains by how much each constraint costs less than at the point before; at the first point 0
 */
public record CurvePoint(int atMost, int moved, PlanScore score, List<Long> costs, List<Long> gains) {
    public CurvePoint {
        if (moved < 0 || moved > atMost) {
            throw new IllegalArgumentException("0 <= moved <= atMost, found: " + moved + ", " + atMost);
        }
        Objects.requireNonNull(score, "score");
        costs = List.copyOf(costs);
        gains = List.copyOf(gains);
    }
}
