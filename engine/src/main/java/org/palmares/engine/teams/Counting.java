package org.palmares.engine.teams;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palmares.engine.domain.Text;

/** Finds the obstacles of a request by counting. */
final class Counting {
    private static final Text RELAX =
            new Text("Assouplissez la demande ou sa priorité.", "Relax the demand or its priority.");

    private Counting() {}

    static List<Obstacle> obstacles(FormationRequest request) {
        Census census = Census.of(request);
        Optional<Obstacle> noTeam = SeatObstacles.noTeam(census);
        if (noTeam.isPresent()) {
            return List.of(noTeam.get());
        }
        List<Obstacle> found = new ArrayList<>(SeatObstacles.of(census));
        found.addAll(FixedObstacles.of(census));
        for (Constraint constraint : request.constraints()) {
            found.addAll(obstacles(constraint, census));
        }
        found.addAll(PairObstacles.of(census));
        return found;
    }

    // An exhaustive switch over the sealed constraints needs a later Java.
    private static List<Obstacle> obstacles(Constraint constraint, Census census) {
        if (constraint instanceof RoleCount count) {
            return RoleObstacles.of(count, census);
        } else if (constraint instanceof EachRole each) {
            return RoleObstacles.of(each, census);
        } else if (constraint instanceof CommonLanguage common) {
            return LanguageObstacles.of(common, census);
        } else if (constraint instanceof CommonSlots common) {
            return TimeObstacles.of(common, census);
        } else if (constraint instanceof OwnTopic own) {
            return OwnerObstacles.of(own, census);
        } else if (constraint instanceof SameOrganisation same) {
            return OrganisationObstacles.of(same, census);
        } else if (constraint instanceof TopicCapacity capacity) {
            return PlaceObstacles.of(capacity, census);
        }
        return isTold(constraint) || constraint.priority() == Priority.SOFT
                ? List.of()
                : outOfReach(constraint, census);
    }

    /** Counting people, seats and pairs says it. */
    private static boolean isTold(Constraint constraint) {
        return constraint instanceof SizeBounds
                || constraint instanceof SizeTarget
                || constraint instanceof WaitingList
                || constraint instanceof Together
                || constraint instanceof Apart;
    }

    private static List<Obstacle> outOfReach(Constraint constraint, Census census) {
        long bound = constraint instanceof Counted counted ? counted.bound(census) : constraint.bound(census.request());
        if (bound == 0) {
            return List.of();
        }
        Text asked = constraint.sentence(census.request().vocabulary());
        Text sentence = new Text(
                asked.fr() + " Impossible partout : écart d'au moins " + bound + ".",
                asked.en() + " Not possible everywhere: off by " + bound + " at least.");
        return List.of(new Obstacle(
                Obstacle.Kind.OUT_OF_REACH, Optional.of(constraint), List.of(), List.of(), sentence, RELAX));
    }
}
