package org.palmares.engine.teams;

import java.util.List;
import java.util.Objects;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Require;
import org.palmares.engine.domain.Text;
import org.palmares.engine.domain.TimeWindow;

/**
 * At any moment of a span of time so many members of each team are present, where some come for part of the time only.
 * The cost of a team is the number of people missing at its worst moment; who gave no attendance is always present.
 * Moments count to the second.
 *
 * @param atLeast at least 1
 */
public record Presence(int atLeast, TimeWindow during, Priority priority, int weight)
        implements TeamConstraint, Counted {
    public Presence {
        Require.atLeast(1, atLeast, "atLeast");
        Require.that(during.opens().getEpochSecond() < during.closes().getEpochSecond(), "during is too short", during);
        Objects.requireNonNull(priority, "priority");
        Require.atLeast(1, weight, "weight");
    }

    @Override
    public TeamCost over(FormationRequest request) {
        Attendances attendances = Attendances.of(request.participants(), during);
        return (ScanCost) team -> Math.max(0, atLeast - attendances.fewest(team, atLeast));
    }

    /** At some moment fewer people are present than all teams need together, in the event or site by site. */
    @Override
    public long bound(Census census) {
        long apart = 0;
        for (int site = 1; site < census.sites(); site++) {
            apart += bound(census.who(site).mapToObj(census::person).toList(), census.teams(site));
        }
        return Math.max(apart, bound(census.request().participants(), census.teams()));
    }

    @Override
    public Text sentence(Vocabulary vocabulary) {
        return new Text(
                "À tout moment, chaque équipe compte au moins " + Language.FR.count(atLeast, "présent", "présents")
                        + ".",
                "At any moment each team has at least " + Language.EN.count(atLeast, "person", "people") + " present.");
    }

    private long bound(List<Participant> people, int teams) {
        long asked = (long) atLeast * teams;
        return Math.max(0, asked - Attendances.of(people, during).fewest());
    }
}
