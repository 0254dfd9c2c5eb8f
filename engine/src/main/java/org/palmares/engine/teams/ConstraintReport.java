package org.palmares.engine.teams;

import java.util.List;
import java.util.Objects;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Require;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.Text;

/**
 * How far a plan keeps one constraint.
 *
 * @param cost what it costs before weighting
 * @param bound what no plan can go below
 * @param notes the teams that break it and by how much, in the order of the teams; when {@link
 *     Constraint#organizerOnly()} they are for the organizer only
 */
public record ConstraintReport(Constraint constraint, Text sentence, long cost, long bound, List<TeamNote> notes) {
    public ConstraintReport {
        Objects.requireNonNull(constraint, "constraint");
        Objects.requireNonNull(sentence, "sentence");
        Require.that(0 <= bound && bound <= cost, "0 <= bound <= cost of " + constraint, bound + ", " + cost);
        notes = List.copyOf(notes);
    }

    /** Whether no plan can keep this constraint better. */
    public boolean provenBest() {
        return cost == bound;
    }

    /** What one team costs. */
    public record TeamNote(Id<Team> team, long cost) {
        public TeamNote {
            Objects.requireNonNull(team, "team");
            Require.atLeast(1, cost, "cost");
        }
    }
}
