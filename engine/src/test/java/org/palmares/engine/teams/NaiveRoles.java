package org.palmares.engine.teams;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Role;
import org.palmares.engine.domain.RoleGroup;

/** What constraints on roles cost, counted by hand: every way of giving people their roles is tried. */
final class NaiveRoles {
    private final FormationRequest request;

    NaiveRoles(FormationRequest request) {
        this.request = request;
    }

    long roleCount(RoleCount asked, NaiveCosts.Team team) {
        long holders = NaiveCosts.count(team, person -> hasAny(person, asked.roles(), asked.groups()));
        long onlyThese = NaiveCosts.count(
                team, person -> person.roles().stream().allMatch(role -> isOf(role, asked.roles(), asked.groups())));
        int number = asked.quantity().number();
        long missing = holders < number ? number - holders : 0;
        long excess = onlyThese > number ? onlyThese - number : 0;
        return switch (asked.quantity().comparison()) {
            case AT_LEAST -> missing;
            case AT_MOST -> excess;
            case EXACTLY -> missing + excess;
            case NOT_EXACTLY -> holders == number && onlyThese == number ? 1 : 0;
        };
    }

    long coverage(Coverage asked, List<NaiveCosts.Team> teams) {
        long reached = teams.stream()
                .filter(team -> NaiveCosts.count(team, person -> hasAny(person, asked.roles(), asked.groups())) > 0)
                .count();
        return reached < asked.teams() ? asked.teams() - reached : 0;
    }

    /** Tries every way of giving each member one of the roles asked for, or none. */
    long eachRole(EachRole asked, NaiveCosts.Team team) {
        List<Predicate<Participant>> wanted = new ArrayList<>();
        asked.roles().forEach(role -> wanted.add(person -> hasAny(person, List.of(role), List.of())));
        asked.groups().forEach(group -> wanted.add(person -> hasAny(person, List.of(), List.of(group))));
        long missing = wanted.size() - mostFilled(wanted, team.members(), 0);
        return missing * missing;
    }

    private static long mostFilled(List<Predicate<Participant>> wanted, List<Participant> people, int from) {
        if (from == people.size()) {
            return 0;
        }
        long most = mostFilled(wanted, people, from + 1);
        for (Predicate<Participant> one : wanted) {
            if (one.test(people.get(from))) {
                List<Predicate<Participant>> left = new ArrayList<>(wanted);
                left.remove(one);
                most = Math.max(most, 1 + mostFilled(left, people, from + 1));
            }
        }
        return most;
    }

    /** Tries every way of giving each member one of their roles. */
    long countedOnce(CountedOnce asked, NaiveCosts.Team team) {
        long apart = asked.demands().stream()
                .mapToLong(demand -> roleCount(demand, team))
                .sum();
        return fewestMissing(asked.demands(), team.members(), List.of()) - apart;
    }

    private long fewestMissing(List<RoleCount> demands, List<Participant> people, List<Id<Role>> played) {
        if (played.size() == people.size()) {
            return demands.stream()
                    .mapToLong(demand -> Math.max(
                            0,
                            demand.quantity().number()
                                    - played.stream()
                                            .filter(role -> isOf(role, demand.roles(), demand.groups()))
                                            .count()))
                    .sum();
        }
        long fewest = Long.MAX_VALUE;
        for (Id<Role> role : people.get(played.size()).roles()) {
            List<Id<Role>> more = new ArrayList<>(played);
            more.add(role);
            fewest = Math.min(fewest, fewestMissing(demands, people, more));
        }
        return fewest;
    }

    private boolean hasAny(Participant person, List<Id<Role>> roles, List<Id<RoleGroup>> groups) {
        return person.roles().stream().anyMatch(role -> isOf(role, roles, groups));
    }

    private boolean isOf(Id<Role> id, List<Id<Role>> roles, List<Id<RoleGroup>> groups) {
        return roles.contains(id)
                || request.vocabulary().roles().stream()
                        .filter(role -> role.id().equals(id))
                        .anyMatch(role -> role.group().isPresent()
                                && groups.contains(role.group().get()));
    }
}
