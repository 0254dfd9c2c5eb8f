package org.palmares.engine.teams.repair;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Team;
import org.palmares.engine.teams.Evaluator;
import org.palmares.engine.teams.SearchControl;
import org.palmares.engine.teams.TeamSlot;

/**
 * Repairs a published plan as people come and go.
 *
 * <p>The recommended plan is the one with the fewest moves that reaches the lowest hard cost found; beyond that somebody
 * moves only where strong constraints gain more than {@value #STRONG_UNITS_PER_MOVE} weighted units a move; soft ones
 * never move anybody. Newcomers always get a seat while one is free, and nobody who had a team loses it for them. A team
 * in which nobody is left is closed, unless people who would wait fill it. Pure functions.
 */
public final class TeamRepair {
    /** What one move must gain on strong constraints before it is recommended, once hard ones hold as far as they can. */
    public static final int STRONG_UNITS_PER_MOVE = 3;

    private TeamRepair() {}

    /**
     * The repaired plan. Same request, seed and budget, same bytes, unless the control stops the search.
     *
     * @throws IllegalStateException when the search and a count from scratch disagree, a mistake of ours
     */
    public static RepairResult repair(RepairRequest order, long seed, SearchControl control) {
        Situation situation = today(order, control);
        Set<Id<Team>> closed = closed(order, situation);
        CurveSearch search = new CurveSearch(situation, order, seed, control);
        search.run();
        Found recommended = search.recommended();
        List<CurvePoint> curve = curve(situation, search, recommended);
        return new RepairResult(
                situation.request(),
                recommended.seating(),
                IntStream.range(0, curve.size())
                        .filter(at -> curve.get(at).atMost() >= recommended.moved())
                        .findFirst()
                        .orElse(curve.size() - 1),
                ChangeList.of(order, situation, recommended.seating()),
                curve,
                MovesBound.of(situation),
                closed.stream().sorted().toList(),
                Offers.of(order, situation, closed, recommended, control),
                search.evaluations(),
                search.ending());
    }

    /** Today without teams in which nobody is left, but those that people who would wait can fill at no further break. */
    private static Situation today(RepairRequest order, SearchControl control) {
        Set<Id<Participant>> there = order.today().personPositions().keySet();
        Set<Id<Team>> alive = new HashSet<>();
        order.published().stream()
                .filter(team -> team.members().stream().anyMatch(there::contains))
                .forEach(team -> alive.add(team.id()));
        List<Id<Team>> emptied = order.today().slots().stream()
                .filter(slot ->
                        !alive.contains(slot.id()) && slot.fixedMembers().isEmpty())
                .map(TeamSlot::id)
                .toList();
        Set<Id<Team>> closed = new HashSet<>(emptied);
        Situation best = Situation.of(order, closed);
        Seated seated = Seated.of(best, control);
        for (Id<Team> team : emptied) {
            if (seated.waiting > 0) {
                closed.remove(team);
                Situation opened = Situation.of(order, closed);
                Seated more = Seated.of(opened, control);
                if (more.waiting < seated.waiting && more.hard <= seated.hard) {
                    best = opened;
                    seated = more;
                } else {
                    closed.add(team);
                }
            }
        }
        return best;
    }

    private static Set<Id<Team>> closed(RepairRequest order, Situation situation) {
        Set<Id<Team>> closed = new HashSet<>();
        order.today().slots().forEach(slot -> closed.add(slot.id()));
        situation.request().slots().forEach(slot -> closed.remove(slot.id()));
        return closed;
    }

    /** Newcomers on the free seats, and what that comes to. */
    private record Seated(long hard, long waiting) {
        static Seated of(Situation situation, SearchControl control) {
            Course course = new Course(situation, situation.start(), control);
            Newcomers.seat(course);
            long waiting =
                    course.seating().slots().stream().filter(slot -> slot < 0).count();
            return new Seated(course.score().hard(), waiting);
        }
    }

    /** The points asked for, with the recommended one among them; those at the end that gain nothing are left out. */
    private static List<CurvePoint> curve(Situation situation, CurveSearch search, Found recommended) {
        Evaluator evaluator = situation.evaluator();
        Set<Integer> caps = new TreeSet<>(search.caps());
        caps.add(recommended.moved());
        List<CurvePoint> curve = new ArrayList<>();
        List<Long> before = List.of();
        for (int cap : caps) {
            Found found = cap == recommended.moved() ? recommended : search.best(cap);
            List<Long> costs = evaluator.costs(found.seating());
            requireHonest(evaluator, found);
            curve.add(new CurvePoint(cap, found.moved(), found.score(), costs, gains(before, costs)));
            before = costs;
        }
        int last = curve.size() - 1;
        while (last > 0
                && curve.get(last).atMost() > recommended.moved()
                && curve.get(last).score().equals(curve.get(last - 1).score())) {
            last--;
        }
        return curve.subList(0, last + 1);
    }

    private static List<Long> gains(List<Long> before, List<Long> costs) {
        return IntStream.range(0, costs.size())
                .mapToObj(at -> before.isEmpty() ? 0L : before.get(at) - costs.get(at))
                .toList();
    }

    private static void requireHonest(Evaluator evaluator, Found found) {
        if (!evaluator.of(found.seating()).equals(found.score())) {
            throw new IllegalStateException(
                    "the plan found counts " + evaluator.of(found.seating()) + ", the search said " + found.score());
        }
    }
}
