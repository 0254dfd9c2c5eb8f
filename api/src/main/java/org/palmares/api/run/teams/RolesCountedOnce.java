package org.palmares.api.run.teams;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.palmares.api.event.settings.ConstraintSetting;
import org.palmares.api.event.settings.ConstraintSetting.Comparison;
import org.palmares.api.event.settings.EventSettings;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Role;
import org.palmares.engine.domain.Text;
import org.palmares.engine.teams.Constraint;
import org.palmares.engine.teams.CountedOnce;
import org.palmares.engine.teams.Priority;
import org.palmares.engine.teams.RoleCount;

/**
 * Where somebody has two roles that two demands ask for, each counts people once: for each priority, over the demands of
 * that priority and of those before it. Asked for in no event file: nobody can be two people.
 */
final class RolesCountedOnce {
    private final EventSettings settings;
    private final List<Participant> people;

    private RolesCountedOnce(EventSettings settings, List<Participant> people) {
        this.settings = settings;
        this.people = people;
    }

    /** One constraint for each priority that needs it; demands too many to be counted so are left as they are. */
    static List<Constraint> of(EventSettings settings, List<Participant> people) {
        return new RolesCountedOnce(settings, people)
                .needed().stream()
                        .filter(need -> CountedOnce.fits(need.demands()))
                        .<Constraint>map(need -> new CountedOnce(need.demands(), need.priority(), need.weight()))
                        .toList();
    }

    /** That somebody may be counted twice, because the demands are too many. */
    static Optional<Problem> leftOut(EventSettings settings, List<Participant> people) {
        boolean fit = new RolesCountedOnce(settings, people)
                .needed().stream().allMatch(need -> CountedOnce.fits(need.demands()));
        return fit
                ? Optional.empty()
                : Optional.of(Problem.asked(
                        Place.of("event.yaml"),
                        "ROLES_COUNTED_TWICE",
                        new Text(
                                "les role-count demandent trop de rôles à la fois : une personne de plusieurs rôles peut y"
                                        + " compter plusieurs fois dans une équipe. Demandez moins de personnes ou de"
                                        + " rôles, ou regroupez des rôles (groups).",
                                "the role-counts ask for too many roles at once: a person of several roles may count more"
                                        + " than once in a team. Ask for fewer people or roles, or put roles into"
                                        + " groups.")));
    }

    /** The demands of one priority and of those before it, which somebody could meet twice. */
    private record Need(List<RoleCount> demands, Priority priority, int weight) {}

    private List<Need> needed() {
        List<Need> needed = new ArrayList<>();
        List<RoleCount> harder = new ArrayList<>();
        for (Priority priority : Priority.values()) {
            List<RoleCount> own = demands(priority);
            List<RoleCount> all = new ArrayList<>(harder);
            all.addAll(own);
            if (!own.isEmpty() && anybodyCountsTwice(own, all)) {
                needed.add(new Need(List.copyOf(all), priority, heaviest(own)));
            }
            harder = all;
        }
        return needed;
    }

    private List<RoleCount> demands(Priority priority) {
        return settings.formation().constraints().stream()
                .filter(ConstraintSetting.RoleCount.class::isInstance)
                .map(ConstraintSetting.RoleCount.class::cast)
                .filter(count -> count.comparison() == Comparison.AT_LEAST || count.comparison() == Comparison.EXACTLY)
                .map(FormationConstraints::roleCount)
                .filter(count ->
                        count.priority() == priority && count.quantity().number() > 0)
                .toList();
    }

    private static int heaviest(List<RoleCount> demands) {
        return demands.stream().mapToInt(RoleCount::weight).max().orElse(1);
    }

    private boolean anybodyCountsTwice(List<RoleCount> own, List<RoleCount> all) {
        return people.stream()
                .filter(person -> person.roles().size() > 1)
                .anyMatch(person -> own.stream()
                        .anyMatch(demand -> all.stream().anyMatch(other -> countsForBoth(person, demand, other))));
    }

    /** By one role for the one and by another role for the other, no single role doing for both. */
    private boolean countsForBoth(Participant person, RoleCount demand, RoleCount other) {
        Set<Id<Role>> one = counting(person, demand);
        Set<Id<Role>> two = counting(person, other);
        Set<Id<Role>> both = new HashSet<>(one);
        both.retainAll(two);
        return !one.isEmpty() && !two.isEmpty() && both.isEmpty();
    }

    private Set<Id<Role>> counting(Participant person, RoleCount demand) {
        Set<Id<Role>> counting = new HashSet<>(person.roles());
        counting.removeIf(role -> !demand.roles().contains(role)
                && settings.event()
                        .findRole(role)
                        .flatMap(Role::group)
                        .filter(demand.groups()::contains)
                        .isEmpty());
        return counting;
    }
}
