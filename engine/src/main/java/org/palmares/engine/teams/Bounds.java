package org.palmares.engine.teams;

import java.util.ArrayList;
import java.util.List;

/**
 * What no plan of a request can go below, constraint by constraint, counted once. Immutable.
 *
 * <p>A search may overfill a team or a topic where another constraint is worth it, so each bound is counted twice: for
 * every plan that a search may reach, and, at least as high, for the plans that keep the seats of teams and the places of
 * topics. {@link #of} tells which of the two a plan is held against, {@link #score} what no plan at all can beat.
 */
public final class Bounds {
    private final FormationRequest request;
    private final Limits limits;
    private final List<Long> ofEveryPlan = new ArrayList<>();
    private final List<Long> withinLimits = new ArrayList<>();

    private Bounds(FormationRequest request, Census census) {
        this.request = request;
        this.limits = census.limits();
        Census unlimited = census.unlimited();
        for (Constraint constraint : request.constraints()) {
            if (constraint instanceof Counted counted) {
                long bound = counted.bound(census);
                withinLimits.add(bound);
                ofEveryPlan.add(counted.knowsLimits() && bound > 0 ? counted.bound(unlimited) : bound);
            } else {
                ofEveryPlan.add(constraint.bound(request));
                withinLimits.add(ofEveryPlan.get(ofEveryPlan.size() - 1));
            }
        }
    }

    public static Bounds of(FormationRequest request) {
        return new Bounds(request, Census.of(request));
    }

    /** What each constraint costs at least, before weighting, in the order of the request, where this plan is one. */
    public List<Long> of(Seating plan) {
        return List.copyOf(limits.keptBy(plan) ? withinLimits : ofEveryPlan);
    }

    /** What each constraint costs at least in any plan, before weighting, in the order of the request. */
    public List<Long> ofAnyPlan() {
        return List.copyOf(ofEveryPlan);
    }

    /**
     * The score that no plan can beat, as far as counting tells. Bounds within the limits count where the limits are
     * asked with a higher priority: a plan that breaks them has lost there already.
     */
    public PlanScore score() {
        PlanScore score = PlanScore.ZERO;
        for (int at = 0; at < withinLimits.size(); at++) {
            Constraint constraint = request.constraints().get(at);
            long bound = limitsPrecede(constraint.priority()) ? withinLimits.get(at) : ofEveryPlan.get(at);
            score = score.plus(PlanScore.of(constraint.priority(), bound * constraint.weight()));
        }
        return score;
    }

    private boolean limitsPrecede(Priority priority) {
        return isAskedBefore(priority, SizeBounds.class)
                && (!limits.limitTopics() || isAskedBefore(priority, TopicCapacity.class));
    }

    private boolean isAskedBefore(Priority priority, Class<? extends Constraint> kind) {
        return request.constraints().stream()
                .anyMatch(constraint ->
                        kind.isInstance(constraint) && constraint.priority().compareTo(priority) < 0);
    }
}
