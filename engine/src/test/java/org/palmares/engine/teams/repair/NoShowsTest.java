package org.palmares.engine.teams.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.Text;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.Priority;
import org.palmares.engine.teams.Quantity;
import org.palmares.engine.teams.SearchBudget;
import org.palmares.engine.teams.SearchControl;
import org.palmares.engine.teams.Seating;
import org.palmares.engine.teams.SizeBounds;
import org.palmares.engine.teams.SizeTarget;
import org.palmares.engine.teams.Table;
import org.palmares.engine.teams.WaitingList;
import org.palmares.engine.teams.World;
import org.palmares.engine.teams.kernel.KernelSearch;

/** Thursday's plan of 350 people in 45 teams of 5 to 8; on Friday 60 did not come. */
class NoShowsTest {
    @Test
    void sixty_of_three_hundred_and_fifty_stay_away_and_at_most_one_in_ten_of_the_others_moves() {
        for (int seed = 1; seed <= 2; seed++) {
            FormationRequest thursday = request(IntStream.range(0, 350).boxed().toList());
            List<Team> published = published(thursday, seed);
            List<Integer> people =
                    new ArrayList<>(IntStream.range(0, 350).boxed().toList());
            Collections.shuffle(people, new Random(seed));
            FormationRequest friday = request(people.subList(0, 290));
            RepairResult result = TeamRepair.repair(
                    new RepairRequest(friday, published, List.of(), List.of(), false, 29, OptionalInt.empty()),
                    seed,
                    SearchControl.of(new SearchBudget(150_000)));
            assertEquals(0, result.score().hard(), "seed " + seed);
            assertTrue(result.point().moved() <= 29, "seed " + seed + ": " + result.point());
            assertTrue(result.point().moved() <= result.leastMoves() + 2, "seed " + seed + ": " + result.point());
        }
    }

    private static FormationRequest request(List<Integer> people) {
        World world = new World();
        people.stream().sorted().forEach(at -> world.person("p" + at + " " + role(at)));
        return world.teams(45, 5, 6, 8)
                .ask(
                        new SizeBounds(Priority.HARD, 1),
                        new SizeTarget(Priority.STRONG, 1),
                        new WaitingList(Priority.STRONG, 1),
                        World.roles(Quantity.atLeast(1), Priority.HARD, "CARE", "PATIENT"),
                        World.roles(Quantity.atLeast(1), Priority.HARD, "CODE", "STAT"),
                        World.roles(Quantity.atLeast(1), Priority.STRONG, "DRAW"))
                .request();
    }

    /** 85 carers, 30 patients, 140 coders, 45 designers, 50 others. */
    private static String role(int at) {
        return at < 85
                ? "CARE"
                : at < 115 ? "PATIENT" : at < 225 ? "CODE" : at < 255 ? "STAT" : at < 300 ? "DRAW" : "ELSE";
    }

    private static List<Team> published(FormationRequest request, int seed) {
        List<Integer> dealt =
                IntStream.range(0, 350).map(person -> person % 45).boxed().toList();
        List<Integer> topics = Collections.nCopies(45, -1);
        Seating plan = new KernelSearch()
                .search(request, new Seating(dealt, topics), seed, SearchControl.of(new SearchBudget(60_000)))
                .best();
        List<Team> teams = new ArrayList<>();
        for (Table table : plan.tables()) {
            List<Id<Participant>> members = IntStream.range(0, table.size())
                    .mapToObj(at -> request.participants().get(table.member(at)).id())
                    .toList();
            Id<Team> id = request.slots().get(table.slot()).id();
            teams.add(new Team(id, Text.same(id.value()), Optional.empty(), Optional.empty(), members));
        }
        return teams;
    }
}
