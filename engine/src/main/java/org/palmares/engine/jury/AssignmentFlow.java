package org.palmares.engine.jury;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem;
import org.jgrapht.alg.interfaces.MinimumCostFlowAlgorithm.MinimumCostFlow;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedMultigraph;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Submission;

/**
 * The most even loads, then the fewest mismatches, as one minimum-cost flow: submission → juror → jury.
 *
 * <p>The l-th submission of a juror costs l steps, so that loads cost Σ l(l+1)/2, which is least exactly when Σ load² is,
 * since the number of readings is given. A step is worth all readings plus one, hence more than every mismatch together.
 * Costs are whole and far below 2^53, so doubles hold them exactly.
 *
 * <p>Steps are dear one by one up to a level; beyond it each costs as the first beyond. A plan in which nobody is beyond
 * that first one costs what it should and no plan costs less, so it is optimal; else the level is doubled.
 *
 * <p>The network is built in the order of ids, so that the same request gives the same one among equally good plans.
 */
final class AssignmentFlow {
    /** JGraphT takes costs of {@code COST_INF} for infinite; ours stay well below. */
    private static final long DEAREST = (long) (CapacityScalingMinimumCostFlow.COST_INF / 4);

    /** Costs and duals are whole: anything below one half would do. */
    private static final double TOLERANCE = 1e-3;

    private final SortedMap<Id<Submission>, Integer> wanted;
    private final int readings;
    private final int level;
    private final Graph<Integer, DefaultWeightedEdge> graph =
            new DirectedWeightedMultigraph<>(DefaultWeightedEdge.class);
    private final Map<DefaultWeightedEdge, Assignment> pairs = new LinkedHashMap<>();
    private final Set<DefaultWeightedEdge> beyond = new HashSet<>();

    /** A plan, and whether its dual solution proves it optimal. */
    record Plan(List<Assignment> assignments, boolean proven) {}

    /**
     * The best plan.
     *
     * @param wanted how many jurors each submission gets, at most as many as it has candidates
     * @throws ArithmeticException if the event is too large for the costs to be exact
     */
    static Plan solve(Candidates candidates, SortedMap<Id<Submission>, Integer> wanted) {
        int readings = wanted.values().stream().reduce(0, Math::addExact);
        if (readings == 0) {
            return new Plan(List.of(), true);
        }
        int level = 2 * (readings / candidates.jurors().size()) + 2;
        while (true) {
            Plan plan = new AssignmentFlow(candidates, wanted, readings, level).solve();
            if (heaviest(plan) <= level + 1) {
                return plan;
            }
            level = Math.multiplyExact(2, level);
        }
    }

    private AssignmentFlow(Candidates candidates, SortedMap<Id<Submission>, Integer> wanted, int readings, int level) {
        this.wanted = wanted;
        this.readings = readings;
        this.level = level;
        build(candidates);
    }

    /** Vertices: 0 is the jury, then the jurors, then the submissions. */
    private void build(Candidates candidates) {
        graph.addVertex(0);
        Map<Id<Juror>, Integer> jurors = new TreeMap<>();
        for (Id<Juror> juror : candidates.jurors()) {
            jurors.put(juror, addVertex());
            addSteps(jurors.get(juror));
        }
        for (Id<Submission> submission : wanted.keySet()) {
            int vertex = addVertex();
            for (Assignment pair : candidates.of(submission)) {
                pairs.put(addArc(vertex, jurors.get(pair.juror()), pair.expert() ? 0 : 1), pair);
            }
        }
    }

    private void addSteps(int juror) {
        for (int step = 1; step <= level; step++) {
            addArc(juror, 0, stepCost(step));
        }
        beyond.add(addArc(juror, 0, stepCost(level + 1)));
    }

    private long stepCost(int step) {
        long cost = Math.multiplyExact((long) step, readings + 1L);
        if (cost > DEAREST) {
            throw new ArithmeticException("cost must be at most " + DEAREST + ", found: " + cost);
        }
        return cost;
    }

    private int addVertex() {
        int vertex = graph.vertexSet().size();
        graph.addVertex(vertex);
        return vertex;
    }

    private DefaultWeightedEdge addArc(int from, int to, long cost) {
        DefaultWeightedEdge arc = graph.addEdge(from, to);
        graph.setEdgeWeight(arc, (double) cost);
        return arc;
    }

    private Plan solve() {
        CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge> solver = new CapacityScalingMinimumCostFlow<>();
        MinimumCostFlow<DefaultWeightedEdge> flow =
                solver.getMinimumCostFlow(new MinimumCostFlowProblem.MinimumCostFlowProblemImpl<>(
                        graph, supplies()::get, arc -> beyond.contains(arc) ? readings : 1, arc -> 0));
        List<Assignment> chosen = new ArrayList<>();
        pairs.forEach((arc, pair) -> {
            if (flow.getFlow(arc) > 0.5) {
                chosen.add(pair);
            }
        });
        return new Plan(chosen.stream().sorted().toList(), solver.testOptimality(TOLERANCE));
    }

    private Map<Integer, Integer> supplies() {
        Map<Integer, Integer> supplies = new TreeMap<>();
        graph.vertexSet().forEach(vertex -> supplies.put(vertex, 0));
        supplies.put(0, -readings);
        int first = graph.vertexSet().size() - wanted.size();
        for (int count : wanted.values()) {
            supplies.put(first++, count);
        }
        return supplies;
    }

    private static int heaviest(Plan plan) {
        Map<Id<Juror>, Integer> loads = new TreeMap<>();
        plan.assignments().forEach(each -> loads.merge(each.juror(), 1, Integer::sum));
        return loads.values().stream().reduce(0, Math::max);
    }
}
