package org.palmares.engine.teams.kernel;

import org.palmares.engine.teams.CodeCost;
import org.palmares.engine.teams.Table;
import org.palmares.engine.teams.TallyCost;

/**
 * What each team of a plan costs, shape by shape, and what it would cost with somebody else in it. Pairs are not
 * counted here: they are of two people, wherever their teams are. For one thread.
 */
final class TeamCosts {
    private static final int FEW_SEATS = 8;

    private final Model model;
    private final Table[] tables;
    private final Allowance allowance;
    private final int nobody;
    private final int tallies;
    private final int traits;
    private final Seats seats;
    private final long[] tally;
    private final long[] tallyCosts;
    private final long[] tried;
    private final long[] scanCosts;
    private final long[] traitCosts;

    /** For each slot and account what tallies, traits, codes and scans cost, weighted. */
    private final long[] kept;

    /**
     * @param tables one for each slot, still without members
     */
    TeamCosts(Model model, Table[] tables, Allowance allowance) {
        this.model = model;
        this.tables = tables;
        this.allowance = allowance;
        nobody = model.nobody();
        tallies = model.tallies.length;
        traits = model.traits.length;
        seats = new Seats(model, FEW_SEATS);
        tally = new long[model.slots * model.width];
        tallyCosts = new long[model.slots * tallies];
        tried = new long[model.width];
        scanCosts = new long[model.slots * model.scans.length];
        traitCosts = new long[model.slots * traits];
        kept = new long[model.slots * model.accounts];
    }

    /** Somebody takes a place before anything is counted. */
    void seat(int person, int slot) {
        tables[slot].add(person);
        seats.exchange(slot, nobody, person);
        for (int at = 0; at < model.width; at++) {
            tally[slot * model.width + at] += model.terms[person * model.width + at];
        }
    }

    /** What a team costs by each account, without pairs. */
    long[] count(int slot) {
        long[] cost = new long[model.accounts];
        countKept(slot, cost);
        System.arraycopy(cost, 0, kept, slot * model.accounts, model.accounts);
        Table table = tables[slot];
        for (Model.Single measure : model.singles) {
            cost[measure.account()] += measure.weight() * measure.cost().of(table);
        }
        for (TopicTable topics : model.tables) {
            for (int at = 0; at < table.size(); at++) {
                cost[topics.account] += topics.of(table.member(at), table.topic());
            }
        }
        return cost;
    }

    private void countKept(int slot, long[] cost) {
        Table table = tables[slot];
        for (int at = 0; at < tallies; at++) {
            Model.Tally measure = model.tallies[at];
            long now =
                    measure.price().of(slot, table.topic(), table.size(), tally, slot * model.width + measure.from());
            tallyCosts[slot * tallies + at] = now;
            cost[measure.account()] += measure.weight() * now;
        }
        for (int at = 0; at < traits; at++) {
            long now = model.traits[at].cost().of(table);
            traitCosts[slot * traits + at] = now;
            cost[model.traits[at].account()] += model.traits[at].weight() * now;
        }
        for (Model.Code measure : model.codes) {
            cost[measure.account()] += measure.weight() * measure.cost().of(table);
        }
        for (int at = 0; at < model.scans.length; at++) {
            long now = model.scans[at].cost().of(table);
            scanCosts[slot * model.scans.length + at] = now;
            cost[model.scans[at].account()] += model.scans[at].weight() * now;
        }
    }

    /** Measures of people with topics, which need no look at the team. */
    void tryMembers(TeamTrial trial) {
        for (TopicTable topics : model.tables) {
            trial.change[topics.account] += changeOf(topics, trial);
        }
        for (Model.Single measure : model.singles) {
            trial.change[measure.account()] += measure.weight() * changeOf(measure, trial);
        }
    }

    /** What is known of a change once members and pairs are charged: what the team keeps could all be spared. */
    void tryOutside(TeamTrial trial) {
        for (int account = 0; account < trial.change.length; account++) {
            trial.outside[account] = trial.change[account];
            allowance.add(account, trial.change[account] - kept[trial.slot * model.accounts + account]);
        }
    }

    void tryTraits(TeamTrial trial) {
        int costs = trial.slot * traits;
        boolean sameTopic = trial.topic == tables[trial.slot].topic();
        for (int at = 0; at < traits; at++) {
            Model.Trait measure = model.traits[at];
            long borne = seats.traits(trial.slot, at, trial.leaver, trial.comer);
            long before = traitCosts[costs + at];
            long after = before;
            if (!sameTopic || borne != seats.traits(trial.slot, at)) {
                after = measure.cost().price().of(borne, trial.topic);
                trial.change[measure.account()] += measure.weight() * (after - before);
            }
            trial.traitCosts[at] = after;
            allowance.add(measure.account(), measure.weight() * after);
        }
    }

    /** A measure is priced again only where what is brought, the size or the topic changes. */
    void tryTallies(TeamTrial trial) {
        int[] kinds = model.kinds;
        Table table = tables[trial.slot];
        int size = table.size() - (trial.leaver == nobody ? 0 : 1) + (trial.comer == nobody ? 0 : 1);
        boolean sameForm = size == table.size() && trial.topic == table.topic();
        int leaver = trial.leaver * tallies;
        int comer = trial.comer * tallies;
        int costs = trial.slot * tallies;
        trial.repriced = 0;
        for (int at = 0; at < tallies && !allowance.isExceeded(); at++) {
            Model.Tally measure = model.tallies[at];
            long before = tallyCosts[costs + at];
            long after = before;
            if (!sameForm || kinds[leaver + at] != kinds[comer + at]) {
                after = price(measure, trial, size);
                trial.change[measure.account()] += measure.weight() * (after - before);
                trial.reprice(at, after);
            }
            allowance.add(measure.account(), measure.weight() * after);
        }
    }

    private long price(Model.Tally measure, TeamTrial trial, int size) {
        TallyCost.Price price = measure.price();
        long[] terms = model.terms;
        int from = trial.slot * model.width;
        int leaver = trial.leaver * model.width;
        int comer = trial.comer * model.width;
        for (int term = measure.from(); term < measure.to(); term++) {
            tried[term] = tally[from + term] - terms[leaver + term] + terms[comer + term];
        }
        return price.of(trial.slot, trial.topic, size, tried, measure.from());
    }

    void tryCodes(TeamTrial trial) {
        for (int at = 0; at < model.codes.length; at++) {
            int feature = traits + at;
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

    void tryScans(TeamTrial trial) {
        if (model.scans.length == 0) {
            return;
        }
        Table table = tables[trial.slot];
        int topic = table.topic();
        exchange(table, trial.leaver, trial.comer);
        table.take(trial.topic);
        int costs = trial.slot * model.scans.length;
        for (int at = 0; at < model.scans.length; at++) {
            Model.Scan measure = model.scans[at];
            long after = measure.cost().of(table);
            trial.scanCosts[at] = after;
            trial.change[measure.account()] += measure.weight() * (after - scanCosts[costs + at]);
        }
        table.take(topic);
        exchange(table, trial.comer, trial.leaver);
    }

    /**
     * A look at the team after the change, who leaves it last of all, though nothing is measured. The order at a table
     * says whose place somebody takes later who is drawn to a member, so that it must not depend on what is given up.
     */
    void turnTable(TeamTrial trial) {
        if (model.scans.length > 0 && trial.comer == nobody && trial.leaver != nobody) {
            tables[trial.slot].remove(trial.leaver);
            tables[trial.slot].add(trial.leaver);
        }
    }

    /** Makes the change; the topic of the table changes with it. */
    void apply(TeamTrial trial) {
        int slot = trial.slot;
        for (int term = 0; term < model.width; term++) {
            tally[slot * model.width + term] +=
                    model.terms[trial.comer * model.width + term] - model.terms[trial.leaver * model.width + term];
        }
        for (int at = 0; at < trial.repriced; at++) {
            tallyCosts[slot * tallies + trial.measures[at]] = trial.tallyCosts[at];
        }
        System.arraycopy(trial.scanCosts, 0, scanCosts, slot * model.scans.length, model.scans.length);
        System.arraycopy(trial.traitCosts, 0, traitCosts, slot * traits, traits);
        for (int account = 0; account < model.accounts; account++) {
            kept[slot * model.accounts + account] += trial.change[account] - trial.outside[account];
        }
        tables[slot].take(trial.topic);
        exchange(tables[slot], trial.leaver, trial.comer);
        seats.exchange(slot, trial.leaver, trial.comer);
    }

    private long changeOf(TopicTable topics, TeamTrial trial) {
        Table table = tables[trial.slot];
        int before = table.topic();
        long change = 0;
        for (int at = 0; trial.topic != before && at < table.size(); at++) {
            change += topics.of(table.member(at), trial.topic) - topics.of(table.member(at), before);
        }
        change -= trial.leaver == nobody ? 0 : topics.of(trial.leaver, trial.topic);
        return change + (trial.comer == nobody ? 0 : topics.of(trial.comer, trial.topic));
    }

    private long changeOf(Model.Single measure, TeamTrial trial) {
        Table table = tables[trial.slot];
        int before = table.topic();
        long change = 0;
        for (int at = 0; trial.topic != before && at < table.size(); at++) {
            change += measure.cost().of(table.member(at), trial.slot, trial.topic)
                    - measure.cost().of(table.member(at), trial.slot, before);
        }
        change -= trial.leaver == nobody ? 0 : measure.cost().of(trial.leaver, trial.slot, trial.topic);
        return change + (trial.comer == nobody ? 0 : measure.cost().of(trial.comer, trial.slot, trial.topic));
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
}
