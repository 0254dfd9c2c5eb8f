package org.palmares.engine.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every constraint costs what its sentence says, counted a second time by hand on any plan. */
class TwinsTest {
    @Test
    void every_constraint_costs_what_its_twin_counts() {
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            FormationRequest request = AnyWorld.request(random);
            Seating seating = AnyWorld.seating(request, random);
            NaiveCosts twins = new NaiveCosts(request, seating);
            for (Constraint constraint : request.constraints()) {
                String where = "world " + seed + ", " + constraint;
                assertEquals(twins.of(constraint), measured(constraint, request, seating), where);
            }
        }
    }

    @Test
    void every_constraint_has_a_twin() {
        Set<String> constraints = Stream.of(TeamConstraint.class, PlanConstraint.class)
                .flatMap(kind -> Arrays.stream(kind.getPermittedSubclasses()))
                .map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> twins =
                NaiveCosts.twins().stream().map(Class::getSimpleName).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(constraints, twins);
    }

    private static List<Long> measured(Constraint constraint, FormationRequest request, Seating seating) {
        if (constraint instanceof TeamConstraint ofTeam) {
            TeamCost cost = ofTeam.over(request);
            return seating.tables().stream().map(cost::of).toList();
        }
        PlanCost cost = ((PlanConstraint) constraint).over(request);
        return List.of(cost.of(new Evaluator(request).view(seating)));
    }
}
