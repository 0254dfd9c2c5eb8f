package org.palmares.api.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.palmares.engine.domain.Identity;
import org.palmares.engine.domain.Text;

/**
 * The teams as they were published.
 *
 * @param constraints how far each public constraint was observed
 * @param shortages what the roster could not give, as plain facts
 */
public record MinutesTeams(List<Team> teams, List<Observed> constraints, List<Text> shortages) {
    /** One team. */
    public record Team(Text name, Optional<Text> topic, List<Member> members) {
        public Team {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(topic, "topic");
            members = List.copyOf(members);
        }
    }

    /**
     * One person, as far as the public may know.
     *
     * @param name given name and initial
     * @param role the role's public label
     */
    public record Member(String name, Text role) {
        public Member {
            Check.notBlank(name, "name");
            Objects.requireNonNull(role, "role");
        }

        /** The given name and the initial of the family name; the family name's initial alone when that is all. */
        public static Member of(Identity identity, Text publicRole) {
            return new Member(shortName(identity), publicRole);
        }

        /** As {@link #of} names them. */
        public static String shortName(Identity identity) {
            String name = identity.givenName().strip() + " "
                    + initial(identity.familyName().strip()) + ".";
            return name.strip();
        }

        /** Of the name itself, not of a particle before it: d'Aubigny is A., de Kermadec is K. */
        private static String initial(String family) {
            int letter = family.codePoints()
                    .filter(Character::isUpperCase)
                    .findFirst()
                    .orElseGet(() -> family.codePointAt(0));
            return Character.toString(letter);
        }
    }

    /** One constraint: what it asks, how strongly, and what came of it. */
    public record Observed(Text constraint, Text priority, Text result) {
        public Observed {
            Objects.requireNonNull(constraint, "constraint");
            Objects.requireNonNull(priority, "priority");
            Objects.requireNonNull(result, "result");
        }
    }

    public MinutesTeams {
        teams = List.copyOf(teams);
        constraints = List.copyOf(constraints);
        shortages = List.copyOf(shortages);
    }

    public int people() {
        return teams.stream().mapToInt(team -> team.members().size()).sum();
    }
}
