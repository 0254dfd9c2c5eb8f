package org.palmares.engine.scoring.prizes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedMultigraph;
import org.palmares.engine.domain.Prize;
import org.palmares.engine.scoring.Contender;

/**
 * Prizes that people wish, given all together: the fewest places left empty, then the smallest sum of the ranks of the
 * wishes that are met, then the first prize served as well as can be, then the second, and so on: minimum-cost flows one
 * after the other, prize → team → all, each over the plans that were best so far.
 *
 * <p>The best plans of a flow are those that agree with one of them on every arc whose reduced cost is not zero
 * (complementary slackness; Ahuja, Magnanti, Orlin, Network Flows, 1993, section 9.4). The network is built in the order of
 * the request, so that the same request gives the same plan.
 */
final class Wishes {
    /** JGraphT takes costs of {@code COST_INF} for infinite; ours stay well below. */
    private static final long DEAREST = (long) (CapacityScalingMinimumCostFlow.COST_INF / 4);

    private final PrizeRequest request;
    private final Bars bars;
    private final Cabinet cabinet;
    private final Graph<Integer, DefaultWeightedEdge> graph =
            new DirectedWeightedMultigraph<>(DefaultWeightedEdge.class);
    private final Map<DefaultWeightedEdge, Integer> least = new LinkedHashMap<>();
    private final Map<DefaultWeightedEdge, Integer> most = new LinkedHashMap<>();
    private final Map<DefaultWeightedEdge, Contender> wishes = new LinkedHashMap<>();
    private final Map<String, Integer> teams = new TreeMap<>();

    Wishes(PrizeRequest request, Bars bars, Cabinet cabinet) {
        this.request = request;
        this.bars = bars;
        this.cabinet = cabinet;
    }

    /**
     * The laureates of each prize, the dearest wish first; what they win is noted in the cabinet.
     *
     * @throws ArithmeticException if there are too many prizes and wishes for exact costs (beyond about 10^8 in all)
     */
    Map<Prize, List<Contender>> give(List<Prize> prizes) {
        Map<Prize, List<Contender>> winners = new LinkedHashMap<>();
        if (prizes.isEmpty()) {
            return winners;
        }
        Map<DefaultWeightedEdge, Double> flow = solve(prizes);
        int vertex = 0;
        for (Prize prize : prizes) {
            vertex++;
            List<Contender> won = new ArrayList<>();
            for (DefaultWeightedEdge arc : graph.outgoingEdgesOf(vertex)) {
                if (wishes.containsKey(arc) && flow.get(arc) > 0.5) {
                    won.add(wishes.get(arc));
                }
            }
            won.forEach(each -> cabinet.add(each.submission(), prize));
            winners.put(prize, won);
        }
        return winners;
    }

    /** Vertices: 0 takes everything, then the prizes, then the teams. */
    private Map<DefaultWeightedEdge, Double> solve(List<Prize> prizes) {
        graph.addVertex(0);
        prizes.forEach(prize -> graph.addVertex(graph.vertexSet().size()));
        for (int at = 0; at < prizes.size(); at++) {
            addArc(at + 1, 0, prizes.get(at).laureates());
            addWishes(prizes.get(at), at + 1);
        }
        long empty = dearerThanAllWishes(prizes);
        Map<DefaultWeightedEdge, Double> flow = best(prizes, arc -> cost(arc, prizes, empty));
        for (int at = 1; at <= prizes.size(); at++) {
            int prize = at;
            flow = best(prizes, arc -> graph.getEdgeSource(arc) == prize ? cost(arc, prizes, empty) : 0);
        }
        return flow;
    }

    /** The rank of a wish that is met, what a place left empty costs, and nothing for what a team has. */
    private long cost(DefaultWeightedEdge arc, List<Prize> prizes, long empty) {
        if (wishes.containsKey(arc)) {
            return wishes.get(arc).rank();
        }
        return graph.getEdgeSource(arc) <= prizes.size() ? empty : 0;
    }

    private long dearerThanAllWishes(List<Prize> prizes) {
        long all = prizes.stream()
                .mapToLong(prize -> prize.laureates()
                        * request.contenders().get(prize.id()).stream()
                                .mapToLong(Contender::rank)
                                .max()
                                .orElse(0))
                .reduce(1, Math::addExact);
        if (all > DEAREST) {
            throw new ArithmeticException("cost must be at most " + DEAREST + ", found: " + all);
        }
        return all;
    }

    /** A best plan by these costs among those that are left, which from now on are the ones as good. */
    private Map<DefaultWeightedEdge, Double> best(List<Prize> prizes, ToLongFunction<DefaultWeightedEdge> costs) {
        graph.edgeSet().forEach(arc -> graph.setEdgeWeight(arc, (double) costs.applyAsLong(arc)));
        int places = prizes.stream().mapToInt(Prize::laureates).sum();
        CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge> solver = new CapacityScalingMinimumCostFlow<>();
        Map<DefaultWeightedEdge, Double> flow = solver.getMinimumCostFlow(
                        new MinimumCostFlowProblem.MinimumCostFlowProblemImpl<>(
                                graph, vertex -> supply(vertex, prizes, places), most::get, least::get))
                .getFlowMap();
        Map<Integer, Double> duals = solver.getDualSolution();
        for (DefaultWeightedEdge arc : graph.edgeSet()) {
            double reduced = graph.getEdgeWeight(arc)
                    + duals.get(graph.getEdgeTarget(arc))
                    - duals.get(graph.getEdgeSource(arc));
            if (Math.round(reduced) != 0) {
                int carried = (int) Math.round(flow.get(arc));
                least.put(arc, carried);
                most.put(arc, carried);
            }
        }
        return flow;
    }

    private static int supply(int vertex, List<Prize> prizes, int places) {
        if (vertex == 0) {
            return -places;
        }
        return vertex <= prizes.size() ? prizes.get(vertex - 1).laureates() : 0;
    }

    private void addWishes(Prize prize, int vertex) {
        for (Contender each : request.contenders().get(prize.id())) {
            if (bars.bar(prize, each).isEmpty() && cabinet.room(each.submission()) > 0) {
                wishes.put(addArc(vertex, team(each), 1), each);
            }
        }
    }

    private int team(Contender contender) {
        String owner = cabinet.owner(contender.submission());
        if (!teams.containsKey(owner)) {
            int vertex = graph.vertexSet().size();
            graph.addVertex(vertex);
            addArc(vertex, 0, cabinet.room(contender.submission()));
            teams.put(owner, vertex);
        }
        return teams.get(owner);
    }

    private DefaultWeightedEdge addArc(int from, int to, int capacity) {
        DefaultWeightedEdge arc = graph.addEdge(from, to);
        least.put(arc, 0);
        most.put(arc, capacity);
        return arc;
    }
}
