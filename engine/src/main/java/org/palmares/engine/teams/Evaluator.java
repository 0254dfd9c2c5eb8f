package org.palmares.engine.teams;

import java.util.ArrayList;
import java.util.List;

/**
 * Measures plans of one request by its constraints. Every search and every check goes through here. Immutable,
 * thread-safe.
 */
public final class Evaluator {
    private final List<Measure> measures = new ArrayList<>();
    private final List<TeamMeasure> teamMeasures = new ArrayList<>();
    private final List<PlanMeasure> planMeasures = new ArrayList<>();

    private sealed interface Measure {
        long of(List<? extends TeamView> teams, PlanView plan);
    }

    private record TeamMeasure(TeamCost cost, Priority priority, int weight) implements Measure {
        @Override
        public long of(List<? extends TeamView> teams, PlanView plan) {
            return teams.stream().mapToLong(cost::of).sum();
        }
    }

    private record PlanMeasure(PlanCost cost, Priority priority, int weight) implements Measure {
        @Override
        public long of(List<? extends TeamView> teams, PlanView plan) {
            return cost.of(plan);
        }
    }

    public Evaluator(FormationRequest request) {
        for (Constraint constraint : request.constraints()) {
            if (constraint instanceof TeamConstraint team) {
                teamMeasures.add(new TeamMeasure(team.over(request), team.priority(), team.weight()));
                measures.add(teamMeasures.get(teamMeasures.size() - 1));
            } else if (constraint instanceof PlanConstraint plan) {
                planMeasures.add(new PlanMeasure(plan.over(request), plan.priority(), plan.weight()));
                measures.add(planMeasures.get(planMeasures.size() - 1));
            }
        }
    }

    /** What the team constraints cost in one team, weighted. */
    public PlanScore ofTeam(TeamView team) {
        long hard = 0;
        long strong = 0;
        long soft = 0;
        for (TeamMeasure measure : teamMeasures) {
            long cost = measure.cost.of(team) * measure.weight;
            switch (measure.priority) {
                case HARD -> hard += cost;
                case STRONG -> strong += cost;
                case SOFT -> soft += cost;
            }
        }
        return new PlanScore(hard, strong, soft);
    }

    /** What the plan constraints cost, weighted. */
    public PlanScore ofPlan(PlanView plan) {
        PlanScore score = PlanScore.ZERO;
        for (PlanMeasure measure : planMeasures) {
            score = score.plus(PlanScore.of(measure.priority, measure.cost.of(plan) * measure.weight));
        }
        return score;
    }

    /** What everything costs, weighted, counted from scratch. */
    public PlanScore of(Seating seating) {
        PlanScore score = ofPlan(seating.plan());
        for (TeamView team : seating.teams()) {
            score = score.plus(ofTeam(team));
        }
        return score;
    }

    /** What each constraint costs before weighting, in the order of the request, counted from scratch. */
    public List<Long> costs(Seating seating) {
        List<? extends TeamView> teams = seating.teams();
        PlanView plan = seating.plan();
        return measures.stream().map(measure -> measure.of(teams, plan)).toList();
    }
}
