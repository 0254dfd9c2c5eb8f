package org.palmares.engine.teams.repair;

import java.util.List;
import java.util.stream.IntStream;
import org.palmares.engine.domain.Dice;
import org.palmares.engine.teams.SearchControl;
import org.palmares.engine.teams.Seating;

/**
 * Simulated annealing among the plans that move few people. Priorities are softened inside, so that the search can cross
 * worse plans; what comes back is the best plan by the strict aim. Where no further move is permitted, somebody goes
 * home to let another one move. For one thread.
 */
final class Wandering {
    private static final int HOMEWARD = 15;
    private static final int NEWCOMER = HOMEWARD + 20;
    private static final int PROMISING = NEWCOMER + 30;
    private static final int SWAP = PROMISING + 20;
    private static final int KINDS = 100;
    /** Draws that are not allowed are drawn again, but not for ever. */
    private static final int DRAWS_PER_TRIAL = 8;

    private static final int SAMPLES = 200;
    private static final int ROUNDS = 4;
    private static final int COOLING = 64;

    /** Temperatures, in units of what a step usually changes on soft constraints. */
    private static final double HOTTEST = 3;

    /** With fewer trials than this for each person a search starts colder: it could not find back. */
    private static final int TRIALS_PER_PERSON = 200;

    private static final double COLDEST = 0.05;

    private final Course course;
    private final Aim aim;
    private final List<Step> promising;
    private final Dice dice;
    private final int[] free;
    private final List<Integer> newcomers;
    private final int slots;
    private Found best;

    private Wandering(Course course, Aim aim, List<Step> promising, Dice dice) {
        this.course = course;
        this.aim = aim;
        this.promising = promising;
        this.dice = dice;
        Situation situation = course.situation();
        this.newcomers = situation.newcomers();
        this.free = IntStream.range(0, situation.people())
                .filter(person -> situation.isFree(person) && (aim.mostMoved() > 0 || !situation.countsAsMove(person)))
                .toArray();
        this.slots = situation.request().slots().size();
        this.best = Found.of(course);
    }

    /** The best plan on the way, the one at the start included. */
    static Found wander(Course course, Aim aim, List<Step> promising, long evaluations, Dice dice) {
        Wandering wandering = new Wandering(course, aim, promising, dice);
        if (wandering.free.length > 0 && wandering.slots > 1) {
            wandering.run(evaluations);
        }
        return wandering.best;
    }

    private void run(long evaluations) {
        double usual = usualChange();
        double hottest = usual * Math.min(HOTTEST, (double) evaluations / (TRIALS_PER_PERSON * free.length));
        double fall = StrictMath.log(Math.min(1, COLDEST * usual / hottest));
        long round = Math.max(1, evaluations / ROUNDS);
        long start = course.evaluations();
        long draws = DRAWS_PER_TRIAL * evaluations;
        for (long draw = 0; draw < draws && course.evaluations() - start < ROUNDS * round; draw++) {
            if (draw % SearchControl.STRIDE == 0 && course.stopped().isPresent()) {
                return;
            }
            long spent = (course.evaluations() - start) % round / COOLING * COOLING;
            step(usual, hottest * StrictMath.exp(fall * spent / round));
        }
    }

    /** What a step usually changes on soft constraints, at least 1. */
    private double usualChange() {
        long sum = 0;
        long changes = 0;
        for (int at = 0; at < SAMPLES; at++) {
            if (course.attempt(draw(), aim) && course.triedSoft() != 0) {
                sum += Math.abs(course.triedSoft());
                changes++;
            }
        }
        return Math.max(1, (double) sum / Math.max(1, changes));
    }

    private void step(double usual, double temperature) {
        Step step = draw();
        if (course.attempt(step, aim)) {
            if (isAccepted(loss(usual), temperature)) {
                apply();
            }
        } else if (course.moved() > 0 && course.moved() >= aim.mostMoved()) {
            inExchange(step, usual, temperature);
        }
    }

    /** One or two who moved go home first, and come back if the step is not taken. */
    private void inExchange(Step step, double usual, double temperature) {
        int first = course.mover(dice.below(course.moved()));
        int firstAway = course.slotOf(first);
        double loss = goHome(first, usual);
        if (isTaken(step, loss, usual, temperature)) {
            return;
        }
        if (course.moved() > 0) {
            int second = course.mover(dice.below(course.moved()));
            int secondAway = course.slotOf(second);
            if (isTaken(step, loss + goHome(second, usual), usual, temperature)) {
                return;
            }
            comeBack(second, secondAway);
        }
        comeBack(first, firstAway);
    }

    private double goHome(int person, double usual) {
        course.attempt(Step.move(person, course.situation().home(person)), aim);
        double loss = loss(usual);
        course.apply();
        return loss;
    }

    private void comeBack(int person, int away) {
        course.attempt(Step.move(person, away), aim);
        course.apply();
    }

    private boolean isTaken(Step step, double lossBefore, double usual, double temperature) {
        boolean taken = course.attempt(step, aim) && isAccepted(lossBefore + loss(usual), temperature);
        if (taken) {
            apply();
        }
        return taken;
    }

    private void apply() {
        course.apply();
        Found now = new Found(course.moved(), course.score(), best.seating());
        if (Found.by(aim).compare(now, best) < 0) {
            best = Found.of(course);
        }
    }

    private boolean isAccepted(double loss, double temperature) {
        return loss <= 0 || (dice.next() >>> 11) * 0x1.0p-53 < StrictMath.exp(-loss / temperature);
    }

    /** The loss of the step tried, in units of soft cost. */
    private double loss(double usual) {
        double strong = 3 * usual;
        double hard = 2 * strong * Math.max(1, aim.softenedPrice());
        return hard * course.triedHard()
                + strong * (course.triedStrong(new Aim(0, aim.softenedPrice())))
                + course.triedSoft();
    }

    private Step draw() {
        int kind = dice.below(KINDS);
        if (kind < HOMEWARD && course.moved() > 0) {
            int person = course.mover(dice.below(course.moved()));
            return Step.move(person, course.situation().home(person));
        }
        if (kind < NEWCOMER && !newcomers.isEmpty()) {
            return anywhere(newcomers.get(dice.below(newcomers.size())));
        }
        if (kind < PROMISING && !promising.isEmpty()) {
            return promising.get(dice.below(promising.size()));
        }
        int person = free[dice.below(free.length)];
        return kind < SWAP ? Step.swap(person, free[dice.below(free.length)]) : anywhere(person);
    }

    private Step anywhere(int person) {
        return dice.below(2) == 0 || course.slotOf(person) == Seating.WAITING && newcomers.size() > 1
                ? Step.swap(person, free[dice.below(free.length)])
                : Step.move(person, dice.below(slots));
    }
}
