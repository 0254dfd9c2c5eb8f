package org.palmares.engine.teams;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Organisation;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Require;
import org.palmares.engine.domain.Text;

/**
 * At most so many people of one organisation in a team, compared at a level ({@link
 * org.palmares.engine.domain.Organisations#at}). People without an organisation never count. The cost of a team is the
 * number of people in excess.
 */
public record SameOrganisation(int atMost, Organisation.Level level, Priority priority, int weight)
        implements TeamConstraint, Counted {
    public SameOrganisation {
        Require.atLeast(1, atMost, "atMost");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(priority, "priority");
        Require.atLeast(1, weight, "weight");
    }

    @Override
    public TeamCost over(FormationRequest request) {
        Map<Id<Organisation>, Integer> numbers = new TreeMap<>();
        int[] organisation = request.participants().stream()
                .map(person -> compared(person, request))
                .mapToInt(compared -> compared.map(id -> numbers.computeIfAbsent(id, unseen -> numbers.size()))
                        .orElse(CodeCost.NONE))
                .toArray();
        return CodeCost.beyond(atMost, organisation);
    }

    /** An organisation sends more people than all teams may take of it, or more of them are fixed in one team. */
    @Override
    public long bound(Census census) {
        long certain = 0;
        long over = 0;
        for (Colleagues colleagues : Colleagues.tooMany(this, census)) {
            certain += colleagues.fixedTooMany();
            over += colleagues.tooMany();
        }
        return certain + Math.max(0, over - census.waiting());
    }

    @Override
    public Text sentence(Vocabulary vocabulary) {
        return new Text(
                "Au plus " + Language.FR.count(atMost, "personne", "personnes")
                        + " d'une même organisation par équipe.",
                "At most " + Language.EN.count(atMost, "person", "people") + " of one organisation in a team.");
    }

    private Optional<Id<Organisation>> compared(Participant person, FormationRequest request) {
        return person.organisation().map(id -> request.organisations().at(level, id));
    }
}
