package org.palmares.engine.teams.kernel;

import java.util.ArrayList;
import java.util.List;
import org.palmares.engine.teams.Constraint;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.PairCost;
import org.palmares.engine.teams.PersonCost;
import org.palmares.engine.teams.PlanConstraint;
import org.palmares.engine.teams.PlanCost;
import org.palmares.engine.teams.Priority;
import org.palmares.engine.teams.ScanCost;
import org.palmares.engine.teams.TallyCost;
import org.palmares.engine.teams.TeamConstraint;
import org.palmares.engine.teams.TeamCost;

/**
 * The constraints of a request laid out in arrays by the shape of their measures. Immutable once built; shared by the
 * searches of one request.
 *
 * <p>An account is where a measure is charged: one for each priority, then one for each sum that a plan constraint
 * watches.
 */
final class Model {
    /** Accounts of the three priorities; those of watched sums follow. */
    static final int PRIORITIES = Priority.values().length;

    final int people;
    final int slots;
    final int topics;

    /** Person rows of all tally terms; one more row of zeros stands for nobody. */
    final long[] terms;

    final int width;
    final Tally[] tallies;
    final Single[] singles;
    final Pairs[] pairs;
    final Scan[] scans;
    final Plan[] plans;
    final int accounts;
    final boolean watchesWorstTeam;

    /** A measure by tallies, whose terms begin at {@code from} in a row. */
    record Tally(TallyCost.Price price, int from, int width, int account, long weight) {}

    record Single(PersonCost cost, int account, long weight) {}

    record Pairs(PairCost cost, int account, long weight) {}

    record Scan(ScanCost cost, int account, long weight) {}

    /** A measure of the whole plan; {@code gauge} is the account of the sum that it watches, or -1. */
    record Plan(PlanCost cost, int account, long weight, int gauge) {}

    Model(FormationRequest request) {
        people = request.participants().size();
        slots = request.slots().size();
        topics = request.topics().size();
        Layout layout = new Layout();
        for (Constraint constraint : request.constraints()) {
            int account = constraint.priority().ordinal();
            if (constraint instanceof TeamConstraint team) {
                layout.add(team.over(request), account, constraint.weight());
            } else if (constraint instanceof PlanConstraint plan) {
                layout.add(plan.over(request), account, constraint.weight());
            }
        }
        tallies = layout.tallies.toArray(Tally[]::new);
        singles = layout.singles.toArray(Single[]::new);
        pairs = layout.pairs.toArray(Pairs[]::new);
        scans = layout.scans.toArray(Scan[]::new);
        plans = layout.plans.toArray(Plan[]::new);
        accounts = layout.accounts;
        width = layout.width;
        terms = layout.terms(people);
        watchesWorstTeam = layout.plans.stream().anyMatch(plan -> plan.cost() instanceof PlanCost.OfWorstTeam);
    }

    /** The row that stands for nobody. */
    int nobody() {
        return people;
    }

    /** Collects the measures, shape by shape. */
    private static final class Layout {
        final List<Tally> tallies = new ArrayList<>();
        final List<TallyCost> tallyCosts = new ArrayList<>();
        final List<Single> singles = new ArrayList<>();
        final List<Pairs> pairs = new ArrayList<>();
        final List<Scan> scans = new ArrayList<>();
        final List<Plan> plans = new ArrayList<>();
        int accounts = PRIORITIES;
        int width;

        // An exhaustive switch over the sealed shapes needs a later Java.
        void add(TeamCost cost, int account, long weight) {
            if (cost instanceof TallyCost tally) {
                tallies.add(new Tally(tally.price(), width, tally.width(), account, weight));
                tallyCosts.add(tally);
                width += tally.width();
            } else if (cost instanceof PersonCost single) {
                singles.add(new Single(single, account, weight));
            } else if (cost instanceof PairCost pair) {
                pairs.add(new Pairs(pair, account, weight));
            } else if (cost instanceof ScanCost scan) {
                scans.add(new Scan(scan, account, weight));
            }
        }

        void add(PlanCost cost, int account, long weight) {
            if (cost instanceof PlanCost.OfSum sum) {
                add(sum.gauge(), accounts, 1);
                plans.add(new Plan(cost, account, weight, accounts++));
            } else {
                plans.add(new Plan(cost, account, weight, -1));
            }
        }

        long[] terms(int people) {
            long[] terms = new long[(people + 1) * width];
            for (int at = 0; at < tallies.size(); at++) {
                for (int person = 0; person < people; person++) {
                    for (int term = 0; term < tallies.get(at).width(); term++) {
                        terms[person * width + tallies.get(at).from() + term] =
                                tallyCosts.get(at).term(person, term);
                    }
                }
            }
            return terms;
        }
    }
}
