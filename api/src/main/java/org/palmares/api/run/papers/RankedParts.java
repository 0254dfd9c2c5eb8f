package org.palmares.api.run.papers;

import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.Ranking;

/** Where entries of a ranking do not all compare, each of its papers says within whom a rank assumes nothing. */
final class RankedParts {
    static final Text PART = new Text("Groupe comparable", "Comparable group");
    static final Text RANK = new Text("Rang dans ce groupe", "Rank in this group");

    private RankedParts() {}

    static boolean several(Ranking ranking) {
        return ranking.parts().size() > 1;
    }
}
