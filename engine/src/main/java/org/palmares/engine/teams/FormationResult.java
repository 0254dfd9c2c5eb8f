package org.palmares.engine.teams;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.Text;

/**
 * A proposal, with what it is worth and why.
 *
 * @param teams in the order of their ids; empty when not even one can be formed
 * @param waiting people without a team, by id
 * @param constraints one report for each constraint, in the order of the request; empty without teams
 * @param reasons for each person what may be said to everyone about their place
 */
public record FormationResult(
        List<Team> teams,
        List<Id<Participant>> waiting,
        PlanScore score,
        List<ConstraintReport> constraints,
        Diagnosis diagnosis,
        SortedMap<Id<Participant>, Text> reasons,
        long seed,
        SearchBudget budget,
        long evaluations,
        Ending ending) {
    public FormationResult {
        teams = List.copyOf(teams);
        waiting = List.copyOf(waiting);
        Objects.requireNonNull(score, "score");
        constraints = List.copyOf(constraints);
        Objects.requireNonNull(diagnosis, "diagnosis");
        reasons = Collections.unmodifiableSortedMap(new TreeMap<>(reasons));
        Objects.requireNonNull(budget, "budget");
        Objects.requireNonNull(ending, "ending");
    }

    /** How far each team keeps what is asked of it, in the order of the teams. */
    public List<TeamExplanation> teamExplanations() {
        return TeamExplanation.of(teams, constraints);
    }

    /** The same proposal with another diagnosis and budget: those of the whole event. */
    FormationResult with(Diagnosis whole, SearchBudget all) {
        return new FormationResult(teams, waiting, score, constraints, whole, reasons, seed, all, evaluations, ending);
    }

    /** Whether a person has something to settle: an obstacle, a hard constraint not kept, a search cut short. */
    public boolean needsPerson() {
        return !diagnosis.obstacles().isEmpty()
                || score.hard() > 0
                || ending == Ending.CANCELLED
                || ending == Ending.DEADLINE;
    }
}
