package org.palmares.engine.teams.kernel;

import java.util.Arrays;
import org.palmares.engine.teams.PlanCost;
import org.palmares.engine.teams.PlanView;
import org.palmares.engine.teams.Table;
import org.palmares.engine.teams.TeamCost;
import org.palmares.engine.teams.TeamView;

/**
 * What is counted over the whole plan: the sums of all teams, who waits, the teams on each topic, the worst team, and
 * what plan constraints cost by these. For one thread.
 */
final class PlanCosts implements PlanView {
    private static final int SOFT = 2;

    private final Model model;
    private final Table[] tables;
    private final long[] totals;
    private final int[] teamsOn;
    private final long[] costs;
    private final long[] triedCosts;
    private final Highest softOfTeams;
    private final long[] change;
    private int waiting;
    private int triedWaiting;
    private boolean topicsTried;
    private long worst;
    private long triedWorst;

    PlanCosts(Model model, Table[] tables) {
        this.model = model;
        this.tables = tables;
        totals = new long[model.accounts];
        teamsOn = new int[model.topics];
        costs = new long[model.plans.length];
        triedCosts = new long[model.plans.length];
        softOfTeams = new Highest(model.watchesWorstTeam ? model.slots : 0);
        change = new long[model.accounts];
        for (Table table : tables) {
            count(table.topic(), 1);
        }
    }

    /** One more person waits before anything is counted. */
    void countWaiting() {
        waiting++;
    }

    /** What a team costs by each account. */
    void countTeam(int slot, long[] cost) {
        for (int account = 0; account < model.accounts; account++) {
            totals[account] += cost[account];
        }
        if (model.watchesWorstTeam) {
            softOfTeams.set(slot, cost[SOFT]);
        }
    }

    /** Counts what needs all teams. */
    void countPlan() {
        worst = softOfTeams.of();
        for (int at = 0; at < costs.length; at++) {
            costs[at] = model.plans[at].cost().of(this);
        }
    }

    void begin(boolean topics, int moreWaiting) {
        topicsTried = topics;
        triedWaiting = moreWaiting;
    }

    /** What the plan pays could all be spared, but for the worst of the teams that stay as they are. */
    void tryOutside(TeamTrial[] trials, int count, Allowance allowance) {
        if (isUntouched()) {
            return;
        }
        long worstFall =
                model.watchesWorstTeam ? softOfTeams.without(trials[0].slot, trials[count - 1].slot) - worst : 0;
        for (int at = 0; at < costs.length; at++) {
            Model.Plan measure = model.plans[at];
            allowance.add(measure.account(), measure.weight() * leastChange(measure, costs[at], worstFall));
        }
        allowance.addGentle(SOFT, -model.worstRelief * worstFall);
    }

    private long leastChange(Model.Plan measure, long before, long worstFall) {
        if (measure.cost() instanceof PlanCost.OfWorstTeam) {
            return worstFall;
        }
        return measure.gauge() >= 0 || topicsTried || triedWaiting != 0 ? -before : 0;
    }

    /** Whether a change leaves alone whatever is counted over the plan but the sums of the teams. */
    boolean isUntouched() {
        return !model.watchesTeams && !topicsTried && triedWaiting == 0;
    }

    /** Sums what the teams tried change, then charges what the plan costs. */
    void tryAll(TeamTrial[] trials, int count) {
        Arrays.fill(change, 0);
        for (int at = 0; at < count; at++) {
            for (int account = 0; account < model.accounts; account++) {
                change[account] += trials[at].change[account];
            }
        }
        triedWorst = model.watchesWorstTeam ? worstTried(trials, count) : 0;
        if (!isUntouched()) {
            tryPlan(trials, count);
        }
    }

    private void tryPlan(TeamTrial[] trials, int count) {
        exchangeCounters(trials, count, 1);
        for (int at = 0; at < costs.length; at++) {
            Model.Plan measure = model.plans[at];
            triedCosts[at] = planCost(measure, costs[at]);
            change[measure.account()] += measure.weight() * (triedCosts[at] - costs[at]);
        }
        exchangeCounters(trials, count, -1);
    }

    private long planCost(Model.Plan measure, long before) {
        if (measure.cost() instanceof PlanCost.OfSum sum) {
            return sum.price().applyAsLong(totals[measure.gauge()] + change[measure.gauge()]);
        }
        if (measure.cost() instanceof PlanCost.OfWorstTeam) {
            return triedWorst;
        }
        return topicsTried || triedWaiting != 0 ? measure.cost().of(this) : before;
    }

    /** The counters as they would be after the change, and back. */
    private void exchangeCounters(TeamTrial[] trials, int count, int direction) {
        waiting += direction * triedWaiting;
        for (int at = 0; topicsTried && at < count; at++) {
            count(tables[trials[at].slot].topic(), -direction);
            count(trials[at].topic, direction);
        }
    }

    private void count(int topic, int by) {
        if (topic != TeamView.NO_TOPIC) {
            teamsOn[topic] += by;
        }
    }

    private long worstTried(TeamTrial[] trials, int count) {
        long highest = softOfTeams.without(trials[0].slot, trials[count - 1].slot);
        for (int at = 0; at < count; at++) {
            highest = Math.max(highest, softOfTeams.get(trials[at].slot) + trials[at].change[SOFT]);
        }
        return highest;
    }

    /** One team changes; its table still shows the topic before. */
    void apply(TeamTrial trial) {
        for (int account = 0; account < model.accounts; account++) {
            totals[account] += trial.change[account];
        }
        if (model.watchesWorstTeam) {
            softOfTeams.set(trial.slot, softOfTeams.get(trial.slot) + trial.change[SOFT]);
        }
        int before = tables[trial.slot].topic();
        if (trial.topic != before) {
            count(before, -1);
            count(trial.topic, 1);
        }
    }

    /** The plan changes, once its teams have. */
    void apply() {
        if (!isUntouched()) {
            System.arraycopy(triedCosts, 0, costs, 0, costs.length);
        }
        worst = triedWorst;
        waiting += triedWaiting;
    }

    /** By how much the change tried would change what an account costs, weighted. */
    long change(int account) {
        return change[account];
    }

    /** What an account costs without the change tried, weighted. */
    long total(int account) {
        long total = totals[account];
        for (int at = 0; at < costs.length; at++) {
            total += model.plans[at].account() == account ? model.plans[at].weight() * costs[at] : 0;
        }
        return total;
    }

    /** By how much the change tried would change the cost of the worst team. */
    long worstChange() {
        return triedWorst - worst;
    }

    @Override
    public int waiting() {
        return waiting;
    }

    @Override
    public int teamsOn(int topic) {
        return teamsOn[topic];
    }

    @Override
    public long sum(TeamCost gauge) {
        return Arrays.stream(tables).mapToLong(gauge::of).sum();
    }

    @Override
    public long worstTeam() {
        return worst;
    }
}
