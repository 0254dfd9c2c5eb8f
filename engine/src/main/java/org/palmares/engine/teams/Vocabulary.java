package org.palmares.engine.teams;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Require;
import org.palmares.engine.domain.Role;
import org.palmares.engine.domain.RoleGroup;
import org.palmares.engine.domain.Text;

/**
 * The roles and role groups of an event, and how they are said to everyone: a role by its public label. Immutable.
 */
public record Vocabulary(List<Role> roles, List<RoleGroup> groups) {
    public Vocabulary {
        roles = List.copyOf(roles);
        groups = List.copyOf(groups);
        Require.distinct(roles, Role::id, "roles");
        Require.distinct(groups, RoleGroup::id, "groups");
    }

    public static Vocabulary of(Event event) {
        return new Vocabulary(event.roles(), event.roleGroups());
    }

    /** The roles named, with those of the groups named. */
    Set<Id<Role>> covered(List<Id<Role>> named, List<Id<RoleGroup>> namedGroups) {
        Set<Id<Role>> covered = new TreeSet<>(named);
        roles.stream()
                .filter(role -> role.group().filter(namedGroups::contains).isPresent())
                .forEach(role -> covered.add(role.id()));
        return covered;
    }

    /** {@code Care or Design}: groups first, each word once; an id that the event does not declare stands for itself. */
    Text either(List<Id<Role>> named, List<Id<RoleGroup>> namedGroups) {
        return joined(named, namedGroups, "ou", "or");
    }

    /** {@code Care and Design}, likewise. */
    Text each(List<Id<Role>> named, List<Id<RoleGroup>> namedGroups) {
        return joined(named, namedGroups, "et", "and");
    }

    Text roleLabel(Id<Role> id) {
        Optional<Role> role =
                roles.stream().filter(known -> known.id().equals(id)).findFirst();
        return role.map(Role::publicLabel).orElseGet(() -> Text.same(id.value()));
    }

    private Text joined(List<Id<Role>> named, List<Id<RoleGroup>> namedGroups, String fr, String en) {
        List<Text> labels = Stream.concat(
                        namedGroups.stream().map(this::groupLabel),
                        named.stream().map(this::roleLabel))
                .distinct()
                .toList();
        return new Text(
                Wording.joined(labels.stream().map(Text::fr).toList(), fr),
                Wording.joined(labels.stream().map(Text::en).toList(), en));
    }

    private Text groupLabel(Id<RoleGroup> id) {
        Optional<RoleGroup> group =
                groups.stream().filter(known -> known.id().equals(id)).findFirst();
        return group.map(RoleGroup::label).orElseGet(() -> Text.same(id.value()));
    }
}
