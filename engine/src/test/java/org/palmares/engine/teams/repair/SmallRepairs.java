package org.palmares.engine.teams.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Organisation;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.TeamSize;
import org.palmares.engine.domain.Text;
import org.palmares.engine.teams.Apart;
import org.palmares.engine.teams.Balance;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.Priority;
import org.palmares.engine.teams.Quantity;
import org.palmares.engine.teams.SameOrganisation;
import org.palmares.engine.teams.SearchBudget;
import org.palmares.engine.teams.SearchControl;
import org.palmares.engine.teams.SizeBounds;
import org.palmares.engine.teams.SizeTarget;
import org.palmares.engine.teams.Together;
import org.palmares.engine.teams.WaitingList;
import org.palmares.engine.teams.World;

/** Published plans of a few people in small teams, some of whom did not come. */
final class SmallRepairs {
    private SmallRepairs() {}

    static RepairResult repair(RepairRequest order) {
        return TeamRepair.repair(order, 1, SearchControl.of(new SearchBudget(150_000)));
    }

    /** A repair by the published members of each team {@code 01}, {@code 02}…, gone people included. */
    static RepairRequest order(World world, int mostMoved, String... published) {
        return new RepairRequest(
                world.request(), teams(published), List.of(), List.of(), false, mostMoved, OptionalInt.empty());
    }

    static List<Team> teams(String... published) {
        List<Team> teams = new ArrayList<>();
        for (int at = 0; at < published.length; at++) {
            List<Id<Participant>> members = published[at].isEmpty()
                    ? List.of()
                    : List.of(published[at].split(" ")).stream()
                            .map(Id::<Participant>of)
                            .toList();
            String id = "0" + (at + 1);
            teams.add(new Team(Id.of(id), Text.same(id), Optional.empty(), Optional.empty(), members));
        }
        return teams;
    }

    /** Six or seven people with a team, in three teams of 1 to 4, at most one of them new; every team keeps somebody. */
    static RepairRequest any(Random random, int mostMoved) {
        World world = new World();
        Map<Integer, List<Id<Participant>>> homes = new TreeMap<>();
        int people = 6 + random.nextInt(2);
        for (int at = 0; at < people; at++) {
            world.person("p" + at + " "
                    + List.of("CODE", "DRAW", "STAT,CODE", "CARE").get(random.nextInt(4))
                    + List.of("", " org=o", " org=q").get(random.nextInt(3))
                    + " years=" + random.nextInt(30));
            int home = at < 3 ? at : random.nextInt(3);
            if (at < people - 1 || random.nextBoolean()) {
                homes.computeIfAbsent(home, unseen -> new ArrayList<>()).add(Id.of("p" + at));
            }
        }
        for (int at = 0; at < 3; at++) {
            int least = 1 + random.nextInt(2);
            world.slot("", "", new TeamSize(least, least + 1, least + 2));
        }
        world.ask(
                new SizeBounds(Priority.HARD, 1),
                new SizeTarget(Priority.STRONG, 1),
                new WaitingList(Priority.STRONG, 1),
                World.roles(Quantity.atLeast(1), Priority.HARD, "CODE"),
                World.roles(Quantity.atLeast(1), Priority.STRONG, "DRAW"),
                new SameOrganisation(1, Organisation.Level.GROUP, Priority.HARD, 1),
                new Apart(List.of(World.pair("p0", "p3")), Priority.HARD, 1),
                new Together(List.of(World.pair("p1", "p4")), Priority.STRONG, 2),
                new Balance(World.YEARS, Priority.SOFT, 1));
        List<Team> published = new ArrayList<>();
        homes.forEach((slot, members) -> published.add(new Team(
                Id.of("0" + (slot + 1)), Text.same("Team " + slot), Optional.empty(), Optional.empty(), members)));
        FormationRequest request = world.request();
        return new RepairRequest(request, published, List.of(), List.of(), false, mostMoved, OptionalInt.empty());
    }
}
