package org.palmares.engine.teams;

import java.util.ArrayList;
import java.util.List;

/**
 * Measures plans of one request by its constraints, from scratch. Every search and every check answers to it.
 * Immutable, thread-safe.
 */
public final class Evaluator {
    private final List<Measure> measures = new ArrayList<>();
    private final List<TeamMeasure> teamMeasures = new ArrayList<>();
    private final List<PlanMeasure> planMeasures = new ArrayList<>();

    private sealed interface Measure {
        long of(PlanView plan);
    }

    private record TeamMeasure(TeamCost cost, Priority priority, int weight) implements Measure {
        @Override
        public long of(PlanView plan) {
            return plan.sum(cost);
        }
    }

    private record PlanMeasure(PlanCost cost, Priority priority, int weight) implements Measure {
        @Override
        public long of(PlanView plan) {
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

    /** What everything costs, weighted. */
    public PlanScore of(Seating seating) {
        PlanScore score = ofPlan(view(seating));
        for (TeamView team : seating.tables()) {
            score = score.plus(ofTeam(team));
        }
        return score;
    }

    /** What each constraint costs before weighting, in the order of the request. */
    public List<Long> costs(Seating seating) {
        PlanView plan = view(seating);
        return measures.stream().map(measure -> measure.of(plan)).toList();
    }

    /** What constraints may ask of this plan. */
    public PlanView view(Seating seating) {
        return new Counted(seating, seating.tables(), this);
    }

    private record Counted(Seating seating, List<Table> teams, Evaluator evaluator) implements PlanView {
        @Override
        public int waiting() {
            return (int) seating.slots().stream()
                    .filter(slot -> slot == Seating.WAITING)
                    .count();
        }

        @Override
        public int teamsOn(int topic) {
            return (int)
                    seating.topics().stream().filter(taken -> taken == topic).count();
        }

        @Override
        public long sum(TeamCost gauge) {
            return teams.stream().mapToLong(gauge::of).sum();
        }

        @Override
        public long worstTeam() {
            return teams.stream()
                    .mapToLong(team -> evaluator.ofTeam(team).soft())
                    .max()
                    .orElse(0);
        }
    }
}
