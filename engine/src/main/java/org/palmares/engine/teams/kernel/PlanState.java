package org.palmares.engine.teams.kernel;

import java.util.Arrays;
import org.palmares.engine.teams.Evaluator;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.PlanScore;
import org.palmares.engine.teams.Seating;
import org.palmares.engine.teams.Table;

/**
 * A plan in arrays that tells what a change would cost without making it. One change is tried at a time: {@code try…},
 * then {@link #hard()}, {@link #strong()}, {@link #soft()} say by how much the plan's score would change, and {@link
 * #apply()} makes it. It always costs what {@link Evaluator} counts from scratch. For one thread.
 */
public final class PlanState {
    private static final int HARD = 0;
    private static final int STRONG = 1;
    private static final int SOFT = 2;
    private static final int NOBODY_ELSE = -1;

    private final Model model;
    private final int nobody;
    private final int[] slotOf;
    private final int[] topicOf;
    private final Table[] tables;
    private final Allowance allowance;
    private final TeamCosts teams;
    private final PairSums pairs;
    private final PlanCosts plan;
    private final TeamTrial[] trials;
    private final long[] nowhere;
    private final Journal journal;
    private int teamsTried;
    private boolean givenUp;

    /** The plan at this seating, of which no history is kept. */
    public static PlanState of(FormationRequest request, Seating seating) {
        return new PlanState(new Model(request), seating, new Journal(0));
    }

    /** Another plan of the same request: the measures are shared, which takes far longer to lay out than a plan. */
    public PlanState at(Seating seating) {
        return new PlanState(model, seating, new Journal(0));
    }

    PlanState(Model model, Seating seating, Journal journal) {
        this.model = model;
        this.journal = journal;
        nobody = model.nobody();
        slotOf = seating.slots().stream().mapToInt(Integer::intValue).toArray();
        topicOf = seating.topics().stream().mapToInt(Integer::intValue).toArray();
        tables = new Table[model.slots];
        Arrays.setAll(tables, slot -> new Table(slot, topicOf[slot]));
        allowance = new Allowance(model.accounts);
        teams = new TeamCosts(model, tables, allowance);
        plan = new PlanCosts(model, tables);
        trials = new TeamTrial[] {new TeamTrial(model), new TeamTrial(model)};
        nowhere = new long[model.accounts];
        seat();
        pairs = new PairSums(model.pairs, slotOf, model.slots, model.watchesTeams);
        count();
    }

    private void seat() {
        for (int person = 0; person < model.people; person++) {
            if (slotOf[person] == Seating.WAITING) {
                plan.countWaiting();
            } else {
                teams.seat(person, slotOf[person]);
            }
        }
    }

    private void count() {
        for (int slot = 0; slot < model.slots; slot++) {
            long[] cost = teams.count(slot);
            countPairs(tables[slot], cost);
            plan.countTeam(slot, cost);
        }
        plan.countPlan();
    }

    private void countPairs(Table table, long[] cost) {
        for (int at = 0; at < table.size(); at++) {
            int person = table.member(at);
            for (int account = 0; account < model.accounts; account++) {
                cost[account] += model.pairs.alone[account].length == 0 ? 0 : model.pairs.alone[account][person];
                for (int before = 0; before < at; before++) {
                    cost[account] += model.pairs.between(person, table.member(before), account);
                }
            }
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

    /**
     * From now on a change that loses more than the limit set last may be {@linkplain #isGivenUp() given up} before it
     * is counted in full.
     */
    void price(Softening prices) {
        allowance.price(prices);
    }

    /** How much the next changes may lose, at the prices given; without, everything is counted in full. */
    void limit(double most) {
        allowance.limit(most);
    }

    /** Whether the change tried last loses more than the limit; then nothing else is known of it. */
    boolean isGivenUp() {
        return givenUp;
    }

    /** Two people change places, who sit in different slots; one may wait. */
    public void trySwap(int one, int other) {
        begin(false, 0);
        add(slotOf[one], one, other);
        add(slotOf[other], other, one);
        tryMembers();
        tryPairs(one, slotOf[one], slotOf[other], other);
        tryPairs(other, slotOf[other], slotOf[one], one);
        tryTeams();
    }

    /** Somebody goes elsewhere; either place may be that of people who wait. */
    public void tryMove(int person, int slot) {
        begin(false, (slot == Seating.WAITING ? 1 : 0) - (slotOf[person] == Seating.WAITING ? 1 : 0));
        add(slotOf[person], person, nobody);
        add(slot, nobody, person);
        tryMembers();
        tryPairs(person, slotOf[person], slot, NOBODY_ELSE);
        tryTeams();
    }

    /** A team takes another topic. */
    public void tryTopic(int slot, int topic) {
        begin(true, 0);
        add(slot, nobody, nobody, topic);
        tryMembers();
        tryTeams();
    }

    /** Two teams exchange their topics. */
    public void tryTopics(int one, int other) {
        begin(true, 0);
        add(one, nobody, nobody, topicOf[other]);
        add(other, nobody, nobody, topicOf[one]);
        tryMembers();
        tryTeams();
    }

    /** By how much the change tried would change the cost of hard constraints, weighted. */
    public long hard() {
        return plan.change(HARD);
    }

    public long strong() {
        return plan.change(STRONG);
    }

    public long soft() {
        return plan.change(SOFT);
    }

    /** The change of soft cost where the worst team weighs no more than there are teams, so that the others count too. */
    long gentleSoft() {
        return plan.change(SOFT) - model.worstRelief * plan.worstChange();
    }

    /** Makes the change tried last, which was not given up. */
    public void apply() {
        for (int at = 0; at < teamsTried; at++) {
            apply(trials[at]);
        }
        plan.apply();
    }

    /** What the plan costs, without the change tried. */
    public PlanScore score() {
        return new PlanScore(plan.total(HARD), plan.total(STRONG), plan.total(SOFT));
    }

    public Seating seating() {
        return new Seating(
                Arrays.stream(slotOf).boxed().toList(),
                Arrays.stream(topicOf).boxed().toList());
    }

    private void begin(boolean topics, int moreWaiting) {
        teamsTried = 0;
        givenUp = false;
        plan.begin(topics, moreWaiting);
        allowance.begin();
    }

    private void add(int slot, int leaver, int comer) {
        if (slot != Seating.WAITING) {
            add(slot, leaver, comer, topicOf[slot]);
        }
    }

    private void add(int slot, int leaver, int comer, int topic) {
        TeamTrial trial = trials[teamsTried++];
        trial.slot = slot;
        trial.leaver = leaver;
        trial.comer = comer;
        trial.topic = topic;
        Arrays.fill(trial.change, 0);
    }

    private void tryMembers() {
        for (int at = 0; at < teamsTried; at++) {
            teams.tryMembers(trials[at]);
        }
    }

    private void tryPairs(int person, int from, int to, int partner) {
        pairs.charge(person, from, to, partner, changeOf(from), changeOf(to));
    }

    private long[] changeOf(int slot) {
        return slot == Seating.WAITING ? nowhere : trials[trials[0].slot == slot ? 0 : 1].change;
    }

    /** Shape after shape, the cheapest first, until the change is sure to lose too much. */
    private void tryTeams() {
        plan.tryOutside(trials, teamsTried, allowance);
        for (int at = 0; at < teamsTried; at++) {
            teams.tryOutside(trials[at]);
        }
        for (int at = 0; at < teamsTried && !allowance.isExceeded(); at++) {
            teams.tryTraits(trials[at]);
        }
        for (int at = 0; at < teamsTried && !allowance.isExceeded(); at++) {
            teams.tryTallies(trials[at]);
        }
        givenUp = allowance.isExceeded();
        if (!givenUp) {
            for (int at = 0; at < teamsTried; at++) {
                teams.tryCodes(trials[at]);
                teams.tryScans(trials[at]);
            }
            plan.tryAll(trials, teamsTried);
        } else if (!plan.isUntouched()) {
            for (int at = 0; at < teamsTried; at++) {
                teams.turnTable(trials[at]);
            }
        }
    }

    private void apply(TeamTrial trial) {
        int slot = trial.slot;
        plan.apply(trial);
        if (trial.topic != topicOf[slot]) {
            journal.topic(slot, topicOf[slot]);
            topicOf[slot] = trial.topic;
        }
        teams.apply(trial);
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
        pairs.moved(person, from, slot);
    }
}
