package org.palmares.engine.jury;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.graph.SimpleGraph;

/**
 * Which items of a group a chain of agents links: only their marks compare. One snapshot; items and agents are the two
 * sides of the graph, pairs its edges.
 */
final class ComparisonGraph {
    private static final int NONE = -1;

    private final List<Integer> items;
    private final BitSet[] links;
    private final int agents;
    private final int[] roots;
    private final int[] parts;
    private final List<List<Integer>> itemsByPart = new ArrayList<>();

    /**
     * The graph of a group.
     *
     * @param items of the group, in order
     * @param links by item, its agents
     * @param agents how many there are
     */
    ComparisonGraph(List<Integer> items, BitSet[] links, int agents) {
        this.items = items;
        this.links = links;
        this.agents = agents;
        this.roots = IntStream.range(0, agents + links.length).toArray();
        this.parts = new int[roots.length];
        Arrays.fill(parts, NONE);
        for (int item : items) {
            links[item].stream().forEach(agent -> roots[root(agent)] = root(vertex(item)));
        }
        for (int item : items) {
            number(item);
        }
    }

    private int root(int vertex) {
        int at = vertex;
        while (roots[at] != at) {
            roots[at] = roots[roots[at]];
            at = roots[at];
        }
        return at;
    }

    private void number(int item) {
        int root = root(vertex(item));
        if (parts[root] == NONE) {
            parts[root] = itemsByPart.size();
            itemsByPart.add(new ArrayList<>());
        }
        itemsByPart.get(parts[root]).add(item);
    }

    /** The items of each part, in the order of their first one. */
    List<List<Integer>> parts() {
        return itemsByPart;
    }

    int partOfItem(int item) {
        return parts[root(vertex(item))];
    }

    /** The part of an agent, or -1 where it has nothing of the group. */
    int partOfAgent(int agent) {
        return parts[root(agent)];
    }

    /** Pairs without which a part would fall in two, as {@link #key}. */
    Set<Long> cutPairs() {
        return new HashSet<>(new BiconnectivityInspector<>(graph()).getBridges());
    }

    /** Agents without whom some items would lose the others, in order. */
    List<Integer> cutAgents() {
        return new BiconnectivityInspector<>(graph())
                .getCutpoints().stream()
                        .filter(vertex -> vertex < agents)
                        .sorted()
                        .toList();
    }

    private Graph<Integer, Long> graph() {
        Graph<Integer, Long> graph = new SimpleGraph<>(null, null, false);
        for (int item : items) {
            graph.addVertex(vertex(item));
            links[item].stream().forEach(agent -> {
                graph.addVertex(agent);
                graph.addEdge(agent, vertex(item), key(item, agent));
            });
        }
        return graph;
    }

    /** A pair as one number, in the order of items, then agents. */
    long key(int item, int agent) {
        return (long) item * agents + agent;
    }

    int itemOf(long key) {
        return (int) (key / agents);
    }

    int agentOf(long key) {
        return (int) (key % agents);
    }

    private int vertex(int item) {
        return agents + item;
    }
}
