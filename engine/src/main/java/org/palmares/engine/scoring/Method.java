package org.palmares.engine.scoring;

import java.util.List;
import java.util.Optional;
import org.palmares.engine.domain.RankingMethod;
import org.palmares.engine.domain.Text;

/** How a table of points becomes one value per entry. Pure mathematics: no quorum, no verdict, no tie-break. */
public interface Method {
    RankingMethod name();

    /** One share per entry of the table, and one effect per juror of the table. */
    Estimate estimate(PointsTable table);

    /** Why this table cannot be ranked by the method, and what to do; such a table is not given to {@link #estimate}. */
    default Optional<Text> objection(PointsTable table) {
        return Optional.empty();
    }

    /** What the jury should know of what the method made of this table. */
    default List<Remark> remarks(PointsTable table) {
        return List.of();
    }

    /** Whether the points of a sum of tables are the sums of their points: see {@link LinearPoints}. */
    default boolean isLinear() {
        return false;
    }
}
