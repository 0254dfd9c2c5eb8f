package org.palmares.engine.teams.kernel;

import java.util.Arrays;
import java.util.List;
import org.palmares.engine.teams.CodeCost;
import org.palmares.engine.teams.Evaluator;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.PlanCost;
import org.palmares.engine.teams.PlanScore;
import org.palmares.engine.teams.PlanView;
import org.palmares.engine.teams.Seating;
import org.palmares.engine.teams.Table;
import org.palmares.engine.teams.TeamCost;
import org.palmares.engine.teams.TeamView;

/**
 * A plan in arrays that tells what a change would cost without making it. One change is tried at a time: {@code try…},
 * then {@link #hard()}, {@link #strong()}, {@link #soft()} say by how much the plan's score would change, and {@link
 * #apply()} makes it. It always costs what {@link Evaluator} counts from scratch. For one thread.
 */
public final class PlanState implements PlanView {
    private static final int HARD = 0;
    private static final int STRONG = 1;
    private static final int SOFT = 2;
    private static final int FEW_SEATS = 8;

    private final Model model;
    private final int nobody;
    private final int[] slotOf;
    private final int[] topicOf;
    private final Table[] tables;
    private final Seats seats;
    private final long[] tally;
    private final long[] tallyCosts;
    private final long[] tried;
    private final Model.Tally[] tallies;
    private final long[] scanCosts;
    private final long[] traitCosts;
    private final PairSums pairSums;
    private final long[] nowhere;
    private final long[] totals;
    private final int[] teamsOn;
    private final long[] planCosts;
    private final Highest softOfTeams;
    private final TeamTrial[] trials;
    private final long[] change;
    private final long[] triedPlanCosts;
    private final Journal journal;
    private int waiting;
    private int teamsTried;
    private long triedWorst;
    private long worst;
    private int triedWaiting;
    private boolean topicsTried;

    /** The plan at this seating, of which no history is kept. */
    public static PlanState of(FormationRequest request, Seating seating) {
        return new PlanState(new Model(request), seating, new Journal(0));
    }

    PlanState(Model model, Seating seating, Journal journal) {
        this.model = model;
        this.journal = journal;
        nobody = model.nobody();
        slotOf = new int[model.people];
        Arrays.fill(slotOf, Seating.WAITING);
        topicOf = seating.topics().stream().mapToInt(Integer::intValue).toArray();
        tables = new Table[model.slots];
        seats = new Seats(model, FEW_SEATS);
        tally = new long[model.slots * model.width];
        tried = new long[model.width];
        tallies = model.tallies;
        tallyCosts = new long[model.slots * model.tallies.length];
        scanCosts = new long[model.slots * model.scans.length];
        traitCosts = new long[model.slots * model.traits.length];
        totals = new long[model.accounts];
        teamsOn = new int[model.topics];
        planCosts = new long[model.plans.length];
        triedPlanCosts = new long[model.plans.length];
        softOfTeams = new Highest(model.watchesWorstTeam ? model.slots : 0);
        trials = new TeamTrial[] {new TeamTrial(model), new TeamTrial(model)};
        change = new long[model.accounts];
        seat(seating.slots());
        pairSums = new PairSums(model.pairs, slotOf, model.slots, model.watchesTeams);
        nowhere = new long[model.accounts];
        countTeams();
        countPlan();
    }

    private void seat(List<Integer> slots) {
        for (int slot = 0; slot < model.slots; slot++) {
            tables[slot] = new Table(slot, topicOf[slot]);
            if (topicOf[slot] != TeamView.NO_TOPIC) {
                teamsOn[topicOf[slot]]++;
            }
        }
        for (int person = 0; person < model.people; person++) {
            slotOf[person] = slots.get(person);
            if (slotOf[person] == Seating.WAITING) {
                waiting++;
            } else {
                tables[slotOf[person]].add(person);
                seats.exchange(slotOf[person], nobody, person);
                for (int at = 0; at < model.width; at++) {
                    tally[slotOf[person] * model.width + at] += model.terms[person * model.width + at];
                }
            }
        }
    }

    private void countTeams() {
        for (int slot = 0; slot < model.slots; slot++) {
            long[] cost = countTeam(slot);
            for (int account = 0; account < model.accounts; account++) {
                totals[account] += cost[account];
            }
            if (model.watchesWorstTeam) {
                softOfTeams.set(slot, cost[SOFT]);
            }
        }
        worst = softOfTeams.of();
    }

    private long[] countTeam(int slot) {
        long[] cost = new long[model.accounts];
        Table table = tables[slot];
        for (int at = 0; at < model.tallies.length; at++) {
            Model.Tally measure = model.tallies[at];
            long now =
                    measure.price().of(slot, topicOf[slot], table.size(), tally, slot * model.width + measure.from());
            tallyCosts[slot * model.tallies.length + at] = now;
            cost[measure.account()] += measure.weight() * now;
        }
        for (Model.Code measure : model.codes) {
            cost[measure.account()] += measure.weight() * measure.cost().of(table);
        }
        for (int at = 0; at < model.scans.length; at++) {
            long now = model.scans[at].cost().of(table);
            scanCosts[slot * model.scans.length + at] = now;
            cost[model.scans[at].account()] += model.scans[at].weight() * now;
        }
        for (int at = 0; at < model.traits.length; at++) {
            Model.Trait measure = model.traits[at];
            long now = measure.cost().of(table);
            traitCosts[slot * model.traits.length + at] = now;
            cost[measure.account()] += measure.weight() * now;
        }
        for (Model.Single measure : model.singles) {
            cost[measure.account()] += measure.weight() * measure.cost().of(table);
        }
        for (int at = 0; at < table.size(); at++) {
            countMember(table, at, cost);
        }
        return cost;
    }

    /** What a member costs by topics, and by pairs with those before. */
    private void countMember(Table table, int at, long[] cost) {
        int person = table.member(at);
        for (TopicTable topics : model.tables) {
            cost[topics.account] += topics.of(person, table.topic());
        }
        for (int account = 0; account < model.accounts; account++) {
            cost[account] += model.pairs.alone[account].length == 0 ? 0 : model.pairs.alone[account][person];
            for (int before = 0; before < at; before++) {
                cost[account] += model.pairs.between(person, table.member(before), account);
            }
        }
    }

    private void countPlan() {
        for (int at = 0; at < planCosts.length; at++) {
            planCosts[at] = model.plans[at].cost().of(this);
        }
    }

    public int slotOf(int person) {
        return slotOf[person];
    }

    public int topicOf(int slot) {
        return topicOf[slot];
    }

    /** The members of a team, to be looked at only. */
    public Table table(int slot) {
        return tables[slot];
    }

    /** Two people change places, who sit in different slots; one may wait. */
    public void trySwap(int one, int other) {
        begin(false, 0);
        tryTeam(slotOf[one], one, other);
        tryTeam(slotOf[other], other, one);
        tryPairs(one, slotOf[one], slotOf[other], other);
        tryPairs(other, slotOf[other], slotOf[one], one);
        tryPlan();
    }

    /** Somebody goes elsewhere; either place may be that of people who wait. */
    public void tryMove(int person, int slot) {
        begin(false, (slot == Seating.WAITING ? 1 : 0) - (slotOf[person] == Seating.WAITING ? 1 : 0));
        tryTeam(slotOf[person], person, nobody);
        tryTeam(slot, nobody, person);
        tryPairs(person, slotOf[person], slot, -1);
        tryPlan();
    }

    /** A team takes another topic. */
    public void tryTopic(int slot, int topic) {
        begin(true, 0);
        tryTeam(slot, nobody, nobody, topic);
        tryPlan();
    }

    /** Two teams exchange their topics. */
    public void tryTopics(int one, int other) {
        begin(true, 0);
        tryTeam(one, nobody, nobody, topicOf[other]);
        tryTeam(other, nobody, nobody, topicOf[one]);
        tryPlan();
    }

    /** By how much the change tried would change the cost of hard constraints, weighted. */
    public long hard() {
        return change[HARD];
    }

    public long strong() {
        return change[STRONG];
    }

    public long soft() {
        return change[SOFT];
    }

    /** The change of soft cost where the worst team weighs no more than there are teams, so that the others count too. */
    long gentleSoft() {
        return change[SOFT] - model.worstRelief * (triedWorst - worst);
    }

    /** Makes the change tried last. */
    public void apply() {
        for (int at = 0; at < teamsTried; at++) {
            apply(trials[at]);
        }
        if (watchesPlan()) {
            System.arraycopy(triedPlanCosts, 0, planCosts, 0, planCosts.length);
        }
        worst = triedWorst;
        waiting += triedWaiting;
    }

    /** What the plan costs, without the change tried. */
    public PlanScore score() {
        long[] cost = Arrays.copyOf(totals, Model.PRIORITIES);
        for (int at = 0; at < planCosts.length; at++) {
            cost[model.plans[at].account()] += model.plans[at].weight() * planCosts[at];
        }
        return new PlanScore(cost[HARD], cost[STRONG], cost[SOFT]);
    }

    public Seating seating() {
        return new Seating(
                Arrays.stream(slotOf).boxed().toList(),
                Arrays.stream(topicOf).boxed().toList());
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

    private void begin(boolean topics, int moreWaiting) {
        teamsTried = 0;
        topicsTried = topics;
        triedWaiting = moreWaiting;
    }

    private void tryTeam(int slot, int leaver, int comer) {
        if (slot != Seating.WAITING) {
            tryTeam(slot, leaver, comer, topicOf[slot]);
        }
    }

    private void tryTeam(int slot, int leaver, int comer, int topic) {
        TeamTrial trial = trials[teamsTried++];
        trial.slot = slot;
        trial.leaver = leaver;
        trial.comer = comer;
        trial.topic = topic;
        Arrays.fill(trial.change, 0);
        tryTallies(trial);
        tryCodes(trial);
        tryTraits(trial);
        tryTopics(trial);
        trySingles(trial);
        tryScans(trial);
    }

    /** A measure is priced again only where what is brought, the size or the topic changes. */
    private void tryTallies(TeamTrial trial) {
        int[] kinds = model.kinds;
        int count = tallies.length;
        int size = size(trial);
        boolean sameForm = size == tables[trial.slot].size() && trial.topic == topicOf[trial.slot];
        int leaver = trial.leaver * count;
        int comer = trial.comer * count;
        int costs = trial.slot * count;
        trial.repriced = 0;
        for (int at = 0; at < count; at++) {
            if (!sameForm || kinds[leaver + at] != kinds[comer + at]) {
                long before = tallyCosts[costs + at];
                long after = price(tallies[at], trial, size);
                trial.change[tallies[at].account()] += tallies[at].weight() * (after - before);
                trial.reprice(at, after);
            }
        }
    }

    private long price(Model.Tally measure, TeamTrial trial, int size) {
        long[] terms = model.terms;
        int from = trial.slot * model.width;
        int leaver = trial.leaver * model.width;
        int comer = trial.comer * model.width;
        for (int term = measure.from(); term < measure.to(); term++) {
            tried[term] = tally[from + term] - terms[leaver + term] + terms[comer + term];
        }
        return measure.price().of(trial.slot, trial.topic, size, tried, measure.from());
    }

    private void tryPairs(int person, int from, int to, int partner) {
        pairSums.charge(person, from, to, partner, changeOf(from), changeOf(to));
    }

    private long[] changeOf(int slot) {
        return slot == Seating.WAITING ? nowhere : trials[trials[0].slot == slot ? 0 : 1].change;
    }

    private int size(TeamTrial trial) {
        return tables[trial.slot].size() - (trial.leaver == nobody ? 0 : 1) + (trial.comer == nobody ? 0 : 1);
    }

    private void tryCodes(TeamTrial trial) {
        for (int at = 0; at < model.codes.length; at++) {
            int feature = model.traits.length + at;
            long out = seats.of(trial.leaver, feature);
            long in = seats.of(trial.comer, feature);
            if (out != in) {
                Model.Code measure = model.codes[at];
                long counts = seats.counts(trial.slot, feature, out, in);
                long less = out == CodeCost.NONE ? 0 : measure.cost().step((int) counts);
                long more = in == CodeCost.NONE ? 0 : measure.cost().step((int) (counts >>> Seats.HALF) + 1);
                trial.change[measure.account()] += measure.weight() * (more - less);
            }
        }
    }

    private void tryTraits(TeamTrial trial) {
        int costs = trial.slot * model.traits.length;
        for (int at = 0; at < model.traits.length; at++) {
            Model.Trait measure = model.traits[at];
            long borne = seats.traits(trial.slot, at, trial.leaver, trial.comer);
            long after = measure.cost().price().of(borne, trial.topic);
            trial.traitCosts[at] = after;
            trial.change[measure.account()] += measure.weight() * (after - traitCosts[costs + at]);
        }
    }

    private void tryTopics(TeamTrial trial) {
        for (TopicTable topics : model.tables) {
            long change = 0;
            int before = topicOf[trial.slot];
            if (trial.topic != before) {
                Table table = tables[trial.slot];
                for (int at = 0; at < table.size(); at++) {
                    change += topics.of(table.member(at), trial.topic) - topics.of(table.member(at), before);
                }
            }
            if (trial.leaver != nobody) {
                change -= topics.of(trial.leaver, trial.topic);
            }
            if (trial.comer != nobody) {
                change += topics.of(trial.comer, trial.topic);
            }
            trial.change[topics.account] += change;
        }
    }

    private void trySingles(TeamTrial trial) {
        for (Model.Single measure : model.singles) {
            long change = 0;
            int before = topicOf[trial.slot];
            if (trial.topic != before) {
                Table table = tables[trial.slot];
                for (int at = 0; at < table.size(); at++) {
                    change += measure.cost().of(table.member(at), trial.slot, trial.topic)
                            - measure.cost().of(table.member(at), trial.slot, before);
                }
            }
            if (trial.leaver != nobody) {
                change -= measure.cost().of(trial.leaver, trial.slot, trial.topic);
            }
            if (trial.comer != nobody) {
                change += measure.cost().of(trial.comer, trial.slot, trial.topic);
            }
            trial.change[measure.account()] += measure.weight() * change;
        }
    }

    private void tryScans(TeamTrial trial) {
        if (model.scans.length == 0) {
            return;
        }
        Table table = tables[trial.slot];
        exchange(table, trial.leaver, trial.comer);
        table.take(trial.topic);
        int costs = trial.slot * model.scans.length;
        for (int at = 0; at < model.scans.length; at++) {
            Model.Scan measure = model.scans[at];
            long after = measure.cost().of(table);
            trial.scanCosts[at] = after;
            trial.change[measure.account()] += measure.weight() * (after - scanCosts[costs + at]);
        }
        table.take(topicOf[trial.slot]);
        exchange(table, trial.comer, trial.leaver);
    }

    private void exchange(Table table, int leaver, int comer) {
        if (leaver != nobody && comer != nobody) {
            table.replace(leaver, comer);
        } else if (leaver != nobody) {
            table.remove(leaver);
        } else if (comer != nobody) {
            table.add(comer);
        }
    }

    /** Sums the trials, then charges what the whole plan costs. */
    private void tryPlan() {
        Arrays.fill(change, 0);
        for (int at = 0; at < teamsTried; at++) {
            for (int account = 0; account < model.accounts; account++) {
                change[account] += trials[at].change[account];
            }
        }
        triedWorst = model.watchesWorstTeam ? worstTried() : 0;
        if (watchesPlan()) {
            tryPlanCosts();
        }
    }

    private boolean watchesPlan() {
        return model.watchesTeams || topicsTried || triedWaiting != 0;
    }

    private void tryPlanCosts() {
        exchangeCounters(1);
        for (int at = 0; at < planCosts.length; at++) {
            Model.Plan measure = model.plans[at];
            triedPlanCosts[at] = planCost(measure, planCosts[at]);
            change[measure.account()] += measure.weight() * (triedPlanCosts[at] - planCosts[at]);
        }
        exchangeCounters(-1);
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
    private void exchangeCounters(int direction) {
        waiting += direction * triedWaiting;
        for (int at = 0; topicsTried && at < teamsTried; at++) {
            count(topicOf[trials[at].slot], -direction);
            count(trials[at].topic, direction);
        }
    }

    private void count(int topic, int by) {
        if (topic != TeamView.NO_TOPIC) {
            teamsOn[topic] += by;
        }
    }

    private long worstTried() {
        long highest = softOfTeams.without(trials[0].slot, trials[teamsTried - 1].slot);
        for (int at = 0; at < teamsTried; at++) {
            highest = Math.max(highest, softOfTeams.get(trials[at].slot) + trials[at].change[SOFT]);
        }
        return highest;
    }

    private void apply(TeamTrial trial) {
        int slot = trial.slot;
        for (int term = 0; term < model.width; term++) {
            tally[slot * model.width + term] +=
                    model.terms[trial.comer * model.width + term] - model.terms[trial.leaver * model.width + term];
        }
        for (int at = 0; at < trial.repriced; at++) {
            tallyCosts[slot * tallies.length + trial.measures[at]] = trial.tallyCosts[at];
        }
        System.arraycopy(trial.scanCosts, 0, scanCosts, slot * model.scans.length, model.scans.length);
        System.arraycopy(trial.traitCosts, 0, traitCosts, slot * model.traits.length, model.traits.length);
        for (int account = 0; account < model.accounts; account++) {
            totals[account] += trial.change[account];
        }
        if (model.watchesWorstTeam) {
            softOfTeams.set(slot, softOfTeams.get(slot) + trial.change[SOFT]);
        }
        if (trial.topic != topicOf[slot]) {
            count(topicOf[slot], -1);
            count(trial.topic, 1);
            journal.topic(slot, topicOf[slot]);
            topicOf[slot] = trial.topic;
            tables[slot].take(trial.topic);
        }
        exchange(tables[slot], trial.leaver, trial.comer);
        seats.exchange(slot, trial.leaver, trial.comer);
        if (trial.comer != nobody) {
            settle(trial.comer, slot);
        }
        if (trial.leaver != nobody && slotOf[trial.leaver] == slot) {
            settle(trial.leaver, Seating.WAITING);
        }
    }

    private void settle(int person, int slot) {
        int from = slotOf[person];
        slotOf[person] = slot;
        journal.person(person, from);
        pairSums.moved(person, from, slot);
    }
}
