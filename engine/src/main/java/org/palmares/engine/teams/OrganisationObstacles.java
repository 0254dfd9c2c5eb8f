package org.palmares.engine.teams;

import java.util.List;
import java.util.Optional;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Organisation;
import org.palmares.engine.domain.Text;

/** Organisations that send more people than all teams may take of one. */
final class OrganisationObstacles {
    private static final Text ALLOW_OR_ADD = new Text(
            "Admettez-en davantage par équipe, ou ajoutez des équipes.", "Allow more of them in a team, or add teams.");

    private OrganisationObstacles() {}

    static List<Obstacle> of(SameOrganisation same, Census census) {
        if (same.priority() == Priority.SOFT || same.bound(census) == 0) {
            return List.of();
        }
        return Colleagues.tooMany(same, census).stream()
                .map(colleagues -> obstacle(colleagues, same, census))
                .toList();
    }

    private static Obstacle obstacle(Colleagues colleagues, SameOrganisation same, Census census) {
        String name = census.request()
                .organisations()
                .find(colleagues.organisation())
                .map(Organisation::name)
                .orElse(colleagues.organisation().value());
        int people = colleagues.people().size();
        long over = colleagues.fixedTooMany() + colleagues.tooMany();
        Text sentence = new Text(
                "Organisation « " + name + " » : " + Language.FR.count(people, "personne", "personnes") + " pour "
                        + Language.FR.count(census.teams(), "équipe", "équipes") + ", à raison de " + same.atMost()
                        + " au plus par équipe ; " + over + " de trop.",
                "Organisation “" + name + "”: " + Language.EN.count(people, "person", "people") + " for "
                        + Language.EN.count(census.teams(), "team", "teams") + ", at most " + same.atMost()
                        + " in each; " + over + " too many.");
        return new Obstacle(
                Obstacle.Kind.ORGANISATION_EXCESS,
                Optional.of(same),
                census.ids(colleagues.people()),
                List.of(),
                sentence,
                ALLOW_OR_ADD);
    }
}
