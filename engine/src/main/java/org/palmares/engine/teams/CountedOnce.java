package org.palmares.engine.teams;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Require;
import org.palmares.engine.domain.Role;
import org.palmares.engine.domain.Text;

/**
 * A person of several roles counts where most needed, once. The cost of a team is what counting people twice hides: the
 * number of people missing for all demands when each member plays one of their roles, in the choice that misses least,
 * less the sum of what each demand misses by itself ({@link RoleCount}). A role that stands in several demands counts
 * for all of them.
 *
 * @param demands those that ask for at least one person; all others are left out
 */
public record CountedOnce(List<RoleCount> demands, Priority priority, int weight) implements TeamConstraint {
    /** The most that the numbers asked for, each plus one, may give when multiplied: so many cases may arise. */
    public static final int MAX_CASES = 1 << 16;

    public CountedOnce {
        demands = demands.stream().filter(CountedOnce::isShortage).toList();
        Require.that(fits(demands), "demands must be fewer", demands.size());
        Objects.requireNonNull(priority, "priority");
        Require.atLeast(1, weight, "weight");
    }

    /** Whether these demands are few enough; ask this of people's data before. */
    public static boolean fits(List<RoleCount> demands) {
        double cases = demands.stream()
                .filter(CountedOnce::isShortage)
                .mapToDouble(demand -> demand.quantity().number() + 1.0)
                .reduce(1, (some, more) -> some * more);
        return cases <= MAX_CASES;
    }

    @Override
    public TeamCost over(FormationRequest request) {
        List<Set<Id<Role>>> covered =
                demands.stream().map(demand -> demand.covered(request)).toList();
        int[] asked =
                demands.stream().mapToInt(demand -> demand.quantity().number()).toArray();
        int[][] choices = request.participants().stream()
                .map(person -> choices(person, covered))
                .toArray(int[][]::new);
        return (ScanCost) team -> isAnyChoice(team, choices) ? new OneRoleEach(asked, choices).hidden(team) : 0;
    }

    @Override
    public Text sentence(Vocabulary vocabulary) {
        return new Text(
                "Qui a plusieurs rôles compte une seule fois, là où le besoin est le plus grand.",
                "A person of several roles counts once, where most needed.");
    }

    private static boolean isShortage(RoleCount demand) {
        return demand.quantity().comparison() == Quantity.Comparison.AT_LEAST
                && demand.quantity().number() > 0;
    }

    /** What a person can be, each as the bits of the demands that it counts for; never less than another choice. */
    private static int[] choices(Participant person, List<Set<Id<Role>>> covered) {
        List<Integer> all = person.roles().stream()
                .map(role -> IntStream.range(0, covered.size())
                        .filter(demand -> covered.get(demand).contains(role))
                        .map(demand -> 1 << demand)
                        .sum())
                .distinct()
                .toList();
        return all.stream()
                .filter(choice -> all.stream().noneMatch(more -> !more.equals(choice) && (choice & ~more) == 0))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static boolean isAnyChoice(TeamView team, int[][] choices) {
        boolean any = false;
        for (int at = 0; at < team.size(); at++) {
            any |= choices[team.member(at)].length > 1;
        }
        return any;
    }
}
