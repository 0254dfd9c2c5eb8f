package org.palmares.engine.teams;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Require;
import org.palmares.engine.domain.Role;
import org.palmares.engine.domain.RoleGroup;
import org.palmares.engine.domain.Text;

/**
 * Each team has so many people of some roles.
 *
 * <p>A person of several roles counts where most needed, once per constraint: for a shortage everyone counts who has
 * one of the roles; for an excess only those who have no other. The cost of a team is the number of people missing or
 * in excess.
 *
 * @param roles the roles that count
 * @param groups groups all of whose roles count
 */
public record RoleCount(
        List<Id<Role>> roles, List<Id<RoleGroup>> groups, Quantity quantity, Priority priority, int weight)
        implements TeamConstraint, Counted {
    /** The counter of those who have one of the roles. */
    private static final int ABLE = 0;

    /** The counter of those who have no other. */
    private static final int BOUND = 1;

    public RoleCount {
        roles = List.copyOf(roles);
        groups = List.copyOf(groups);
        Require.that(!roles.isEmpty() || !groups.isEmpty(), "a role count must name a role or a group", quantity);
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(priority, "priority");
        Require.atLeast(1, weight, "weight");
    }

    @Override
    public TeamCost over(FormationRequest request) {
        Set<Id<Role>> covered = covered(request);
        long[] terms = new long[request.participants().size()];
        for (int person = 0; person < terms.length; person++) {
            if (isAble(request.participants().get(person), covered)) {
                Counters.count(terms, person, ABLE);
            }
            if (covered.containsAll(request.participants().get(person).roles())) {
                Counters.count(terms, person, BOUND);
            }
        }
        return new TallyCost(
                1,
                terms,
                (slot, topic, size, tally, from) ->
                        quantity.distance(Counters.read(tally, from, BOUND), Counters.read(tally, from, ABLE)));
    }

    /**
     * Holders are too few for all teams, or too many for them, those who are fixed counted where they are. This is the
     * least there can be where nothing else is asked.
     */
    @Override
    public long bound(Census census) {
        return switch (quantity.comparison()) {
            case AT_LEAST -> able(census).missing(quantity.number());
            case AT_MOST -> withoutOther(census).excess(quantity.number());
            case EXACTLY ->
                able(census).missing(quantity.number()) + withoutOther(census).excess(quantity.number());
            case NOT_EXACTLY -> 0;
        };
    }

    /** Those who have one of the roles. */
    Supply able(Census census) {
        Set<Id<Role>> covered = covered(census.request());
        return census.having(held -> held.stream().anyMatch(covered::contains));
    }

    /** Whether somebody with these roles counts towards the number asked for. */
    boolean counts(List<Id<Role>> held, FormationRequest request) {
        return held.stream().anyMatch(covered(request)::contains);
    }

    /** Those who have no other. */
    Supply withoutOther(Census census) {
        Set<Id<Role>> covered = covered(census.request());
        return census.having(covered::containsAll);
    }

    @Override
    public boolean knowsLimits() {
        return true;
    }

    @Override
    public Text sentence(Vocabulary vocabulary) {
        Text who = label(vocabulary);
        return new Text(
                "Chaque équipe compte " + quantity.words().fr() + " parmi : " + who.fr() + ".",
                "Each team has " + quantity.words().en() + " of: " + who.en() + ".");
    }

    /** The roles and groups, as everyone may read them. */
    Text label(Vocabulary vocabulary) {
        return vocabulary.either(roles, groups);
    }

    Set<Id<Role>> covered(FormationRequest request) {
        return request.vocabulary().covered(roles, groups);
    }

    static boolean isAble(Participant person, Set<Id<Role>> covered) {
        return person.roles().stream().anyMatch(covered::contains);
    }
}
