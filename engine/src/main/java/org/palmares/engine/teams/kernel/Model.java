package org.palmares.engine.teams.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.palmares.engine.teams.CodeCost;
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
import org.palmares.engine.teams.TopicCost;
import org.palmares.engine.teams.TraitCost;

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
    final int accounts;

    /** Person rows of all tally terms; one more row of zeros stands for nobody. */
    final long[] terms;

    final int width;
    final Tally[] tallies;

    /** For each person, and for nobody, and each tally: equal numbers bring equal terms. */
    final int[] kinds;

    /** What traits and codes each person has, and nobody: first by the measures by traits, then by those by codes. */
    final long[] features;

    final int featureWidth;
    final Code[] codes;
    final Trait[] traits;
    final TopicTable[] tables;
    final Single[] singles;
    final PairGraph pairs;
    final Scan[] scans;
    final Plan[] plans;
    final boolean watchesWorstTeam;

    /** By how much the weight of the worst soft team is above the number of teams. */
    final long worstRelief;

    /** Whether some plan constraint looks at more than counters of topics and of people who wait. */
    final boolean watchesTeams;

    /** A measure by tallies, whose terms stand from {@code from} to before {@code to} in a row. */
    record Tally(TallyCost.Price price, int from, int to, int account, long weight) {}

    record Code(CodeCost cost, int account, long weight) {}

    record Trait(TraitCost cost, int account, long weight) {}

    record Single(PersonCost cost, int account, long weight) {}

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
        accounts = layout.accounts;
        tallies = layout.tallies.toArray(Tally[]::new);
        width = layout.width;
        terms = layout.terms(people);
        kinds = kinds();
        codes = layout.codes.toArray(Code[]::new);
        traits = layout.traits.toArray(Trait[]::new);
        featureWidth = traits.length + codes.length;
        features = features();
        tables = layout.tables.entrySet().stream()
                .map(ofOne -> TopicTable.of(ofOne.getKey(), people, topics, ofOne.getValue()))
                .toArray(TopicTable[]::new);
        singles = layout.singles.toArray(Single[]::new);
        pairs = PairGraph.of(people, accounts, layout.pairs);
        scans = layout.scans.toArray(Scan[]::new);
        plans = layout.plans.toArray(Plan[]::new);
        watchesTeams = layout.plans.stream().anyMatch(plan -> !(plan.cost() instanceof PlanCost.OfCounters));
        worstRelief = layout.plans.stream()
                .filter(plan ->
                        plan.cost() instanceof PlanCost.OfWorstTeam && plan.account() == Priority.SOFT.ordinal())
                .mapToLong(plan -> Math.max(0, plan.weight() - slots))
                .sum();
        watchesWorstTeam = layout.plans.stream().anyMatch(plan -> plan.cost() instanceof PlanCost.OfWorstTeam);
    }

    private long[] features() {
        long[] found = new long[(people + 1) * featureWidth];
        for (int person = 0; person < people; person++) {
            for (int at = 0; at < traits.length; at++) {
                found[person * featureWidth + at] = traits[at].cost().traits(person);
            }
            for (int at = 0; at < codes.length; at++) {
                found[person * featureWidth + traits.length + at] =
                        codes[at].cost().code(person);
            }
        }
        Arrays.fill(found, people * featureWidth + traits.length, found.length, CodeCost.NONE);
        return found;
    }

    private int[] kinds() {
        int[] found = new int[(people + 1) * tallies.length];
        for (int at = 0; at < tallies.length; at++) {
            Map<List<Long>, Integer> numbers = new HashMap<>();
            for (int person = 0; person <= people; person++) {
                List<Long> brought = Arrays.stream(
                                terms, person * width + tallies[at].from(), person * width + tallies[at].to())
                        .boxed()
                        .toList();
                found[person * tallies.length + at] = numbers.computeIfAbsent(brought, unseen -> numbers.size());
            }
        }
        return found;
    }

    /** Whether a constraint is measured over pairs of members. */
    static boolean isOfPairs(Constraint constraint, FormationRequest request) {
        return constraint instanceof TeamConstraint team && team.over(request) instanceof PairCost;
    }

    /** The row that stands for nobody. */
    int nobody() {
        return people;
    }

    /** Collects the measures, shape by shape. */
    private static final class Layout {
        final List<Tally> tallies = new ArrayList<>();
        final List<TallyCost> tallyCosts = new ArrayList<>();
        final List<Code> codes = new ArrayList<>();
        final List<Trait> traits = new ArrayList<>();
        final Map<Integer, List<TopicTable.Weighted>> tables = new TreeMap<>();
        final List<Single> singles = new ArrayList<>();
        final List<PairGraph.Charged> pairs = new ArrayList<>();
        final List<Scan> scans = new ArrayList<>();
        final List<Plan> plans = new ArrayList<>();
        int accounts = PRIORITIES;
        int width;
        // An exhaustive switch over the sealed shapes needs a later Java.
        void add(TeamCost cost, int account, long weight) {
            if (cost instanceof TallyCost tally) {
                tallies.add(new Tally(tally.price(), width, width + tally.width(), account, weight));
                tallyCosts.add(tally);
                width += tally.width();
            } else if (cost instanceof CodeCost code) {
                codes.add(new Code(code, account, weight));
            } else if (cost instanceof TraitCost trait) {
                traits.add(new Trait(trait, account, weight));
            } else if (cost instanceof TopicCost topic) {
                tables.computeIfAbsent(account, unseen -> new ArrayList<>())
                        .add(new TopicTable.Weighted(topic, weight));
            } else if (cost instanceof PersonCost single) {
                singles.add(new Single(single, account, weight));
            } else if (cost instanceof PairCost pair) {
                pairs.add(new PairGraph.Charged(pair, account, weight));
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
                int from = tallies.get(at).from();
                for (int person = 0; person < people; person++) {
                    for (int term = from; term < tallies.get(at).to(); term++) {
                        terms[person * width + term] = tallyCosts.get(at).term(person, term - from);
                    }
                }
            }
            return terms;
        }
    }
}
