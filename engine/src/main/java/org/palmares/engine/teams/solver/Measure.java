package org.palmares.engine.teams.solver;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.palmares.engine.teams.Constraint;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.PlanConstraint;
import org.palmares.engine.teams.PlanCost;
import org.palmares.engine.teams.PlanView;
import org.palmares.engine.teams.Priority;
import org.palmares.engine.teams.TeamConstraint;
import org.palmares.engine.teams.TeamCost;
import org.palmares.engine.teams.TeamView;

/** A constraint of the request as a fact of the stream: its position there and its own measure. */
sealed interface Measure {
    Priority priority();

    static List<Measure> of(FormationRequest request) {
        return IntStream.range(0, request.constraints().size())
                .mapToObj(at -> of(at, request.constraints().get(at), request))
                .toList();
    }

    private static Measure of(int position, Constraint constraint, FormationRequest request) {
        if (constraint instanceof TeamConstraint team) {
            return new OfTeam(position, team.priority(), team.weight(), team.over(request));
        }
        PlanConstraint plan = (PlanConstraint) constraint;
        return new OfPlan(position, plan.priority(), plan.weight(), plan.over(request));
    }

    record OfTeam(int position, Priority priority, int weight, TeamCost cost) implements Measure {
        Match match(TeamView team) {
            return new Match(position, OptionalInt.of(team.slot()), cost.of(team), weight);
        }
    }

    record OfPlan(int position, Priority priority, int weight, PlanCost cost) implements Measure {
        Match match(PlanView plan) {
            return new Match(position, OptionalInt.empty(), cost.of(plan), weight);
        }
    }
}
