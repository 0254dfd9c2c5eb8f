package org.palmares.engine.teams.rotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.TeamSize;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.Pair;
import org.palmares.engine.teams.Priority;
import org.palmares.engine.teams.Quantity;
import org.palmares.engine.teams.RoleCount;
import org.palmares.engine.teams.SizeBounds;
import org.palmares.engine.teams.World;

/** Workshops to draw in tests: people {@code p000}, {@code p001}… whose roles go round, and tables of one size. */
final class Workshop {
    private static final String[] ROLES = {"CARE", "CODE", "DRAW", "CODE", "STAT", "PATIENT"};

    private Workshop() {}

    /** Thirty people, six tables of five. */
    static World thirty() {
        return people(30).teams(6, 5, 5, 5).ask(new SizeBounds(Priority.HARD, 1));
    }

    /**
     * A hundred and twenty people, twenty tables of six, ten of them with a facilitator who stays; at each table
     * somebody of the group {@code HELP}, and a {@code CODE}.
     */
    static World hundredAndTwenty() {
        World world = people(120);
        for (int table = 0; table < 20; table++) {
            String[] fixed = table < 10 ? new String[] {name(6 * table + 4)} : new String[0];
            world.slot("", "", new TeamSize(6, 6, 6), fixed);
        }
        return world.ask(
                new SizeBounds(Priority.HARD, 1),
                new RoleCount(List.of(), List.of(Id.of("HELP")), Quantity.atLeast(1), Priority.HARD, 1),
                World.roles(Quantity.atLeast(1), Priority.HARD, "CODE"));
    }

    static World people(int count) {
        World world = new World();
        for (int person = 0; person < count; person++) {
            world.person(name(person) + " " + ROLES[person % ROLES.length]);
        }
        return world;
    }

    static String name(int person) {
        return String.format(Locale.ROOT, "p%03d", person);
    }

    static RotationRequest rotation(FormationRequest perTurn, int turns, Pair... history) {
        return new RotationRequest(perTurn, turns, List.of(history), Priority.STRONG, 1);
    }

    static List<Pair> meetings(int... people) {
        List<Pair> pairs = new ArrayList<>();
        for (int one : people) {
            IntStream.of(people)
                    .filter(other -> other > one)
                    .forEach(other -> pairs.add(World.pair(name(one), name(other))));
        }
        return pairs;
    }
}
