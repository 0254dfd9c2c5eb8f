package org.palmares.api.run.attention;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.palmares.api.event.roster.ImportedRoster;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;
import org.palmares.engine.teams.Obstacle;

/**
 * Where what an obstacle concerns is written: its people in the registration export, never those to be kept apart; else
 * the sizes that some teams have of their own.
 */
final class RosterLines {
    /** Beyond so many lines only their number is said. */
    private static final int MOST = 20;

    /** What sizes alone explain. */
    private static final Set<Obstacle.Kind> OF_SIZES = EnumSet.of(
            Obstacle.Kind.ROSTER_TOO_SMALL,
            Obstacle.Kind.TOO_MANY_TEAMS,
            Obstacle.Kind.SITE_TOO_SMALL,
            Obstacle.Kind.SEATS_SHORT,
            Obstacle.Kind.TEAM_OVERFULL);

    private final ImportedRoster roster;
    private final Optional<Place> sizesAt;

    RosterLines(ImportedRoster roster, Optional<Place> sizesAt) {
        this.roster = roster;
        this.sizesAt = sizesAt;
    }

    /** The obstacle, at the first line that it concerns, with all of them. */
    Problem problem(Obstacle obstacle) {
        List<Integer> lines = obstacle.organizerOnly() ? List.of() : lines(obstacle);
        Text told = obstacle.told();
        if (lines.isEmpty()) {
            return Problem.asked(place(obstacle), obstacle.code(), told);
        }
        Text where = where(lines);
        return Problem.asked(
                Place.of(roster.report().origin().file(), lines.get(0)),
                obstacle.code(),
                new Text(told.fr() + " " + where.fr(), told.en() + " " + where.en()));
    }

    private Place place(Obstacle obstacle) {
        return sizesAt.filter(at -> OF_SIZES.contains(obstacle.kind())).orElse(Place.of("event.yaml"));
    }

    private List<Integer> lines(Obstacle obstacle) {
        return obstacle.people().stream()
                .filter(roster.lines()::containsKey)
                .map(roster.lines()::get)
                .sorted()
                .toList();
    }

    private static Text where(List<Integer> lines) {
        String first = lines.stream().limit(MOST).map(String::valueOf).collect(Collectors.joining(", "));
        int more = lines.size() - MOST;
        return new Text(
                Language.FR.agree(lines.size(), "Ligne ", "Lignes ")
                        + first
                        + (more > 0 ? " et " + Language.FR.count(more, "autre.", "autres.") : "."),
                Language.EN.agree(lines.size(), "Line ", "Lines ")
                        + first
                        + (more > 0 ? " and " + more + " more." : "."));
    }
}
