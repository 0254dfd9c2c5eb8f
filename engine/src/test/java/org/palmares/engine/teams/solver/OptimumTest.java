package org.palmares.engine.teams.solver;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.palmares.engine.teams.Apart;
import org.palmares.engine.teams.Balance;
import org.palmares.engine.teams.Evaluator;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.NotAlone;
import org.palmares.engine.teams.Pair;
import org.palmares.engine.teams.PlanScore;
import org.palmares.engine.teams.Priority;
import org.palmares.engine.teams.Quantity;
import org.palmares.engine.teams.SearchBudget;
import org.palmares.engine.teams.SearchControl;
import org.palmares.engine.teams.Seating;
import org.palmares.engine.teams.SizeBounds;
import org.palmares.engine.teams.SizeTarget;
import org.palmares.engine.teams.TeamFormation;
import org.palmares.engine.teams.TeamView;
import org.palmares.engine.teams.Together;
import org.palmares.engine.teams.World;

/** On worlds small enough to try every plan, the search finds one as good as the best. */
class OptimumTest {
    @Test
    void the_search_finds_the_optimum_of_tiny_worlds() {
        TeamFormation formation = new TeamFormation(new OptaPlannerSearch(), new StreamExplainer());
        for (int seed = 0; seed < 40; seed++) {
            FormationRequest request = draw(new Random(seed));
            PlanScore found = formation
                    .form(request, seed, SearchControl.of(new SearchBudget(10_000)))
                    .score();
            assertEquals(optimum(request), found, "world " + seed);
        }
    }

    private static FormationRequest draw(Random random) {
        int people = 4 + random.nextInt(4);
        World world = new World().teams(2 + random.nextInt(2), 1, 2, 4);
        for (int at = 0; at < people; at++) {
            String roles = List.of("CODE", "DRAW", "STAT", "CODE,DRAW").get(random.nextInt(4));
            String gender = List.of("F", "H", "N").get(random.nextInt(3));
            world.person(name(at) + " " + roles + " years=" + random.nextInt(20) + " gender=" + gender);
        }
        return world.ask(
                        new SizeBounds(Priority.HARD, 1),
                        World.roles(Quantity.atLeast(1), Priority.HARD, "CODE"),
                        new Apart(List.of(pair(people, random), pair(people, random)), Priority.HARD, 1),
                        new Together(List.of(pair(people, random)), Priority.STRONG, 1),
                        World.roles(Quantity.notExactly(1), Priority.STRONG, "STAT"),
                        new SizeTarget(Priority.STRONG, 1),
                        new Balance(World.YEARS, Priority.SOFT, 1),
                        new NotAlone(World.GENDER, Priority.SOFT, 5))
                .request();
    }

    private static Pair pair(int people, Random random) {
        int first = random.nextInt(people);
        int second = (first + 1 + random.nextInt(people - 1)) % people;
        return World.pair(name(first), name(second));
    }

    private static String name(int at) {
        return "p" + at;
    }

    /** The best of all plans in which everybody has a team. */
    private static PlanScore optimum(FormationRequest request) {
        Evaluator evaluator = new Evaluator(request);
        int teams = request.slots().size();
        int people = request.participants().size();
        List<Integer> topics = Collections.nCopies(teams, TeamView.NO_TOPIC);
        PlanScore best = null;
        for (int code = 0; code < Math.pow(teams, people); code++) {
            List<Integer> slots = new ArrayList<>();
            for (int at = 0, rest = code; at < people; at++, rest /= teams) {
                slots.add(rest % teams);
            }
            PlanScore score = evaluator.of(new Seating(slots, topics));
            best = best == null || score.isBetterThan(best) ? score : best;
        }
        return best;
    }
}
