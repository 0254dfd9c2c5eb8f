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
import org.palmares.engine.domain.Organisation;
import org.palmares.engine.domain.TeamSize;
import org.palmares.engine.teams.Apart;
import org.palmares.engine.teams.Balance;
import org.palmares.engine.teams.Constraint;
import org.palmares.engine.teams.Evaluator;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.NotAlone;
import org.palmares.engine.teams.OwnTopic;
import org.palmares.engine.teams.Pair;
import org.palmares.engine.teams.PlanConstraint;
import org.palmares.engine.teams.PlanExplanation;
import org.palmares.engine.teams.PlanExplanation.Charge;
import org.palmares.engine.teams.PlanScore;
import org.palmares.engine.teams.PlanView;
import org.palmares.engine.teams.Priority;
import org.palmares.engine.teams.Quantity;
import org.palmares.engine.teams.SameOrganisation;
import org.palmares.engine.teams.Seating;
import org.palmares.engine.teams.SizeBounds;
import org.palmares.engine.teams.SizeTarget;
import org.palmares.engine.teams.TeamConstraint;
import org.palmares.engine.teams.TeamView;
import org.palmares.engine.teams.Together;
import org.palmares.engine.teams.TopicCapacity;
import org.palmares.engine.teams.TopicWishes;
import org.palmares.engine.teams.WaitingList;
import org.palmares.engine.teams.World;

/** Any plan, however bad: the streams charge each constraint and each team what the constraint itself says. */
class StreamExplainerTest {
    private static final StreamExplainer EXPLAINER = new StreamExplainer();

    /** A team and a plan looked up person by person in the seating. */
    private record Naive(Seating seating, int slot, List<Integer> members) implements TeamView, PlanView {
        static Naive of(Seating seating, int slot) {
            return new Naive(
                    seating,
                    slot,
                    IntStream.range(0, seating.slots().size())
                            .filter(person -> seating.slots().get(person) == slot)
                            .boxed()
                            .toList());
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
            return of(seating, Seating.WAITING).size();
        }

        @Override
        public int teamsOn(int topic) {
            return (int)
                    seating.topics().stream().filter(taken -> taken == topic).count();
        }
    }

    @Test
    void streams_charge_each_constraint_and_team_what_the_constraint_says() {
        TreeSet<String> charged = new TreeSet<>();
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            FormationRequest request = request(random);
            Seating seating = seating(request, random);
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
                charge(OptionalInt.of(slot), measured.over(request).of(Naive.of(seating, slot)), charges);
            }
        } else if (constraint instanceof PlanConstraint measured) {
            charge(OptionalInt.empty(), measured.over(request).of(Naive.of(seating, Seating.WAITING)), charges);
        }
        return charges;
    }

    private static void charge(OptionalInt slot, long cost, List<Charge> charges) {
        if (cost > 0) {
            charges.add(new Charge(slot, cost));
        }
    }

    private static Seating seating(FormationRequest request, Random random) {
        int slots = request.slots().size();
        int topics = request.topics().size();
        return new Seating(
                random.ints(request.participants().size(), Seating.WAITING, slots)
                        .boxed()
                        .toList(),
                random.ints(slots, TeamView.NO_TOPIC, topics).boxed().toList());
    }

    private static FormationRequest request(Random random) {
        World world = new World().topic("T1", 1).topic("T2", 2);
        int people = 2 + random.nextInt(12);
        for (int at = 0; at < people; at++) {
            world.person("p" + at + " "
                    + List.of("CODE", "DRAW", "STAT,CODE").get(random.nextInt(3))
                    + List.of("", " own=T1", " own=T2").get(random.nextInt(3))
                    + List.of("", " wish=T1", " wish=T2,T1").get(random.nextInt(3))
                    + List.of("", " org=o", " org=o").get(random.nextInt(3))
                    + List.of(" gender=F", " gender=H", " gender=N").get(random.nextInt(3))
                    + " years=" + random.nextInt(40));
        }
        int slots = 1 + random.nextInt(4);
        for (int at = 0; at < slots; at++) {
            int least = 1 + random.nextInt(2);
            world.slot("", "", new TeamSize(least, least + 1, least + 1 + random.nextInt(2)));
        }
        return world.ask(
                        new SizeBounds(Priority.HARD, weight(random)),
                        new SizeTarget(Priority.SOFT, weight(random)),
                        new WaitingList(Priority.HARD, weight(random)),
                        new OwnTopic(Priority.STRONG, weight(random)),
                        new TopicCapacity(Priority.STRONG, weight(random)),
                        new TopicWishes(Priority.SOFT, weight(random)),
                        new SameOrganisation(1, Organisation.Level.GROUP, Priority.STRONG, weight(random)),
                        World.roles(Quantity.atLeast(1), Priority.HARD, "DRAW"),
                        World.roles(Quantity.atLeast(1), Priority.HARD, "DRAW"),
                        new Apart(List.of(pair(people, random), pair(people, random)), Priority.HARD, weight(random)),
                        new Together(List.of(pair(people, random)), Priority.STRONG, weight(random)),
                        new Balance(World.YEARS, Priority.SOFT, weight(random)),
                        new NotAlone(World.GENDER, Priority.SOFT, weight(random)))
                .request();
    }

    private static int weight(Random random) {
        return 1 + random.nextInt(9);
    }

    private static Pair pair(int people, Random random) {
        int first = random.nextInt(people);
        return World.pair("p" + first, "p" + (first + 1 + random.nextInt(people - 1)) % people);
    }
}
