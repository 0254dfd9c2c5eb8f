package org.palmares.engine.teams.repair;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.palmares.engine.domain.TeamSize;
import org.palmares.engine.teams.Constraint;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.OwnTopic;
import org.palmares.engine.teams.Priority;
import org.palmares.engine.teams.Quantity;
import org.palmares.engine.teams.RoleCount;
import org.palmares.engine.teams.SameOrganisation;
import org.palmares.engine.teams.SizeBounds;
import org.palmares.engine.teams.Table;
import org.palmares.engine.teams.TeamConstraint;
import org.palmares.engine.teams.TeamCost;

/**
 * How many people who have a team must move at least before every hard constraint of single teams can hold. Proven by
 * counting: whoever moves arrives in one team and leaves one, newcomers only arrive. Teams that must lose people count
 * their departures, teams that must gain people their arrivals less the newcomers, and of the teams in which anything
 * hard is broken one move changes two at most, a newcomer one.
 */
final class MovesBound {
    private final FormationRequest request;
    private final List<Table> teams;
    private final List<Integer> newcomers;
    private final long[] arrivals;
    private final long[] departures;
    private final boolean[] broken;
    private long bound;

    private MovesBound(Situation situation) {
        request = situation.request();
        teams = situation.start().tables();
        newcomers = situation.newcomers();
        arrivals = new long[teams.size()];
        departures = new long[teams.size()];
        broken = new boolean[teams.size()];
    }

    static int of(Situation situation) {
        return (int) Math.min(Integer.MAX_VALUE, new MovesBound(situation).count());
    }

    private long count() {
        for (Constraint constraint : request.constraints()) {
            if (constraint.priority() == Priority.HARD && constraint instanceof TeamConstraint team) {
                count(team, team.over(request));
            }
        }
        long touched =
                IntStream.range(0, broken.length).filter(at -> broken[at]).count() - newcomers.size();
        atLeast(sum(arrivals) - newcomers.size());
        atLeast(sum(departures));
        atLeast((touched + 1) / 2);
        return bound;
    }

    private void atLeast(long moves) {
        bound = Math.max(bound, moves);
    }

    private void count(TeamConstraint constraint, TeamCost cost) {
        for (Table team : teams) {
            broken[team.slot()] |= cost.of(team) > 0;
        }
        if (constraint instanceof SizeBounds) {
            sizes();
        } else if (constraint instanceof OwnTopic || constraint instanceof SameOrganisation) {
            need(departures, cost);
        } else if (constraint instanceof RoleCount count) {
            roles(count.quantity().comparison(), cost);
        }
    }

    private void sizes() {
        for (Table team : teams) {
            TeamSize size = request.slots().get(team.slot()).size();
            arrivals[team.slot()] = Math.max(arrivals[team.slot()], size.min() - team.size());
            departures[team.slot()] = Math.max(departures[team.slot()], team.size() - size.max());
        }
    }

    private void roles(Quantity.Comparison comparison, TeamCost cost) {
        if (comparison == Quantity.Comparison.AT_MOST) {
            need(departures, cost);
        } else if (comparison == Quantity.Comparison.AT_LEAST && !teams.isEmpty()) {
            need(arrivals, cost);
            long missing = teams.stream().mapToLong(cost::of).sum();
            long helpers =
                    newcomers.stream().filter(person -> helps(person, cost)).count();
            atLeast(missing - helpers);
        }
    }

    /** Whether the person is one of those whom the constraint counts. */
    private boolean helps(int person, TeamCost cost) {
        Table nobody = new Table(0, teams.get(0).topic());
        Table alone = new Table(0, teams.get(0).topic());
        alone.add(person);
        return cost.of(alone) < cost.of(nobody);
    }

    private void need(long[] needs, TeamCost cost) {
        for (Table team : teams) {
            needs[team.slot()] = Math.max(needs[team.slot()], cost.of(team));
        }
    }

    private static long sum(long[] needs) {
        return Arrays.stream(needs).sum();
    }
}
