package org.palmares.engine.jury;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.alg.interfaces.MinimumCostFlowAlgorithm.MinimumCostFlow;
import org.jgrapht.graph.DirectedWeightedMultigraph;

/**
 * What may change of a plan, as a network: a pair of the plan is an arc from agent to item, any other one from item to
 * agent, each at its reduced cost. The cheapest circulation in it is the best change of the plan, and its potentials are
 * those of the plan so changed. A plan near the optimum needs little flow, which is where the time goes.
 *
 * <p>Steps of an agent are dear one by one within {@code width} of its load, and alike beyond: the network is never dearer
 * than the truth. Costs are whole and far below 2^53, so doubles hold them exactly.
 */
final class Residual {
    private static final int JURY = 0;

    /** One unit at a time: items want few agents, larger portions find no way. */
    private static final int NO_SCALING = 1;

    private final Plan plan;
    private final Offers offers;
    private final Potentials potentials;
    private final Graph<Integer, Integer> graph = new DirectedWeightedMultigraph<>(null, null);
    private final List<Integer> capacities = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();

    /** An arc that stands for a pair. */
    private record Pair(int arc, int item, int agent) {}

    private Residual(Plan plan, Potentials potentials) {
        this.plan = plan;
        this.offers = plan.offers();
        this.potentials = potentials;
    }

    /** Changes plan and potentials to the best within the pairs shown. */
    static void improve(Plan plan, Potentials potentials, BitSet[] shown, int width) {
        Residual residual = new Residual(plan, potentials);
        residual.build(shown, width);
        residual.solve();
    }

    private void build(BitSet[] shown, int width) {
        for (int vertex = 0; vertex <= offers.agents() + offers.items(); vertex++) {
            graph.addVertex(vertex);
        }
        for (int agent = 0; agent < offers.agents(); agent++) {
            addSteps(agent, width);
        }
        for (int item = 0; item < offers.items(); item++) {
            addNobody(item);
            for (int agent = shown[item].nextSetBit(0); agent >= 0; agent = shown[item].nextSetBit(agent + 1)) {
                addPair(item, agent);
            }
        }
    }

    private void addSteps(int agent, int width) {
        int load = plan.load(agent);
        int most = offers.capacity(agent);
        for (int more = 1; more <= width && load + more <= most; more++) {
            int alike = more == width ? most - load - more + 1 : 1;
            add(vertexOf(agent), JURY, potentials.reducedStep(offers, agent, load + more), alike);
        }
        for (int less = 0; less < width && load - less > 0; less++) {
            int alike = less == width - 1 ? load - less : 1;
            add(JURY, vertexOf(agent), -potentials.reducedStep(offers, agent, load - less), alike);
        }
    }

    private void addNobody(int item) {
        int missing = plan.missing(item);
        long cost = potentials.reducedNobody(offers, item);
        if (missing < offers.wanted(item)) {
            add(itemVertex(item), JURY, cost, offers.wanted(item) - missing);
        }
        if (missing > 0) {
            add(JURY, itemVertex(item), -cost, missing);
        }
    }

    private void addPair(int item, int agent) {
        long cost = potentials.reduced(offers, item, agent);
        boolean has = plan.has(item, agent);
        int arc = has
                ? add(vertexOf(agent), itemVertex(item), -cost, 1)
                : add(itemVertex(item), vertexOf(agent), cost, 1);
        pairs.add(new Pair(arc, item, agent));
    }

    private int add(int from, int to, long cost, int capacity) {
        if (Math.abs(cost) >= CapacityScalingMinimumCostFlow.COST_INF) {
            throw new ArithmeticException("cost must be below 10^9, found: " + cost);
        }
        int arc = capacities.size();
        graph.addEdge(from, to, arc);
        graph.setEdgeWeight(arc, (double) cost);
        capacities.add(capacity);
        return arc;
    }

    private void solve() {
        CapacityScalingMinimumCostFlow<Integer, Integer> solver = new CapacityScalingMinimumCostFlow<>(NO_SCALING);
        MinimumCostFlow<Integer> flow = solver.getMinimumCostFlow(
                new MinimumCostFlowProblemImpl<>(graph, vertex -> 0, capacities::get, arc -> 0));
        for (Pair pair : pairs) {
            if (flow.getFlow(pair.arc()) > 0.5) {
                toggle(pair);
            }
        }
        move(solver.getDualSolution());
    }

    private void toggle(Pair pair) {
        if (plan.has(pair.item(), pair.agent())) {
            plan.take(pair.item(), pair.agent());
        } else {
            plan.put(pair.item(), pair.agent());
        }
    }

    /** Only differences count; the jury stays at 0. */
    private void move(Map<Integer, Double> duals) {
        long jury = Math.round(duals.get(JURY));
        for (int agent = 0; agent < offers.agents(); agent++) {
            potentials.moveAgent(agent, Math.round(duals.get(vertexOf(agent))) - jury);
        }
        for (int item = 0; item < offers.items(); item++) {
            potentials.moveItem(item, Math.round(duals.get(itemVertex(item))) - jury);
        }
    }

    private static int vertexOf(int agent) {
        return 1 + agent;
    }

    private int itemVertex(int item) {
        return 1 + offers.agents() + item;
    }
}
