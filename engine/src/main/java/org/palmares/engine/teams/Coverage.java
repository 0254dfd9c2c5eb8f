package org.palmares.engine.teams;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Require;
import org.palmares.engine.domain.Role;
import org.palmares.engine.domain.RoleGroup;
import org.palmares.engine.domain.Text;

/**
 * At least so many teams have someone of some roles. The cost of a plan is the number of such teams missing. A person
 * of several roles counts for each of them.
 *
 * @param roles the roles that count
 * @param groups groups all of whose roles count
 * @param teams how many teams, at least 1
 */
public record Coverage(List<Id<Role>> roles, List<Id<RoleGroup>> groups, int teams, Priority priority, int weight)
        implements PlanConstraint, Counted {
    public Coverage {
        roles = List.copyOf(roles);
        groups = List.copyOf(groups);
        Require.that(!roles.isEmpty() || !groups.isEmpty(), "a coverage must name a role or a group", teams);
        Require.atLeast(1, teams, "teams");
        Objects.requireNonNull(priority, "priority");
        Require.atLeast(1, weight, "weight");
    }

    @Override
    public PlanCost over(FormationRequest request) {
        Set<Id<Role>> covered = request.vocabulary().covered(roles, groups);
        long[] terms = request.participants().stream()
                .mapToLong(person -> RoleCount.isAble(person, covered) ? 1 : 0)
                .toArray();
        TallyCost gauge = new TallyCost(1, terms, (slot, topic, size, tally, from) -> Math.min(1, tally[from]));
        return new PlanCost.OfSum(gauge, reached -> Math.max(0, teams - reached));
    }

    /** People of these roles are too few to reach so many teams, those who are fixed counted where they are. */
    @Override
    public long bound(Census census) {
        Set<Id<Role>> covered = census.request().vocabulary().covered(roles, groups);
        long without =
                census.having(held -> held.stream().anyMatch(covered::contains)).missing(1);
        return Math.max(0, teams - (census.teams() - without));
    }

    @Override
    public boolean knowsLimits() {
        return true;
    }

    @Override
    public Text sentence(Vocabulary vocabulary) {
        Text who = vocabulary.either(roles, groups);
        return new Text(
                "Au moins " + Language.FR.count(teams, "équipe a", "équipes ont") + " quelqu'un parmi : " + who.fr()
                        + ".",
                "At least " + Language.EN.count(teams, "team has", "teams have") + " someone of: " + who.en() + ".");
    }
}
