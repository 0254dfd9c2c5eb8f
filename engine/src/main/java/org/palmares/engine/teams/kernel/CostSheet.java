package org.palmares.engine.teams.kernel;

import java.util.List;
import java.util.stream.LongStream;
import org.palmares.engine.teams.Constraint;
import org.palmares.engine.teams.Evaluator;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.PlanConstraint;
import org.palmares.engine.teams.PlanCost;
import org.palmares.engine.teams.PlanView;
import org.palmares.engine.teams.Seating;
import org.palmares.engine.teams.Table;
import org.palmares.engine.teams.TeamConstraint;
import org.palmares.engine.teams.TeamCost;

/** What each constraint costs in a plan, team by team, and by how much that changes when a few teams do. Immutable. */
final class CostSheet {
    private final Evaluator evaluator;
    private final PlanView plan;
    private final int waiting;
    private final List<Table> teams;
    private final Row[] rows;
    private final long[] softOfTeams;

    /** One constraint: the measure of its teams or, of a sum, the gauge; {@code plan} where the whole plan tells. The
     * cost of the plan is kept, of a sum the sum. */
    private static final class Row {
        final TeamCost team;
        final PlanCost plan;
        final long[] ofTeams;
        final long before;

        Row(TeamCost team, PlanCost plan, long[] ofTeams, long before) {
            this.team = team;
            this.plan = plan;
            this.ofTeams = ofTeams;
            this.before = before;
        }
    }

    CostSheet(FormationRequest request, Seating seating) {
        evaluator = new Evaluator(request);
        plan = evaluator.view(seating);
        waiting = plan.waiting();
        teams = seating.tables();
        rows = request.constraints().stream()
                .map(constraint -> row(constraint, request))
                .toArray(Row[]::new);
        softOfTeams =
                teams.stream().mapToLong(team -> evaluator.ofTeam(team).soft()).toArray();
    }

    Table team(int slot) {
        return teams.get(slot);
    }

    /** By how much each constraint changes, before weighting, when these teams stand in place of those of their slots. */
    long[] changes(List<Table> changed, int moreWaiting) {
        long[] changes = new long[rows.length];
        for (int at = 0; at < rows.length; at++) {
            changes[at] = change(rows[at], changed, moreWaiting);
        }
        return changes;
    }

    private Row row(Constraint constraint, FormationRequest request) {
        if (constraint instanceof TeamConstraint team) {
            return row(team.over(request), null);
        }
        PlanCost cost = ((PlanConstraint) constraint).over(request);
        return cost instanceof PlanCost.OfSum sum
                ? row(sum.gauge(), cost)
                : new Row(null, cost, new long[0], cost.of(plan));
    }

    private Row row(TeamCost cost, PlanCost planCost) {
        long[] ofTeams = teams.stream().mapToLong(cost::of).toArray();
        return new Row(cost, planCost, ofTeams, LongStream.of(ofTeams).sum());
    }

    private long change(Row row, List<Table> changed, int moreWaiting) {
        if (row.plan instanceof PlanCost.OfWorstTeam) {
            return worstWith(changed) - row.before;
        }
        if (row.team == null) {
            return moreWaiting == 0 ? 0 : row.plan.of(new Waiting(plan, waiting + moreWaiting)) - row.before;
        }
        long change = 0;
        for (Table team : changed) {
            change += row.team.of(team) - row.ofTeams[team.slot()];
        }
        return row.plan instanceof PlanCost.OfSum sum
                ? sum.price().applyAsLong(row.before + change) - sum.price().applyAsLong(row.before)
                : change;
    }

    private long worstWith(List<Table> changed) {
        long worst = 0;
        for (int slot = 0; slot < softOfTeams.length; slot++) {
            int at = slot;
            if (changed.stream().noneMatch(team -> team.slot() == at)) {
                worst = Math.max(worst, softOfTeams[slot]);
            }
        }
        for (Table team : changed) {
            worst = Math.max(worst, evaluator.ofTeam(team).soft());
        }
        return worst;
    }

    /** The plan with another number of people who wait. */
    private record Waiting(PlanView plan, int waiting) implements PlanView {
        @Override
        public int teamsOn(int topic) {
            return plan.teamsOn(topic);
        }

        @Override
        public long sum(TeamCost gauge) {
            return plan.sum(gauge);
        }

        @Override
        public long worstTeam() {
            return plan.worstTeam();
        }
    }
}
