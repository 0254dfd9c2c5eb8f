package org.palmares.engine.scoring.prizes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedMultigraph;
import org.palmares.engine.domain.Prize;
import org.palmares.engine.scoring.Contender;

/**
 * Prizes that people wish, given all together: the fewest places left empty, then the smallest sum of the ranks of the
 * wishes that are met, then the earlier prizes the better served, as one minimum-cost flow: prize → entry → team → all.
 *
 * <p>A place left empty costs more than all wishes together, and a rank more than every difference in the order of the
 * prizes together. The network is built in the order of the request, so that the same request gives the same plan.
 */
final class Wishes {
    /** JGraphT takes costs of {@code COST_INF} for infinite; ours stay well below. */
    private static final long DEAREST = (long) (CapacityScalingMinimumCostFlow.COST_INF / 4);

    private final PrizeRequest request;
    private final Bars bars;
    private final Cabinet cabinet;
    private final Graph<Integer, DefaultWeightedEdge> graph =
            new DirectedWeightedMultigraph<>(DefaultWeightedEdge.class);
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
        Costs costs = Costs.of(prizes, request);
        for (int at = 0; at < prizes.size(); at++) {
            addArc(at + 1, 0, prizes.get(at).laureates(), costs.empty());
            addWishes(prizes.get(at), at, costs);
        }
        int places = prizes.stream().mapToInt(Prize::laureates).sum();
        return new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>()
                .getMinimumCostFlow(new MinimumCostFlowProblem.MinimumCostFlowProblemImpl<>(
                        graph, vertex -> supply(vertex, prizes, places), most::get, arc -> 0))
                .getFlowMap();
    }

    private static int supply(int vertex, List<Prize> prizes, int places) {
        if (vertex == 0) {
            return -places;
        }
        return vertex <= prizes.size() ? prizes.get(vertex - 1).laureates() : 0;
    }

    private void addWishes(Prize prize, int at, Costs costs) {
        for (Contender each : request.contenders().get(prize.id())) {
            if (bars.bar(prize, each).isEmpty() && cabinet.room(each.submission()) > 0) {
                wishes.put(addArc(at + 1, team(each), 1, costs.of(each.rank(), at)), each);
            }
        }
    }

    private int team(Contender contender) {
        String owner = cabinet.owner(contender.submission());
        if (!teams.containsKey(owner)) {
            int vertex = graph.vertexSet().size();
            graph.addVertex(vertex);
            addArc(vertex, 0, cabinet.room(contender.submission()), 0);
            teams.put(owner, vertex);
        }
        return teams.get(owner);
    }

    private DefaultWeightedEdge addArc(int from, int to, int capacity, long cost) {
        DefaultWeightedEdge arc = graph.addEdge(from, to);
        graph.setEdgeWeight(arc, (double) cost);
        most.put(arc, capacity);
        return arc;
    }

    /**
     * What an arc costs.
     *
     * @param prizes how many there are
     * @param step what one rank costs; 1 where the order of the prizes has no room in exact costs
     * @param empty what a place left empty costs
     */
    private record Costs(int prizes, long step, long empty) {
        static Costs of(List<Prize> prizes, PrizeRequest request) {
            long ranks = prizes.stream()
                    .mapToLong(prize -> prize.laureates()
                            * request.contenders().get(prize.id()).stream()
                                    .mapToLong(Contender::rank)
                                    .max()
                                    .orElse(0))
                    .reduce(0, Math::addExact);
            long order = Math.addExact(Math.multiplyExact(ranks, prizes.size()), 1);
            long step = order <= DEAREST / (ranks + 2) ? order : 1;
            long empty = Math.multiplyExact(step, ranks + 2);
            if (empty > DEAREST) {
                throw new ArithmeticException("cost must be at most " + DEAREST + ", found: " + empty);
            }
            return new Costs(prizes.size(), step, empty);
        }

        long of(int rank, int at) {
            return rank * step + (step > 1 ? rank * (long) (prizes - 1 - at) : 0);
        }
    }
}
