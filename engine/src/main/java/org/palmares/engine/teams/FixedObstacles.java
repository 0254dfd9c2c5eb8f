package org.palmares.engine.teams;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Text;

/** People who are fixed where they do not fit: more in a team than it takes, or at another site than theirs. */
final class FixedObstacles {
    private static final Text ENLARGE_OR_SPLIT =
            new Text("Augmentez la taille de l'équipe, ou partagez-la.", "Make the team larger, or split it.");
    private static final Text CHECK_SITE =
            new Text("Vérifiez leur site, ou leur équipe.", "Check their site, or their team.");

    private FixedObstacles() {}

    static List<Obstacle> of(Census census) {
        List<Obstacle> found = new ArrayList<>();
        for (int slot = 0; slot < census.teams(); slot++) {
            if (census.fixed(slot) == 0) {
                continue;
            }
            TeamSlot team = census.slot(slot);
            if (census.fixed(slot) > team.size().max()) {
                found.add(overfull(team));
            }
            List<Id<Participant>> strangers = team.fixedMembers().stream()
                    .filter(member -> !team.admits(census.person(census.position(member))))
                    .toList();
            if (!strangers.isEmpty()) {
                found.add(strangers(team, strangers));
            }
        }
        return found;
    }

    private static Obstacle overfull(TeamSlot team) {
        int fixed = team.fixedMembers().size();
        int most = team.size().max();
        return obstacle(
                Obstacle.Kind.TEAM_OVERFULL,
                team,
                team.fixedMembers(),
                new Text(
                        Language.FR.count(fixed, "personne y est déjà placée", "personnes y sont déjà placées")
                                + ", pour " + Language.FR.count(most, "place", "places") + " au plus.",
                        Language.EN.count(fixed, "person is", "people are") + " in it already, for at most "
                                + Language.EN.count(most, "seat", "seats") + "."),
                ENLARGE_OR_SPLIT);
    }

    private static Obstacle strangers(TeamSlot team, List<Id<Participant>> strangers) {
        int count = strangers.size();
        return obstacle(
                Obstacle.Kind.FIXED_AT_OTHER_SITE,
                team,
                strangers,
                new Text(
                        Language.FR.count(
                                        count,
                                        "personne d'un autre site y est placée",
                                        "personnes d'un autre site y sont placées")
                                + ".",
                        Language.EN.count(count, "person of another site is", "people of another site are")
                                + " placed in it."),
                CHECK_SITE);
    }

    private static Obstacle obstacle(
            Obstacle.Kind kind, TeamSlot team, List<Id<Participant>> people, Text said, Text advice) {
        return new Obstacle(kind, Optional.empty(), people, List.of(team.id()), Wording.ofTeam(team, said), advice);
    }
}
