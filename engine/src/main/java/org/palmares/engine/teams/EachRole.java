package org.palmares.engine.teams;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Require;
import org.palmares.engine.domain.Role;
import org.palmares.engine.domain.RoleGroup;
import org.palmares.engine.domain.Text;

/**
 * Each team has someone of each role and of each group listed. A person of several roles plays only one of them. The
 * cost of a team is the square of the number of those missing, so that a shortage is shared out among teams.
 *
 * @param roles each asks for a person of its own
 * @param groups each asks for one person who has any of its roles
 */
public record EachRole(List<Id<Role>> roles, List<Id<RoleGroup>> groups, Priority priority, int weight)
        implements TeamConstraint, Counted {
    /** The most roles and groups listed together. */
    public static final int MAX_ENTRIES = 64;

    public EachRole {
        Require.distinct(roles, role -> role, "roles");
        Require.distinct(groups, group -> group, "groups");
        roles = List.copyOf(roles);
        groups = List.copyOf(groups);
        int entries = roles.size() + groups.size();
        Require.that(entries > 0 && entries <= MAX_ENTRIES, "entries must be from 1 to " + MAX_ENTRIES, entries);
        Objects.requireNonNull(priority, "priority");
        Require.atLeast(1, weight, "weight");
    }

    @Override
    public TeamCost over(FormationRequest request) {
        long[] plays = plays(request);
        for (long entries : plays) {
            if (Long.bitCount(entries) > 1) {
                return (ScanCost) team -> squared(size() - Casting.filled(team, plays));
            }
        }
        int asked = size();
        return new TraitCost(plays, (traits, topic) -> squared(asked - Long.bitCount(traits)));
    }

    /**
     * People who can play some of the roles are too few for all teams, whichever roles these are. Counted over the
     * whole event, and site by site where that says more; what is missing is shared out as evenly as can be.
     */
    @Override
    public long bound(Census census) {
        long[] plays = plays(census.roleLists(), entries(census.request()));
        long apart = 0;
        for (int site = 1; site < census.sites(); site++) {
            apart += bound(
                    census.who(site)
                            .map(census::rolesOf)
                            .mapToLong(at -> plays[at])
                            .toArray(),
                    census.teams(site));
        }
        long[] all = IntStream.range(0, census.people())
                .mapToLong(person -> plays[census.rolesOf(person)])
                .toArray();
        return Math.max(apart, bound(all, census.teams()));
    }

    /** For each list of roles the entries that somebody with these can play, as bits. */
    static long[] plays(List<List<Id<Role>>> roleLists, List<Set<Id<Role>>> entries) {
        return roleLists.stream()
                .mapToLong(roles -> IntStream.range(0, entries.size())
                        .filter(entry -> roles.stream().anyMatch(entries.get(entry)::contains))
                        .mapToLong(entry -> 1L << entry)
                        .sum())
                .toArray();
    }

    @Override
    public Text sentence(Vocabulary vocabulary) {
        Text who = vocabulary.each(roles, groups);
        return new Text(
                "Chaque équipe a quelqu'un pour chacun de ces rôles : " + who.fr() + ".",
                "Each team has someone for each of these roles: " + who.en() + ".");
    }

    /** How many are missing at least in all teams together, where somebody plays one role only. */
    long missing(Census census) {
        long[] plays = plays(census.roleLists(), entries(census.request()));
        long[] all = IntStream.range(0, census.people())
                .mapToLong(person -> plays[census.rolesOf(person)])
                .toArray();
        return Casting.missing(all, size(), census.teams());
    }

    /** Each role and each group as a count of its own. */
    List<RoleCount> oneByOne() {
        return Stream.concat(
                        groups.stream()
                                .map(group -> new RoleCount(
                                        List.of(), List.of(group), Quantity.atLeast(1), priority, weight)),
                        roles.stream()
                                .map(role ->
                                        new RoleCount(List.of(role), List.of(), Quantity.atLeast(1), priority, weight)))
                .toList();
    }

    private int size() {
        return roles.size() + groups.size();
    }

    /** For each group, then each role, the roles that play it. */
    List<Set<Id<Role>>> entries(FormationRequest request) {
        List<Set<Id<Role>>> entries = new ArrayList<>();
        groups.forEach(group -> entries.add(request.vocabulary().covered(List.of(), List.of(group))));
        roles.forEach(role -> entries.add(Set.of(role)));
        return entries;
    }

    /** For each person the entries that they can play, as bits. */
    private long[] plays(FormationRequest request) {
        List<Set<Id<Role>>> entries = entries(request);
        return request.participants().stream()
                .mapToLong(person -> plays(person, entries))
                .toArray();
    }

    private static long plays(Participant person, List<Set<Id<Role>>> entries) {
        long plays = 0;
        for (int entry = 0; entry < entries.size(); entry++) {
            plays |= RoleCount.isAble(person, entries.get(entry)) ? 1L << entry : 0;
        }
        return plays;
    }

    private static long squared(long missing) {
        return missing * missing;
    }

    private long bound(long[] plays, int teams) {
        long missing = Casting.missing(plays, size(), teams);
        long each = teams == 0 ? 0 : missing / teams;
        long more = missing - each * teams;
        return more * squared(each + 1) + (teams - more) * squared(each);
    }
}
