package org.palmares.engine.teams.repair;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.palmares.engine.domain.Dice;
import org.palmares.engine.teams.Ending;
import org.palmares.engine.teams.SearchControl;
import org.palmares.engine.teams.Seating;

/**
 * Searches the points of the curve, each from the best plan found before it: the steps that promise most are taken one
 * after the other, then annealing wanders from there, then whoever moved for nothing goes home. For one thread.
 */
final class CurveSearch {
    /** Out of a hundred evaluations so many may go into looking at the first step from the published plan. */
    private static final int LOOKING_PERCENT = 40;

    private final Situation situation;
    private final RepairRequest order;
    private final SearchControl control;
    private final SortedSet<Integer> caps;
    private final Dice dice;
    private final Archive archive = new Archive();
    private final Aim knee;
    private List<Step> promising = List.of();
    private long evaluations;

    CurveSearch(Situation situation, RepairRequest order, long seed, SearchControl control) {
        this.situation = situation;
        this.order = order;
        this.control = control;
        this.caps = caps(order.cap());
        order.moves().stream().filter(moves -> moves <= order.cap()).forEach(caps::add);
        this.dice = new Dice(seed);
        this.knee = new Aim(Math.min(order.cap(), order.mostMoved()), TeamRepair.STRONG_UNITS_PER_MOVE);
    }

    /** 0, 1, 2, 4, 8 … and the most. */
    private static SortedSet<Integer> caps(int most) {
        SortedSet<Integer> caps = new TreeSet<>(List.of(0, most));
        for (int cap = 1; cap < most; cap *= 2) {
            caps.add(cap);
        }
        return caps;
    }

    void run() {
        Course course = new Course(situation, situation.start(), control);
        Newcomers.seat(course);
        spend(course);
        search(Aim.point(0), false);
        if (order.cap() > 0) {
            look();
            search(Aim.fewest(knee.mostMoved()), true);
            search(knee, false);
            caps.tailSet(1).forEach(cap -> search(Aim.point(cap), false));
            search(Aim.fewest(knee.mostMoved()), false);
            search(knee, false);
        }
    }

    SortedSet<Integer> caps() {
        return caps;
    }

    /** The best plan found with at most so many moves. */
    Found best(int cap) {
        return archive.best(Aim.point(cap));
    }

    Found recommended() {
        return order.moves().isPresent()
                ? best(Math.min(order.cap(), order.moves().getAsInt()))
                : archive.best(knee);
    }

    long evaluations() {
        return evaluations;
    }

    Ending ending() {
        boolean nobody = situation.newcomers().isEmpty() && order.cap() == 0;
        return nobody ? Ending.NOTHING_TO_SEARCH : control.stop().orElse(Ending.BUDGET_SPENT);
    }

    private void look() {
        Course course = course(Aim.point(0));
        long most = control.budget().evaluations() * LOOKING_PERCENT / 100;
        promising = Promising.steps(course, Aim.point(order.cap()), most, dice);
        evaluations += course.evaluations();
    }

    private void search(Aim aim, boolean mend) {
        Course course = course(aim);
        if (mend) {
            Mending.mend(course, aim);
        }
        for (Step step : promising) {
            if (course.attempt(step, aim) && course.triedImproves(aim)) {
                course.apply();
            }
        }
        Tidying.tidy(course, aim);
        spend(course);
        course = course(aim);
        tidied(Wandering.wander(course, aim, promising, share(), dice), aim);
        evaluations += course.evaluations();
    }

    private void tidied(Found found, Aim aim) {
        Course course = course(found.seating());
        Tidying.tidy(course, aim);
        spend(course);
    }

    /** What one search may spend on wandering. */
    private long share() {
        long searches = caps.size() + 4L;
        return control.budget().evaluations() * (100 - LOOKING_PERCENT) / 100 / searches;
    }

    private Course course(Aim aim) {
        return course(archive.best(aim).seating());
    }

    private Course course(Seating seating) {
        return new Course(situation, seating, control);
    }

    private void spend(Course course) {
        archive.keep(Found.of(course));
        evaluations += course.evaluations();
    }
}
