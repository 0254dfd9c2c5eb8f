package org.palmares.engine.scoring;

import org.palmares.engine.domain.RankingMethod;

/** How a table of points becomes one value per entry. Pure mathematics: no quorum, no verdict, no tie-break. */
public interface Method {
    RankingMethod name();

    /** One share per entry of the table, and one effect per juror of the table. */
    Estimate estimate(PointsTable table);
}
