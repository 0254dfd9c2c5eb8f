package org.palmares.engine.teams;

import java.util.List;

/** What counting says before the search: obstacles that no plan can overcome. Empty where counting finds none. */
public record Diagnosis(List<Obstacle> obstacles) {
    public Diagnosis {
        obstacles = List.copyOf(obstacles);
    }

    /** The diagnosis of a request, in a few milliseconds. */
    public static Diagnosis of(FormationRequest request) {
        return new Diagnosis(Counting.obstacles(request));
    }

    /** Whether not even one team can be formed. */
    public boolean noTeamPossible() {
        return obstacles.stream()
                .map(Obstacle::kind)
                .anyMatch(kind -> kind == Obstacle.Kind.NO_TEAM || kind == Obstacle.Kind.ROSTER_TOO_SMALL);
    }
}
