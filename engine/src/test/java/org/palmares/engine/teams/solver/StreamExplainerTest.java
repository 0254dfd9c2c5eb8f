package org.palmares.engine.teams.solver;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.palmares.engine.teams.AnyWorld;
import org.palmares.engine.teams.Constraint;
import org.palmares.engine.teams.Evaluator;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.PlanConstraint;
import org.palmares.engine.teams.PlanExplanation;
import org.palmares.engine.teams.PlanExplanation.Charge;
import org.palmares.engine.teams.PlanScore;
import org.palmares.engine.teams.PlanView;
import org.palmares.engine.teams.Priority;
import org.palmares.engine.teams.Seating;
import org.palmares.engine.teams.SizeBounds;
import org.palmares.engine.teams.TeamConstraint;
import org.palmares.engine.teams.TeamCost;
import org.palmares.engine.teams.TeamView;
import org.palmares.engine.teams.World;

/** Any plan, however bad: the streams charge each constraint and each team what the constraint itself says. */
class StreamExplainerTest {
    private static final StreamExplainer EXPLAINER = new StreamExplainer();

    /** A team and a plan looked up person by person in the seating. */
    private record Naive(Seating seating, int slot, List<Integer> members, FormationRequest request)
            implements TeamView, PlanView {
        static Naive of(Seating seating, int slot, FormationRequest request) {
            return new Naive(
                    seating,
                    slot,
                    IntStream.range(0, seating.slots().size())
                            .filter(person -> seating.slots().get(person) == slot)
                            .boxed()
                            .toList(),
                    request);
        }

        @Override
        public int topic() {
            return seating.topics().get(slot);
        }

        @Override
        public int size() {
            return members.size();
        }

        @Override
        public int member(int at) {
            return members.get(at);
        }

        @Override
        public int waiting() {
            return of(seating, Seating.WAITING, request).size();
        }

        @Override
        public int teamsOn(int topic) {
            return (int)
                    seating.topics().stream().filter(taken -> taken == topic).count();
        }

        @Override
        public long sum(TeamCost gauge) {
            return IntStream.range(0, seating.topics().size())
                    .mapToLong(at -> gauge.of(of(seating, at, request)))
                    .sum();
        }

        @Override
        public long worstTeam() {
            return IntStream.range(0, seating.topics().size())
                    .mapToLong(at -> new Evaluator(request)
                            .ofTeam(of(seating, at, request))
                            .soft())
                    .max()
                    .orElse(0);
        }
    }

    @Test
    void streams_charge_each_constraint_and_team_what_the_constraint_says() {
        TreeSet<String> charged = new TreeSet<>();
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            FormationRequest request = AnyWorld.request(random);
            Seating seating = AnyWorld.seating(request, random);
            List<List<Charge>> charges = request.constraints().stream()
                    .map(constraint -> charges(constraint, request, seating))
                    .toList();
            Evaluator evaluator = new Evaluator(request);
            PlanExplanation expected = new PlanExplanation(evaluator.of(seating), charges);
            assertEquals(expected, EXPLAINER.explain(request, seating), "world " + seed);
            assertEquals(evaluator.costs(seating), expected.costs(), "world " + seed);
            IntStream.range(0, charges.size())
                    .filter(at -> !charges.get(at).isEmpty())
                    .forEach(at ->
                            charged.add(request.constraints().get(at).getClass().getSimpleName()));
        }
        assertEquals(
                Stream.of(TeamConstraint.class, PlanConstraint.class)
                        .flatMap(kind -> Stream.of(kind.getPermittedSubclasses()))
                        .map(Class::getSimpleName)
                        .collect(Collectors.toCollection(TreeSet::new)),
                charged);
    }

    @Test
    void a_team_without_anybody_is_charged_too() {
        FormationRequest request = new World()
                .people("a CODE")
                .teams(2, 1, 1, 2)
                .ask(new SizeBounds(Priority.HARD, 3))
                .request();
        assertEquals(
                new PlanExplanation(new PlanScore(3, 0, 0), List.of(List.of(new Charge(OptionalInt.of(1), 1)))),
                EXPLAINER.explain(request, new Seating(List.of(0), List.of(-1, -1))));
    }

    private static List<Charge> charges(Constraint constraint, FormationRequest request, Seating seating) {
        List<Charge> charges = new ArrayList<>();
        if (constraint instanceof TeamConstraint measured) {
            for (int slot = 0; slot < request.slots().size(); slot++) {
                charge(OptionalInt.of(slot), measured.over(request).of(Naive.of(seating, slot, request)), charges);
            }
        } else if (constraint instanceof PlanConstraint measured) {
            charge(
                    OptionalInt.empty(),
                    measured.over(request).of(Naive.of(seating, Seating.WAITING, request)),
                    charges);
        }
        return charges;
    }

    private static void charge(OptionalInt slot, long cost, List<Charge> charges) {
        if (cost > 0) {
            charges.add(new Charge(slot, cost));
        }
    }
}
